// SPDX-License-Identifier: EUPL-1.2
// What is done with the files of documents: one is taken in, in steps that are a transaction each, so that other work
// goes between them; what was not finished is swept away. Nothing of a file shows before its last step, which makes
// the document and writes the journal (never its name or a word of it).
#pragma once

#include "model/casefile/caseservice.h"
#include "model/casefile/documentrepository.h"
#include "model/exchange/longwork.h"

namespace model {

class DocumentService final
{
public:
    // What it works with; all of it must outlive it.
    struct Parts
    {
        Store &store;
        DocumentRepository &documents;
        CaseService &cases;
        Journal &journal;
        const CaseKeys &keys;
        const Clock &clock;
    };
    explicit DocumentService(Parts parts) : m(parts) {}

    // Step 1. Throws Failure{DiskFull} when so much will not fit beside what must stay free.
    [[nodiscard]] DocumentRepository::Begun begin(CaseId id, const QString &name, qint64 bytes);
    // Step 2, as often as there are pieces (ContentSealing::next).
    void append(ContentId id, const SealedPieces &pieces);
    // The last step. `into` is the document that gets a new version; not valid: a new document of that name.
    struct Finished
    {
        ContentId id;
        CaseId caseId;
        RowId into;
        QString fileName;
        QByteArray head; // the first bytes, which say what kind of file it is
        QByteArray sha256;
        QString reason; // why, in a phase that was finished; for the journal
    };
    DocumentVersion finish(const Finished &finished);

    // Instead of the last step, and for what an earlier session left: one small transaction. True: there is more.
    bool sweep(ContentId id);
    void sweepAll(); // everything that is not complete; before anybody adds something

    // All steps in a row, for whoever has the thread to himself. On a Failure nothing is left of it.
    DocumentVersion add(CaseId id, ByteSource &source, RowId into = {}, const LongWork &work = {});

    void viewed(const DocumentVersion &version);

private:
    void write(const std::function<void()> &work);
    void fill(ContentSealing &sealing, ContentId id, qint64 bytes, const LongWork &work);

    Parts m;
};

} // namespace model
