// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vaultfolder.h"

#include "model/core/failure.h"
#include "model/storage/durablefile.h"
#include "model/storage/fileerror.h"
#include "model/storage/folderchecks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace model {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t FolderMode = 0700;
constexpr mode_t FileMode = 0600;
constexpr mode_t AllBits = 07777;
constexpr const char *Suffix = ".meldwijzer";
constexpr std::array FileNames{"cases.db",    "cases.db-journal", "vault.keys",
                               "vault.state", "vault.lock",       "vault.reserve"};
constexpr std::array FolderNames{"backups", "quarantine"};

using Status = struct stat;

std::optional<Status> statusOf(const QString &path)
{
    Status status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) == 0)
        return status;
    if (errno == ENOENT)
        return std::nullopt;
    throw fileFailure(errno, path, "lstat");
}

QString tidy(const QString &path)
{
    if (path.isEmpty())
        throw Failure(Failure::Kind::NotAStore,
                      QCoreApplication::translate("model::VaultFolder", "No folder was named."));
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); // no slash at the end: it would follow a link
}

void mustBeFolder(const QString &path, const std::optional<Status> &status)
{
    if (!status)
        throw Failure(Failure::Kind::NotAStore,
                      QCoreApplication::translate("model::VaultFolder", "There is no folder “%1”.").arg(path));
    if (S_ISLNK(status->st_mode))
        throw Failure(Failure::Kind::NotAStore,
                      QCoreApplication::translate("model::VaultFolder",
                                                  "“%1” is a symbolic link; open the folder it points to: “%2”.")
                          .arg(path, QFile::symLinkTarget(path)));
    if (!S_ISDIR(status->st_mode))
        throw Failure(
            Failure::Kind::NotAStore,
            QCoreApplication::translate("model::VaultFolder", "“%1” is a file; a vault is a folder.").arg(path));
}

void mustBePlain(const QString &path, bool shouldBeFolder)
{
    const std::optional<Status> status = statusOf(path);
    if (!status)
        return;
    if (S_ISLNK(status->st_mode))
        throw fileFailure(ELOOP, path, "lstat");
    const bool isRight = shouldBeFolder ? S_ISDIR(status->st_mode) : S_ISREG(status->st_mode);
    if (!isRight)
        throw Failure(Failure::Kind::NotWritable,
                      (shouldBeFolder
                           ? QCoreApplication::translate("model::VaultFolder", "“%1” should be a folder and is not.")
                           : QCoreApplication::translate("model::VaultFolder", "“%1” should be a file and is not."))
                          .arg(path));
}

// Takes away what is too much; true when something was.
bool tighten(const QString &path, mode_t allowed)
{
    const std::optional<Status> status = statusOf(path);
    if (!status || (status->st_mode & AllBits & ~allowed) == 0)
        return false;
    // Under the lock and known to be no link; fchmodat cannot be told not to follow one.
    if (::chmod(QFile::encodeName(path).constData(), status->st_mode & allowed) != 0)
        throw fileFailure(errno, path, "chmod");
    return true;
}

// QDir would give an empty list for a folder that cannot be read.
QStringList namesIn(const QString &path)
{
    std::error_code error;
    QStringList names;
    std::filesystem::directory_iterator entry(QFile::encodeName(path).toStdString(), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        names.append(QFile::decodeName(entry->path().filename().c_str()));
    if (error)
        throw fileFailure(error.value(), path, "readdir");
    return names;
}

void addNetworkNotice(const QString &path, QStringList &notices)
{
    struct statfs info = {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        throw fileFailure(errno, path, "statfs");
    const QString network = networkFileSystem(quint64(info.f_type));
    if (!network.isEmpty())
        notices.append(QCoreApplication::translate(
                           "model::VaultFolder",
                           "This vault is on a network drive (%1). Saving and locking are less certain there; "
                           "keep the vault on this computer and a backup on the network.")
                           .arg(network));
}

void addSyncNotice(const QString &path, QStringList &notices)
{
    const QString folder = syncedFolderIn(path);
    if (!folder.isEmpty())
        notices.append(QCoreApplication::translate(
                           "model::VaultFolder", "This vault is in “%1”, which a sync program may copy while you work. "
                                                 "Move it to a folder that is not synced.")
                           .arg(folder));
}

void makeFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), FolderMode) != 0)
        throw fileFailure(errno, path, "mkdir");
    if (::chmod(name.constData(), FolderMode) != 0) { // a stricter umask must not shut us out
        const int error = errno;
        ::rmdir(name.constData());
        throw fileFailure(error, path, "chmod");
    }
}

} // namespace

