// SPDX-License-Identifier: EUPL-1.2
// What is done with quick notes: written down and changed as somebody types, made a case of, added to one, destroyed.
// Every act is one transaction with its entry in the journal (never the words), so that no word is lost or doubled.
// Every role may note; where the words go in a case is what its role has pages for.
#pragma once

#include "model/casefile/caseservice.h"
#include "model/casefile/quicknoterepository.h"

namespace model {

class QuickNoteService final
{
public:
    // What it works with; all of it must outlive it.
    struct Parts
    {
        QuickNoteRepository &notes;
        CaseService &cases;
        Journal &journal;
        SectionStore &sections;
        Role role;
        const Clock &clock;
    };
    explicit QuickNoteService(Parts parts) : m(parts) {}

    // Where the words of a note went.
    struct Landing
    {
        CaseId caseId;
        QString field; // "conversation.summary", as in a Finding; or the fact of a step
    };

    // A note without id is added and gets one. Answers with what stands in the way; empty: saved.
    [[nodiscard]] Findings save(QuickNote &note);
    // A new case that begins with these words; the note is gone. Throws Failure{Internal} when there is no such note.
    [[nodiscard]] Landing promote(NoteId id);
    // The words come into a case that is there already; the note is gone.
    [[nodiscard]] Landing attach(NoteId id, CaseId caseId);
    // The words and their key are gone for good. Needs a reason, which goes into the journal, sealed.
    [[nodiscard]] Findings destroy(NoteId id, const QString &reason);

private:
    [[nodiscard]] QuickNote mustFind(NoteId id) const;
    [[nodiscard]] QString putInNewCase(CaseId caseId, const SealedText &text); // the field
    [[nodiscard]] QString putInCase(CaseId caseId, const SealedText &text);
    void leave(const QuickNote &note, CaseId caseId, const QString &action);

    Parts m;
};

} // namespace model
