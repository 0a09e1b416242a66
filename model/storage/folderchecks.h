// SPDX-License-Identifier: EUPL-1.2
// What a name or a kind of disk says about a vault folder: a copy that a sync program made of one of its files, or a
// network drive on which locks and saving are not what they seem. Pure; looks at names and numbers only.
#pragma once

#include <QString>
#include <QStringList>

namespace model {

// Not the files of the vault themselves, nor what other tools put beside them (.DS_Store, desktop.ini).
[[nodiscard]] bool looksLikeConflictCopy(const QString &fileName);

// The common name of a network file system ("NFS", "SMB", …) by statfs' f_type; empty for a disk of this machine.
[[nodiscard]] QString networkFileSystem(quint64 type);

// The folder in this path that a sync program keeps ("Dropbox", "OneDrive", …); empty when there is none.
[[nodiscard]] QString syncedFolderIn(const QString &path);

} // namespace model
