// SPDX-License-Identifier: EUPL-1.2
// One code list: the words a field may hold, each with its texts in two languages and the source it was taken from.
// Cases store the code; the text follows the language of the window. A code is never removed or given another meaning:
// it gets a last day, and old cases still read it.
#pragma once

#include "model/core/localtext.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace model {

// One code of a list. (model/core/fields.h has the value of a field: Code.)
struct CodeEntry
{
    QString code; // "RACE_ANTISEMITISM"
    LocalText text;
    QString parent;      // code of the wider one it is counted under; empty: none
    LocalText note;      // shown as a hint; often empty
    LocalText source;    // "Wbk art. 17da"
    QDate readOn;        // version of the source that was read
    bool unsure = false; // not checked in the source itself
    QDate validFrom;     // first and last day on which it may be chosen; invalid: no limit
    QDate validUntil;

    [[nodiscard]] bool isValidOn(QDate day) const;
};

struct CodeList
{
    QString name; // "ground", as in the description of a field
    int version = 0;
    LocalText title;
    std::vector<CodeEntry> codes; // in the order in which they are shown

    [[nodiscard]] const CodeEntry *find(const QString &code) const; // null if there is none
    // What the user reads. An unknown code (of a newer version, of an import) is shown as it is; nothing known is
    // hidden.
    [[nodiscard]] QString text(const QString &code, Language language) const;
    [[nodiscard]] QString texts(const QStringList &codes, Language language) const; // "Ras (racisme), Godsdienst"
    // Is `code` this one, or one that is counted under it?
    [[nodiscard]] bool isWithin(const QString &code, const QString &wider) const;
};

// `fileName` is only for messages. Throws Failure{BadInput} whose text starts with "<file>:<line>: ".
[[nodiscard]] CodeList readCodeList(const QByteArray &yaml, const QString &fileName);

} // namespace model
