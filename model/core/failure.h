// SPDX-License-Identifier: EUPL-1.2
// The only exception we throw: the world failed (wrong key, full disk, damage, a newer vault).
// Storage and file I/O throw it; only app::attempt() and the command line catch it. Thrown by value, caught by const
// reference. It must never carry a passphrase, a key or a word of a case: `detail` is for a technician and holds codes
// and SQL text only.
#pragma once

#include <QString>
#include <exception>

namespace model {

class Failure final : public std::exception
{
public:
    enum class Kind {
        WrongKey,    // no slot opens with this passphrase or recovery code
        NotAStore,   // the path holds no vault
        NewerStore,  // made by a newer Meldwijzer
        Damaged,     // bytes are not what was written
        Locked,      // another window or machine has the vault open
        DiskFull,    //
        NotWritable, // rights, read-only disk, a symbolic link where a file should be
        BadInput,    // a foreign file (CSV, YAML) that cannot be used as it is
        OutOfMemory, // the key derivation or the system found no room in memory
        Conflict,    // what is asked clashes with what is there (the folder exists already)
        Cancelled,   // the user stopped long work; everything is as it was
        Internal     // our mistake
    };

    Failure(Kind kind, QString userText, QString detail = {});

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    // One sentence saying what is wrong and where, in the user's language. Shown as it is.
    [[nodiscard]] const QString &userText() const noexcept { return m_userText; }
    // What to do about it: one sentence per kind, in the user's language.
    [[nodiscard]] QString whatToDo() const;
    [[nodiscard]] const QString &detail() const noexcept { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    QString m_userText;
    QString m_detail;
    QByteArray m_what;
};

} // namespace model
