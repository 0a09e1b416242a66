// SPDX-License-Identifier: EUPL-1.2
// Goes through the hits of a question case by case, the newest first, one block of cases after another. What comes
// first is there at once; what nobody asks for is never looked up. Used once and thrown away: as long as it is there,
// the vault is being read.
#pragma once

#include "model/search/filterchoices.h"
#include "model/search/searchindex.h"

#include <optional>

namespace model {

class HitWalk final
{
public:
    struct Among // these cases
    {
        CaseId before; // with a lower number than this one; not valid: all
        std::vector<CaseCondition> conditions;
        QDate today; // for the conditions
    };
    // Opening a block throws Failure{Cancelled} when it is told to stop.
    HitWalk(Store &store, const SearchIndex &index, const SearchQuery &query, Among among, const LongWork &work);

    [[nodiscard]] CaseId nextCase() const;              // of the next hit; not valid: there is none
    [[nodiscard]] std::vector<IndexedPlace> takeCase(); // the hits of that case

private:
    void advance();
    [[nodiscard]] bool openNextBlock();
    [[nodiscard]] bool isWanted(CaseId id) const;
    [[nodiscard]] std::vector<CaseId> casesThatFit(CaseId first, CaseId last) const;

    Store &m_store;
    const SearchIndex &m_index;
    const SearchQuery &m_query;
    const Among m_among;
    const LongWork &m_work;
    CaseId m_last;                      // the newest case that was not looked at
    std::vector<CaseId> m_fitting;      // of this block, in order; only kept when there are conditions
    std::unique_ptr<Query> m_hits;      // of this block
    std::optional<IndexedPlace> m_next; // the hit that comes next
};

} // namespace model
