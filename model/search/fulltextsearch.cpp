// SPDX-License-Identifier: EUPL-1.2
#include "model/search/fulltextsearch.h"

#include "model/casefile/caserepository.h"
#include "model/casefile/caseservice.h"
#include "model/casefile/personrepository.h"
#include "model/casefile/quicknoterepository.h"
#include "model/core/failure.h"
#include "model/notes/note.h"
#include "model/search/hitwalk.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int NamedShown = 10; // by number, pseudonym or name
constexpr int NotesShown = 20;
constexpr int NotesPage = 100;

} // namespace

SearchAnswer FullTextSearch::find(const SearchRequest &request, QDate today, const LongWork &work) const
{
    SearchAnswer answer;
    if (request.query.isEmpty())
        return answer;
    if (!request.typed.isEmpty() && !request.before.isValid() && request.conditions.empty())
        answer.named = CaseSearch(m.cases, m.persons, m.service).find(request.typed, NamedShown);
    if (!request.query.hasWords())
        findByFilter(request, today, answer);
    else
        findTexts(request, today, work, answer);
    if (request.query.hasWords() && request.conditions.empty() && !request.before.isValid())
        findNotes(request, work, answer);
    return answer;
}

void FullTextSearch::findTexts(const SearchRequest &request, QDate today, const LongWork &work,
                               SearchAnswer &answer) const
{
    HitWalk hits(m.store, m.index, request.query, {request.before, request.conditions, today}, work);
    for (CaseId id = hits.nextCase(); id.isValid(); id = hits.nextCase()) {
        work.reached(0, 0);
        if (int(answer.cases.size()) == request.cases) {
            answer.hasMore = true;
            return;
        }
        const std::optional<CaseFile> file = m.cases.find(id);
        CaseHits found{file.value_or(CaseFile{.id = id}), {}, 0};
        const Mask shown = m.service.nameMask(id);
        const int unopened = answer.unopened;
        for (const IndexedPlace &place : hits.takeCase())
            show(place, request, shown, found, answer);
        // Nothing to show, and all was opened: it answered by a name that is hidden.
        if (!found.texts.empty() || found.moreTexts > 0 || answer.unopened > unopened)
            answer.cases.push_back(std::move(found));
    }
}

int FullTextSearch::countCases(const SearchRequest &request, QDate today, int most, const LongWork &work) const
{
    int cases = 0;
    if (request.query.hasWords()) {
        HitWalk hits(m.store, m.index, request.query, {{}, request.conditions, today}, work);
        for (; cases < most && hits.nextCase().isValid(); ++cases) {
            work.reached(0, 0);
            static_cast<void>(hits.takeCase());
        }
        return cases;
    }
    Query query(m.store, u"SELECT count(*) FROM (SELECT 1 FROM case_file WHERE 1"_s + conditionSql(request.conditions) +
                             u" LIMIT :most)"_s);
    bindConditions(query, request.conditions, today);
    query.bind(":most", most);
    return query.next() ? query.get<int>(0) : 0;
}

// The index says that the row answers; which of its fields does is seen when they are open.
void FullTextSearch::show(const IndexedPlace &place, const SearchRequest &request, const Mask &shown, CaseHits &into,
                          SearchAnswer &answer) const
{
    if (int(into.texts.size()) >= request.texts) {
        ++into.moreTexts;
        return;
    }
    const IndexedSection *section = m.index.section(place.section);
    if (!section)
        return;
    try {
        const std::optional<OpenedRow> row =
            m.sections.rowOf(section->section, section->columns, place.caseId, place.row);
        for (qsizetype i = 0; row && i < row->values.size(); ++i) {
            const QString text = shown(plainNote(row->values[i].toString()));
            if (marksIn(request.query, text).empty())
                continue;
            if (int(into.texts.size()) < request.texts)
                into.texts.push_back({QLatin1String(section->section.name),
                                      QLatin1String(section->columns[size_t(i)].name), place.row, row->isRetracted,
                                      snippetOf(request.query, text)});
            else
                ++into.moreTexts;
        }
    } catch (const Failure &failure) {
        if (failure.kind() != Failure::Kind::Damaged)
            throw;
        ++answer.unopened; // the others can still be shown
    }
}

void FullTextSearch::findByFilter(const SearchRequest &request, QDate today, SearchAnswer &answer) const
{
    Query query(m.store, u"SELECT id FROM case_file WHERE id < :before"_s + conditionSql(request.conditions) +
                             u" ORDER BY id DESC LIMIT :limit"_s);
    bindConditions(query, request.conditions, today);
    query.bind(":before", request.before.isValid() ? request.before.value() : std::numeric_limits<qint64>::max());
    query.bind(":limit", request.cases + 1);
    while (query.next()) {
        if (int(answer.cases.size()) == request.cases) {
            answer.hasMore = true;
            return;
        }
        answer.cases.push_back({m.cases.find(query.get<CaseId>(0)).value_or(CaseFile{}), {}, 0});
    }
}

// Quick notes are not in the index: there are few, and one that is destroyed must leave nothing behind.
void FullTextSearch::findNotes(const SearchRequest &request, const LongWork &work, SearchAnswer &answer) const
{
    NoteId before;
    for (;;) {
        const std::vector<NoteId> page = m.notes.page(before, NotesPage);
        for (const NoteId id : page) {
            work.reached(0, 0);
            if (answer.notes.size() == size_t(NotesShown))
                return;
            try {
                const std::optional<QuickNote> note = m.notes.find(id);
                if (note && answers(request.query, note->text.text))
                    answer.notes.push_back({id, note->notedAt, snippetOf(request.query, note->text.text)});
            } catch (const Failure &failure) {
                if (failure.kind() != Failure::Kind::Damaged)
                    throw;
                ++answer.unopened;
            }
        }
        if (page.size() < size_t(NotesPage))
            return;
        before = page.back();
    }
}

} // namespace model
