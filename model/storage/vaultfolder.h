// SPDX-License-Identifier: EUPL-1.2
// The folder NAME.meldwijzer: which files stand in it, that they are plain files of ours alone, and what is odd about
// it. It opens no file until the vault is locked for us: closing cases.db would drop the locks of a connection (F10).
#pragma once

#include <QString>
#include <QStringList>

namespace model {

class VaultFolder final
{
public:
    // Throws unless a folder can be made here; the slow key derivation comes after this, create() after that.
    static void mustBeFree(const QString &path);
    // Makes the folder, 0700; throws when anything stands there already or the parent is missing.
    [[nodiscard]] static VaultFolder create(const QString &path);
    // Looks only, opens nothing: is it there, a folder, a vault, and no symbolic link in place of a file.
    [[nodiscard]] static VaultFolder open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const; // the last part, without ".meldwijzer"
    [[nodiscard]] QString databasePath() const { return file("cases.db"); }
    [[nodiscard]] QString rollbackJournalPath() const { return file("cases.db-journal"); }
    [[nodiscard]] QString keysPath() const { return file("vault.keys"); }
    [[nodiscard]] QString statePath() const { return file("vault.state"); }
    [[nodiscard]] QString reservePath() const { return file("vault.reserve"); }
    [[nodiscard]] QString lockPath() const { return file("vault.lock"); }
    [[nodiscard]] QStringList writeAheadPaths() const; // which we never have: a file there is foreign
    [[nodiscard]] QString backupsPath() const { return file("backups"); }
    [[nodiscard]] QString quarantinePath() const { return file("quarantine"); }

    // A second version of a file, made by a sync program: Failure{Conflict}, for only the user can say which one is
    // right.
    void refuseConflictCopies() const;
    // Under the lock: repairs laxer modes and looks at the disk. Gives what the user should know, as sentences.
    [[nodiscard]] QStringList inspect() const;

    // Puts a file away that must not be used and must not be lost; gives where it went.
    QString quarantine(const QString &filePath, const QString &stamp) const;

    // The files we know and then the folder, as far as possible. For a vault whose creation failed half-way, and
    // nothing else.
    void remove() const noexcept;

private:
    explicit VaultFolder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] QString file(const char *fileName) const;

    QString m_path;
};

} // namespace model
