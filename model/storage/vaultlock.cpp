// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vaultlock.h"

#include "model/core/clock.h"
#include "model/core/failure.h"
#include "model/storage/fileerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QList>
#include <QLocale>
#include <cerrno>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace model {

namespace {

constexpr qsizetype HintLimit = 512;

QByteArray hostName()
{
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? QByteArray(name) : QByteArray();
}

bool tryLock(const FileHandle &file)
{
    int result = 0;
    do
        result = ::flock(file.descriptor(), LOCK_EX | LOCK_NB);
    while (result != 0 && errno == EINTR);
    if (result != 0 && errno != EWOULDBLOCK)
        throw fileFailure(errno, file.path(), "flock");
    return result == 0;
}

// A sync program may have put another file in place between our open and our lock; a lock on the old one guards
// nothing.
bool isStillAtItsPath(const FileHandle &file)
{
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(file.descriptor(), &ours) == 0 && ::lstat(QFile::encodeName(file.path()).constData(), &there) == 0 &&
           ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
}

FileHandle lockedFile(const QString &path)
{
    FileHandle file(path, FileHandle::Mode::OpenOrCreate);
    if (!tryLock(file))
        throw Failure(Failure::Kind::Locked, lockedText(file.readFromStart(HintLimit), hostName()));
    if (!isStillAtItsPath(file))
        throw Failure(Failure::Kind::Locked,
                      QCoreApplication::translate("model::VaultLock",
                                                  "Another program is changing the files of this vault right now."));
    return file;
}

// Printable and short: the file may hold anything.
QString shown(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes.first(qMin<qsizetype>(bytes.size(), 64)));
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

} // namespace

VaultLock::VaultLock(const QString &path) : m_file(lockedFile(path))
{
    writeHint();
}

void VaultLock::writeHint()
{
    const QByteArray hint = QByteArray::number(qint64(::getpid())) + '\n' + hostName() + '\n' +
                            SystemClock().now().toString(Qt::ISODate).toLatin1() + '\n';
    try {
        m_file.truncate(0);
        m_file.writeAt(0, hint);
    } catch (const Failure &) {
        // Only the message of a second window becomes poorer (a full disk, for one); the lock holds.
    }
}

QString lockedText(QByteArrayView hint, QByteArrayView ownHost)
{
    const QList<QByteArray> lines = hint.toByteArray().split('\n');
    if (lines.size() < 3)
        return QCoreApplication::translate("model::VaultLock",
                                           "This vault is open already, in another window or on another computer.");
    const QDateTime start = QDateTime::fromString(QString::fromLatin1(lines.at(2)), Qt::ISODate);
    const QString since =
        start.isValid() ? QLocale().toString(start.toLocalTime(), QLocale::ShortFormat) : shown(lines.at(2));
    if (lines.at(1) == ownHost)
        return QCoreApplication::translate(
                   "model::VaultLock",
                   "This vault is open already in another window on this computer, since %1 (process %2).")
            .arg(since, shown(lines.at(0)));
    return QCoreApplication::translate("model::VaultLock", "This vault is open already on the computer %1, since %2.")
        .arg(shown(lines.at(1)), since);
}

} // namespace model
