// SPDX-License-Identifier: EUPL-1.2
// The rows of document_content and document_chunk: the files of the documents, in sealed pieces, each version under a
// key of its own which is sealed with the key of the case. Writes only inside a transaction; decides nothing. What it
// hands out was checked or it throws Failure{Damaged}.
#pragma once

#include "model/casefile/contentsealing.h"
#include "model/casefile/documentversion.h"
#include "model/storage/casekeys.h"

#include <optional>

namespace model {

class Store;

class DocumentRepository final
{
public:
    DocumentRepository(Store &store, const CaseKeys &keys);

    // A version that is not complete yet, with the key its pieces are to be sealed with.
    struct Begun
    {
        ContentId id;
        SecretBytes key;
    };
    [[nodiscard]] Begun begin(CaseId id, qint64 bytes, const QDateTime &addedAt);
    void append(ContentId id, const SealedPieces &pieces);
    // `version` with everything but its number, which it gets here: one more than the newest of its document.
    void complete(DocumentVersion &version);

    // Removes some of the pieces of a version that never became complete, or the version itself when none is left.
    // False: it is gone.
    bool removeSome(ContentId id, int pieces);
    [[nodiscard]] std::vector<ContentId> incomplete() const;

    [[nodiscard]] std::vector<DocumentVersion> versions(CaseId id) const; // complete ones, by document and number
    [[nodiscard]] std::optional<DocumentVersion> find(ContentId id) const;

    // For DocumentReader.
    [[nodiscard]] SecretBytes keyOf(const DocumentVersion &version) const;
    [[nodiscard]] QByteArray sealedPiece(ContentId id, qint64 piece) const; // throws Failure{Damaged}: not there
    [[nodiscard]] qint64 pieceCount(ContentId id) const;

    [[nodiscard]] qint64 room() const; // bytes the disk and the database still have for a document

private:
    Store &m_store;
    const CaseKeys &m_keys;
};

} // namespace model
