// SPDX-License-Identifier: EUPL-1.2
// Keeps the stored terms current: of one case whenever it changes, of all cases when the rules or the decree are newer
// than the vault. It must never open a seal; it needs days and codes only.
#pragma once

#include "model/casefile/caseterms.h"
#include "model/casefile/runningterms.h"
#include "model/exchange/longwork.h"

#include <memory>

namespace model {

class Clock;
class Store;

class TermKeeper final
{
public:
    TermKeeper(Store &store, Role role, const Clock &clock);
    ~TermKeeper();

    // Inside a transaction: counts the terms of this case anew and stores those that run.
    void refresh(CaseId id);
    [[nodiscard]] std::vector<CaseTerm> termsOf(CaseId id); // every one, also what was met or is over

    // Were the stored terms counted with the rules and the decree of this program, and not after today?
    [[nodiscard]] bool isCurrent() const;
    // Nothing to count in a vault that was just made.
    void markCurrent();
    // Counts all cases in batches, each a transaction of its own, from the stored facts where these can be read.
    // Cancelled (Failure{Cancelled}) it begins again the next time; what was counted stays right. How many cases it
    // counted.
    qint64 refreshAll(const LongWork &progress = {});

    [[nodiscard]] TermBook &book(); // read when first needed

private:
    [[nodiscard]] TermBasis present() const;
    void storeAnew(const struct TermCase &each, RunningTerms &terms);
    void refreshFromSections(CaseId first, CaseId last);
    void refreshFromFacts(CaseId first, CaseId last);

    Store &m_store;
    Role m_role;
    const Clock &m_clock;
    std::unique_ptr<TermBook> m_book;
};

} // namespace model
