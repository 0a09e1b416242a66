// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/reserve.h"

#include "model/core/failure.h"
#include "model/storage/filehandle.h"

#include <QFileInfo>
#include <fcntl.h>

namespace model {

namespace {

constexpr qint64 Step = 16 * 1024; // what is left of a piece is taken back; whoever filled the disk must not get it

} // namespace

void Reserve::fill() noexcept
{
    try {
        FileHandle file(m_path, FileHandle::Mode::OpenOrCreate);
        for (qint64 size = file.size(); size < Piece * Pieces; size += Step)
            if (::posix_fallocate(file.descriptor(), 0, size + Step) != 0) {
                file.truncate(size); // some file systems keep a part of what they could not give
                return;
            }
    } catch (const Failure &) {
        // A read-only or full disk: there is nothing to hold back.
    }
}

bool Reserve::release() noexcept
{
    try {
        FileHandle file(m_path, FileHandle::Mode::ReadWrite);
        const qint64 size = file.size();
        if (size <= 0)
            return false;
        file.truncate(qMax(qint64(0), size - Piece));
        file.sync(); // before that the blocks may not be free yet
        return true;
    } catch (const Failure &) {
        return false;
    }
}

qint64 Reserve::size() const
{
    return QFileInfo(m_path).size();
}

bool Reserve::bridge(const std::function<void()> &action)
{
    for (bool needed = false;; needed = true) {
        try {
            action();
            if (needed)
                fill(); // the rollback journal is gone again: most of the room comes back
            return needed;
        } catch (const Failure &failure) {
            if (failure.kind() != Failure::Kind::DiskFull || !release())
                throw;
        }
    }
}

} // namespace model
