// SPDX-License-Identifier: EUPL-1.2
// Somebody who types in the real window until she is killed: a process of its own, for killtest. It opens a vault as
// the program does, goes to one field, and types the same made-up story key by key; after every key it writes the
// number of keys and the time to its standard output. It never ends by itself and never says that it saved anything.
#pragma once

#include <QString>
#include <QStringList>

namespace tests {

struct TypistTask
{
    enum class Field { Account, OwnNote, QuickNote };

    QString vault; // folder, of the passphrase of OpenedVault
    Field field = Field::Account;
    qint64 caseId = 0; // not for a quick note
    qint64 row = 0;    // of the conversation
    int round = 0;     // each has a story of its own
    int caret = 0;     // where the text of the rounds before ends

    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] static TypistTask of(const QStringList &arguments);
};

// The first keys of the story of a round: words, points and spaces, no two sentences alike.
[[nodiscard]] QString story(int round, qsizetype keys);

// One line of the output: `keys` were typed when the clock that never goes back stood at `at` (milliseconds).
struct Typed
{
    qsizetype keys = 0;
    qint64 at = 0;
};
[[nodiscard]] qint64 steadyMilliseconds(); // the same clock in every process of this machine

[[nodiscard]] int typeUntilKilled(const TypistTask &task); // returns only when the field could not be reached

} // namespace tests
