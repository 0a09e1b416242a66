// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/documentreader.h"

#include "model/core/failure.h"

#include <QCoreApplication>

namespace model {

namespace {

[[noreturn]] void failDamaged(const DocumentVersion &version)
{
    throw Failure(Failure::Kind::Damaged,
                  QCoreApplication::translate("model::DocumentReader",
                                              "The file “%1” in the vault is damaged: it is not what was put in.")
                      .arg(version.fileName.text));
}

} // namespace

DocumentReader::DocumentReader(const DocumentRepository &documents, const DocumentVersion &version)
    : m_documents(documents),
      m_version(version),
      m_sealer(documents.keyOf(version))
{}

bool DocumentReader::next(QByteArray &piece)
{
    if (m_isAtEnd)
        return false;
    if (m_done == m_version.bytes) {
        mustBeWhole();
        m_isAtEnd = true;
        return false;
    }
    try {
        piece = m_sealer.open(m_documents.sealedPiece(m_version.id, m_piece),
                              ContentSealing::bindingOf(m_version.id, m_piece, m_version.bytes));
    } catch (const Failure &failure) {
        if (failure.kind() != Failure::Kind::Damaged)
            throw;
        failDamaged(m_version); // with the name of the file, which the seal does not know
    }
    ++m_piece;
    m_done += piece.size();
    if (piece.isEmpty() || m_done > m_version.bytes)
        failDamaged(m_version);
    m_hash.add(piece);
    return true;
}

void DocumentReader::mustBeWhole()
{
    if (m_hash.result() != m_version.sha256 || m_documents.pieceCount(m_version.id) != m_piece)
        failDamaged(m_version);
}

} // namespace model
