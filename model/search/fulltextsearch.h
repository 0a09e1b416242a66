// SPDX-License-Identifier: EUPL-1.2
// Answers a question about the whole vault: cases by their texts and by filters, quick notes of the Inbox, and cases by
// number, pseudonym or person. Opens only the texts it shows. It reads; that somebody searched is written down by
// whoever asks it, and the words never are.
#pragma once

#include "model/search/filterchoices.h"
#include "model/search/searchindex.h"
#include "model/search/searchresult.h"

#include <functional>

namespace model {

class CaseRepository;
class CaseService;
class PersonRepository;
class QuickNoteRepository;

struct SearchRequest
{
    SearchQuery query;
    std::vector<CaseCondition> conditions;
    QString typed;  // for numbers, pseudonyms and names; empty on a next page
    CaseId before;  // cases before this one; not valid: from the newest
    int cases = 30; // at most
    int texts = 3;  // shown of one case, at most
};

class FullTextSearch final
{
public:
    struct Parts
    {
        Store &store;
        const SearchIndex &index;
        const SectionStore &sections;
        const CaseRepository &cases;
        const PersonRepository &persons;
        const QuickNoteRepository &notes;
        const CaseService &service; // knows which names are hidden
    };
    explicit FullTextSearch(Parts parts) : m(parts) {}

    // Throws Failure{Cancelled} when it is told to stop.
    [[nodiscard]] SearchAnswer find(const SearchRequest &request, QDate today, const LongWork &work = {}) const;
    // In how many cases the words stand, of all pages together: no further than `most`. For after the first page, which
    // need not wait for it. Throws Failure{Cancelled} when it is told to stop.
    [[nodiscard]] int countCases(const SearchRequest &request, QDate today, int most, const LongWork &work = {}) const;

private:
    void findTexts(const SearchRequest &request, QDate today, const LongWork &work, SearchAnswer &answer) const;
    void findByFilter(const SearchRequest &request, QDate today, SearchAnswer &answer) const;
    void findNotes(const SearchRequest &request, const LongWork &work, SearchAnswer &answer) const;
    using Mask = std::function<QString(const QString &)>;
    void show(const IndexedPlace &place, const SearchRequest &request, const Mask &shown, CaseHits &into,
              SearchAnswer &answer) const;

    Parts m;
};

} // namespace model
