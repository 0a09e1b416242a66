// SPDX-License-Identifier: EUPL-1.2
// The only two ways in which a small file of the vault is written (security-findings §4.6): both survive a power cut at
// any moment with either the old or the new content. QSaveFile does not (F20). Nothing here retries after a failed
// fsync.
#pragma once

#include "model/storage/twocopies.h"

#include <QByteArray>
#include <QString>

namespace model {

// Not more than `limit` bytes from the start; throws when the path is missing, a link or not a plain file.
[[nodiscard]] QByteArray readSmallFile(const QString &path, qsizetype limit);

// Protocol 4, for a file that is not there yet (or is beyond repair): beside it, fsync, rename over it, fsync the
// folder.
void placeDurably(const QString &path, QByteArrayView content);

// Protocol 5, for an update: in place, one copy after the other, each synced before the other is touched. `first` must
// be the copy that may be lost: the damaged or older one. The blocks stay the same, so fewer remnants of old key slots
// are left. Throws when the first copy could not be written: the other still holds the old content, whole. When only
// the second fails, the new content is safe and counts; that is FirstOnly.
enum class Rewritten { Both, FirstOnly };
[[nodiscard]] Rewritten rewriteCopiesDurably(const QString &path, const CopyPair &content, Copy first);

// One copy, synced; the building stone of protocol 5.
void writeCopyDurably(const QString &path, const CopyPair &content, Copy which);

void syncFolder(const QString &path);

} // namespace model
