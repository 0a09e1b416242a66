// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/contentsealing.h"

namespace model {

namespace {

constexpr qsizetype HeadSize = 512;

} // namespace

ContentSealing::ContentSealing(ByteSource &source, ContentId id, SecretBytes key)
    : m_source(source),
      m_id(id),
      m_sealer(std::move(key)),
      m_plain(PieceSize, Qt::Uninitialized)
{}

QByteArray ContentSealing::bindingOf(ContentId id, qint64 piece, qint64 bytes)
{
    return "document_chunk|" + QByteArray::number(id.value()) + '|' + QByteArray::number(piece) + '|' +
           QByteArray::number(bytes);
}

SealedPieces ContentSealing::next()
{
    SealedPieces pieces{.first = m_pieces, .sealed = {}};
    const qint64 until = std::min(m_source.size(), m_done + AtOnce);
    while (m_done < until) {
        const auto size = qsizetype(std::min<qint64>(PieceSize, until - m_done));
        m_source.read(m_plain.data(), size);
        const QByteArrayView plain = QByteArrayView(m_plain).first(size);
        if (m_pieces == 0)
            m_head = plain.first(std::min(size, HeadSize)).toByteArray();
        m_hash.add(plain);
        pieces.sealed.push_back(m_sealer.seal(plain, bindingOf(m_id, m_pieces++, m_source.size())));
        m_done += size;
    }
    if (isAtEnd())
        m_source.mustBeUnchanged();
    return pieces;
}

QByteArray ContentSealing::sha256()
{
    Q_ASSERT(isAtEnd());
    return m_hash.result();
}

} // namespace model