void VaultFolder::mustBeFree(const QString &path)
{
    const QString wanted = tidy(path);
    if (statusOf(wanted))
        throw fileFailure(EEXIST, wanted, "lstat");
    const QString parent = QFileInfo(wanted).path();
    if (!statusOf(parent))
        throw Failure(Failure::Kind::NotAStore,
                      QCoreApplication::translate("model::VaultFolder", "There is no folder “%1” to make a vault in.")
                          .arg(parent));
    if (::access(QFile::encodeName(parent).constData(), W_OK | X_OK) != 0)
        throw fileFailure(errno, parent, "access");
}

VaultFolder VaultFolder::create(const QString &path)
{
    mustBeFree(path);
    VaultFolder folder(tidy(path));
    makeFolder(folder.m_path);
    try {
        syncFolder(QFileInfo(folder.m_path).path());
    } catch (...) {
        folder.remove();
        throw;
    }
    return folder;
}

VaultFolder VaultFolder::open(const QString &path)
{
    VaultFolder folder(tidy(path));
    mustBeFolder(folder.m_path, statusOf(folder.m_path));
    const bool hasKeys = statusOf(folder.keysPath()).has_value();
    if (!hasKeys && !statusOf(folder.databasePath()))
        throw Failure(
            Failure::Kind::NotAStore,
            QCoreApplication::translate("model::VaultFolder", "The folder “%1” is not a vault.").arg(folder.m_path));
    if (!hasKeys)
        throw Failure(
            Failure::Kind::Damaged,
            QCoreApplication::translate("model::VaultFolder",
                                        "The key file “%1” is missing; without it nothing in this vault can be opened.")
                .arg(folder.keysPath()));
    for (const char *name : FileNames)
        mustBePlain(folder.file(name), false);
    for (const char *name : FolderNames)
        mustBePlain(folder.file(name), true);
    return folder;
}

QString VaultFolder::name() const
{
    QString name = QFileInfo(m_path).fileName();
    if (name.endsWith(QLatin1String(Suffix), Qt::CaseInsensitive))
        name.chop(qsizetype(std::strlen(Suffix)));
    return name;
}

QStringList VaultFolder::writeAheadPaths() const
{
    return {file("cases.db-wal"), file("cases.db-shm")};
}

QString VaultFolder::file(const char *fileName) const
{
    return m_path + u'/' + QLatin1String(fileName);
}

void VaultFolder::refuseConflictCopies() const
{
    for (const QString &name : namesIn(m_path))
        if (looksLikeConflictCopy(name))
            throw Failure(Failure::Kind::Conflict,
                          QCoreApplication::translate(
                              "model::VaultFolder",
                              "Beside the vault's own files stands “%1”, a second version that a sync program made. "
                              "Find out which one is right, and move the other out of the folder “%2”.")
                              .arg(name, m_path));
}

QStringList VaultFolder::inspect() const
{
    bool wasLax = tighten(m_path, FolderMode);
    for (const char *name : FileNames)
        wasLax = tighten(file(name), FileMode) || wasLax;
    for (const char *name : FolderNames)
        wasLax = tighten(file(name), FolderMode) || wasLax;
    QStringList notices;
    if (wasLax)
        notices.append(QCoreApplication::translate(
            "model::VaultFolder", "Other users of this computer could reach files of the vault. That is mended now."));
    addNetworkNotice(m_path, notices);
    addSyncNotice(m_path, notices);
    return notices;
}

QString VaultFolder::quarantine(const QString &filePath, const QString &stamp) const
{
    if (::mkdir(QFile::encodeName(quarantinePath()).constData(), FolderMode) != 0 && errno != EEXIST)
        throw fileFailure(errno, quarantinePath(), "mkdir");
    const QString target = quarantinePath() + u'/' + QFileInfo(filePath).fileName() + u'.' + stamp;
    if (statusOf(target))
        throw fileFailure(EEXIST, target, "rename");
    if (::rename(QFile::encodeName(filePath).constData(), QFile::encodeName(target).constData()) != 0)
        throw fileFailure(errno, filePath, "rename");
    syncFolder(quarantinePath());
    syncFolder(m_path);
    return target;
}

void VaultFolder::remove() const noexcept
{
    for (const char *name : FileNames)
        ::unlink(QFile::encodeName(file(name)).constData());
    for (const char *name : FolderNames)
        ::rmdir(QFile::encodeName(file(name)).constData());
    ::rmdir(QFile::encodeName(m_path).constData());
}

} // namespace model
