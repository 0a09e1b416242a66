// SPDX-License-Identifier: EUPL-1.2
// Writes what has left the vault to the place somebody chose: whole or not at all, readable by nobody but the owner.
// It must never be used inside a vault, where files are made durable by the storage itself.
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace model {

// Replaces what is there. Throws Failure when the folder cannot be written or the disk is full; nothing is left behind.
void saveBytes(const QString &path, const QByteArray &bytes);

// The same for what comes in pieces: `next` gives one, or false after the last. What it throws is thrown on, and then
// nothing was replaced either.
void savePieces(const QString &path, const std::function<bool(QByteArray &)> &next);

} // namespace model
