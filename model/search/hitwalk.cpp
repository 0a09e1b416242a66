// SPDX-License-Identifier: EUPL-1.2
#include "model/search/hitwalk.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

HitWalk::HitWalk(Store &store, const SearchIndex &index, const SearchQuery &query, Among among, const LongWork &work)
    : m_store(store),
      m_index(index),
      m_query(query),
      m_among(std::move(among)),
      m_work(work),
      m_last(m_among.before.isValid() ? CaseId(m_among.before.value() - 1) : index.newestCase())
{
    advance();
}

CaseId HitWalk::nextCase() const
{
    return m_next ? m_next->caseId : CaseId();
}

std::vector<IndexedPlace> HitWalk::takeCase()
{
    std::vector<IndexedPlace> places;
    for (const CaseId id = nextCase(); m_next && m_next->caseId == id; advance())
        places.push_back(*m_next);
    return places;
}

void HitWalk::advance()
{
    m_next.reset();
    while (m_hits || openNextBlock()) {
        while (m_hits->next()) {
            const IndexedPlace place = SearchIndex::placeOf(*m_hits);
            if (isWanted(place.caseId)) {
                m_next = place;
                return;
            }
        }
        m_hits.reset();
    }
}

// A block in which no case meets the conditions is not searched.
bool HitWalk::openNextBlock()
{
    while (m_last.isValid()) {
        m_work.reached(0, 0);
        const CaseId last = m_last;
        const CaseId first = SearchIndex::beginOfBlock(last);
        m_last = CaseId(first.value() - 1);
        if (!m_among.conditions.empty()) {
            m_fitting = casesThatFit(first, last);
            if (m_fitting.empty())
                continue;
        }
        m_hits = m_index.hits(m_query, first, last);
        return true;
    }
    return false;
}

bool HitWalk::isWanted(CaseId id) const
{
    return m_among.conditions.empty() || std::binary_search(m_fitting.begin(), m_fitting.end(), id);
}

std::vector<CaseId> HitWalk::casesThatFit(CaseId first, CaseId last) const
{
    Query query(m_store, u"SELECT id FROM case_file WHERE id BETWEEN :first AND :last"_s +
                             conditionSql(m_among.conditions) + u" ORDER BY id"_s);
    bindConditions(query, m_among.conditions, m_among.today);
    query.bind(":first", first).bind(":last", last);
    std::vector<CaseId> cases;
    while (query.next())
        cases.push_back(query.get<CaseId>(0));
    return cases;
}

} // namespace model
