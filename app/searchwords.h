// SPDX-License-Identifier: EUPL-1.2
// Puts what a search found into groups and words for the screen. Pure; it never keeps what it is given.
#pragma once

#include "model/codes/codelists.h"
#include "model/search/searchresult.h"
#include "model/workflow/procedure.h"
#include "views/search/searchview.h"

namespace app {

// "case:12", "case:12:conversation.summary", "note:3"; what a click gives back.
struct SearchLink
{
    model::CaseId caseId;
    QString field;
    model::NoteId note;
    bool operator==(const SearchLink &) const = default;
};
[[nodiscard]] SearchLink readLink(const QString &link);

struct SearchVocabulary
{
    const model::CodeLists &codes;
    const model::Procedure &procedure;
    model::Language language;
};
[[nodiscard]] std::vector<views::SearchView::Group> groupsOf(const model::SearchAnswer &answer,
                                                             const SearchVocabulary &words);

} // namespace app
