// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/fileerror.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstring>

namespace model {

namespace {

using Kind = Failure::Kind;

struct Wording
{
    Kind kind;
    const char *text;
};

Wording wordingOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Kind::DiskFull,
                QT_TRANSLATE_NOOP("model::fileFailure", "The disk is full: “%1” could not be written.")};
    case EACCES:
    case EPERM:
        return {Kind::NotWritable, QT_TRANSLATE_NOOP("model::fileFailure", "You have no right to read or write “%1”.")};
    case EROFS:
        return {Kind::NotWritable,
                QT_TRANSLATE_NOOP("model::fileFailure", "“%1” is on a disk that cannot be written to.")};
    case ELOOP:
        return {Kind::NotWritable, QT_TRANSLATE_NOOP("model::fileFailure",
                                                     "“%1” is a symbolic link; Meldwijzer only uses the file itself.")};
    case ENOENT:
        return {Kind::NotAStore, QT_TRANSLATE_NOOP("model::fileFailure", "“%1” does not exist.")};
    case ENOTDIR:
        return {Kind::NotAStore, QT_TRANSLATE_NOOP("model::fileFailure", "A folder in the path “%1” is a file.")};
    case EEXIST:
    case ENOTEMPTY:
        return {Kind::Conflict, QT_TRANSLATE_NOOP("model::fileFailure", "“%1” exists already.")};
    case ENAMETOOLONG:
        return {Kind::Conflict, QT_TRANSLATE_NOOP("model::fileFailure", "The name “%1” is too long.")};
    case ENOMEM:
    case EMFILE:
    case ENFILE:
        return {Kind::OutOfMemory,
                QT_TRANSLATE_NOOP("model::fileFailure", "The system has no room left to open “%1”.")};
    case EIO:
        return {Kind::Damaged, QT_TRANSLATE_NOOP("model::fileFailure", "The disk reports an error at “%1”.")};
    default:
        return {Kind::NotWritable, QT_TRANSLATE_NOOP("model::fileFailure", "“%1” cannot be used on this disk.")};
    }
}

} // namespace

Failure fileFailure(int error, const QString &path, const char *call)
{
    const Wording wording = wordingOf(error);
    const char *name = strerrorname_np(error);
    return Failure(wording.kind, QCoreApplication::translate("model::fileFailure", wording.text).arg(path),
                   QStringLiteral("%1: %2 (%3)").arg(QLatin1String(call), QLatin1String(name ? name : "?")).arg(error));
}

} // namespace model
