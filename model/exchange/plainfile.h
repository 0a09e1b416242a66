// SPDX-License-Identifier: EUPL-1.2
// Writes what has left the vault to the place somebody chose: whole or not at all, readable by nobody but the owner.
// It must never be used inside a vault, where files are made durable by the storage itself.
#pragma once

#include <QByteArray>
#include <QString>

namespace model {

// Replaces what is there. Throws Failure when the folder cannot be written or the disk is full; nothing is left behind.
void saveBytes(const QString &path, const QByteArray &bytes);

} // namespace model
