// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termkeeper.h"

#include "model/casefile/caserepository.h"
#include "model/casefile/runningterms.h"
#include "model/casefile/termcontents.h"
#include "model/core/clock.h"
#include "model/storage/query.h"
#include "model/storage/store.h"
#include "model/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 CasesPerTransaction = 5'000;

} // namespace

TermKeeper::TermKeeper(Store &store, Role role, const Clock &clock) : m_store(store), m_role(role), m_clock(clock) {}

TermKeeper::~TermKeeper() = default;

TermBook &TermKeeper::book()
{
    if (!m_book)
        m_book = std::make_unique<TermBook>(TermRules::builtIn(), DayCalendar::builtIn());
    return *m_book;
}

std::vector<CaseTerm> TermKeeper::termsOf(const TermCase &each)
{
    return model::termsOf(each.contents, {.origin = each.origin, .role = m_role}, book(), m_clock.today());
}

std::vector<CaseTerm> TermKeeper::termsOf(CaseId id)
{
    std::vector<CaseTerm> terms;
    readTermCases(m_store, id, id, [&](const TermCase &each) { terms = termsOf(each); });
    return terms;
}

void TermKeeper::refresh(CaseId id)
{
    RunningTerms(m_store).replace(id, termsOf(id));
}

bool TermKeeper::isCurrent() const
{
    return RunningTerms(m_store).fingerprint() == TermBook::fingerprint();
}

void TermKeeper::markCurrent()
{
    RunningTerms(m_store).setFingerprint(TermBook::fingerprint());
}

qint64 TermKeeper::refreshBatch(CaseId first, CaseId last)
{
    RunningTerms terms(m_store);
    qint64 done = 0;
    terms.clear(first, last);
    readTermCases(m_store, first, last, [&](const TermCase &each) {
        terms.add(each.id, termsOf(each));
        ++done;
    });
    terms.finish();
    CaseRepository::refreshDueDays(m_store, first, last);
    return done;
}

qint64 TermKeeper::refreshAll(const LongWork &progress)
{
    qint64 of = 0;
    qint64 last = 0;
    {
        Query query(m_store, u"SELECT count(*), coalesce(max(id), 0) FROM case_file"_s);
        if (query.next()) {
            of = query.get<qint64>(0);
            last = query.get<qint64>(1);
        }
    }
    qint64 done = 0;
    for (qint64 first = 1; first <= last; first += CasesPerTransaction) {
        progress.reached(done, of);
        Transaction transaction(m_store);
        done += refreshBatch(CaseId(first), CaseId(std::min(last, first + CasesPerTransaction - 1)));
        transaction.commit();
    }
    Transaction transaction(m_store);
    markCurrent();
    transaction.commit();
    progress.reached(done, of);
    return done;
}

} // namespace model
