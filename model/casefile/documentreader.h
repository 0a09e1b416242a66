// SPDX-License-Identifier: EUPL-1.2
// Reads one version of a document piece by piece, in order; never the whole at once. Every piece was checked before it
// is handed over, and at the end the whole was: nothing is missing, swapped, doubled or changed, or it throws.
#pragma once

#include "model/casefile/documentrepository.h"

namespace model {

class DocumentReader final
{
public:
    // Throws Failure{Damaged} when the key of the version does not open.
    DocumentReader(const DocumentRepository &documents, const DocumentVersion &version);

    // False after the last piece, and only when all is well. Throws Failure{Damaged}.
    [[nodiscard]] bool next(QByteArray &piece);
    [[nodiscard]] qint64 done() const { return m_done; } // bytes

private:
    void mustBeWhole();

    const DocumentRepository &m_documents;
    DocumentVersion m_version;
    Sealer m_sealer;
    Sha256 m_hash;
    qint64 m_done = 0;
    qint64 m_piece = 0;
    bool m_isAtEnd = false;
};

} // namespace model
