// SPDX-License-Identifier: EUPL-1.2
// Files for documents, made in memory, and documents made of them. What is in them is no text at all.
#pragma once

#include "model/casefile/documentreader.h"
#include "model/storage/bytesource.h"
#include "tests/support/testwork.h"

namespace tests {

// So many bytes, no two pieces alike.
[[nodiscard]] inline QByteArray manyBytes(qint64 count, unsigned seed = 1)
{
    QByteArray bytes(count, Qt::Uninitialized);
    quint32 state = seed;
    for (char &byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = char(state >> 24);
    }
    return bytes;
}

constexpr qint64 ThreePieces = 2 * model::ContentSealing::PieceSize + 1000;

[[nodiscard]] inline model::DocumentVersion addDocument(model::Casework &work, model::CaseId id,
                                                        const QByteArray &bytes,
                                                        const QString &name = QStringLiteral("brief.bin"),
                                                        model::RowId into = {})
{
    model::BytesInMemory source(name, bytes);
    return work.documentService().add(id, source, into);
}

// Throws as DocumentReader does.
[[nodiscard]] inline QByteArray contentOf(model::Casework &work, const model::DocumentVersion &version)
{
    model::DocumentReader reader(work.documents(), version);
    QByteArray whole;
    QByteArray piece;
    while (reader.next(piece))
        whole += piece;
    return whole;
}

} // namespace tests
