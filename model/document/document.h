// SPDX-License-Identifier: EUPL-1.2
// A document of the case: what it is called, of what kind it is, of which day, from whom. The file itself and its
// versions are kept beside it (model/casefile/documentrepository.h); a document that was put into the trash is a
// retracted row and comes back by restoring it. A case has several. Every field may still be unknown.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Document
{
    static constexpr Section section{"document", Section::Many};

    RowState row; // retracted: in the trash
    SealedText name;
    Code kind;
    std::optional<QDate> datedOn; // what it says itself, not the day it was added
    SealedText source;            // from whom it came
    SealedText note;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("name", &Document::name);
        field("kind", &Document::kind, "document_kind");
        field("dated_on", &Document::datedOn);
        field("source", &Document::source);
        field("note", &Document::note);
    }

    bool operator==(const Document &) const = default;
};

[[nodiscard]] Findings validate(const Document &document, QDate today);
void addFacts(const std::vector<Document> &all, Facts &facts); // only rows that are not retracted

} // namespace model
