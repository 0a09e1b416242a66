// SPDX-License-Identifier: EUPL-1.2
// Turns what is outside into the sealed pieces of one version of a document, some megabytes at a time, hashing on the
// way. Needs no vault, only the key of that version, so that it can run beside the thread that writes. It keeps nothing
// of what it read.
#pragma once

#include "model/casefile/documentversion.h"
#include "model/storage/bytesource.h"
#include "model/storage/sealer.h"
#include "model/storage/sha256.h"

#include <vector>

namespace model {

// What goes into the vault in one transaction.
struct SealedPieces
{
    qint64 first = 0; // number of the first piece
    std::vector<QByteArray> sealed;
    [[nodiscard]] bool isEmpty() const { return sealed.empty(); }
};

class ContentSealing final
{
public:
    // A piece; large enough that its row costs nothing, small enough that reading one is instant (measured by
    // casebench attach). What was kept in pieces of another size stays readable.
    static constexpr qsizetype PieceSize = 256 * 1024;
    static constexpr qint64 AtOnce = 16 * 1024 * 1024; // bytes of a transaction (architecture D14)

    ContentSealing(ByteSource &source, ContentId id, SecretBytes key);

    // The next pieces; empty after the last. Throws Failure{BadInput} when the source cannot be read or changed.
    [[nodiscard]] SealedPieces next();
    [[nodiscard]] qint64 done() const { return m_done; } // bytes read so far
    [[nodiscard]] bool isAtEnd() const { return m_done == m_source.size(); }
    [[nodiscard]] QByteArray sha256();                              // once, at the end
    [[nodiscard]] const QByteArray &head() const { return m_head; } // the first bytes, for mimeTypeOf

    // What the seal of a piece is bound to: it opens in no other version, at no other place, and of no other length of
    // the whole.
    [[nodiscard]] static QByteArray bindingOf(ContentId id, qint64 piece, qint64 bytes);

private:
    ByteSource &m_source;
    ContentId m_id;
    Sealer m_sealer;
    Sha256 m_hash;
    QByteArray m_plain;
    QByteArray m_head;
    qint64 m_done = 0;
    qint64 m_pieces = 0;
};

} // namespace model
