// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termkeeper.h"

#include "model/casefile/caserepository.h"
#include "model/casefile/factbytes.h"
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

std::vector<CaseTerm> TermKeeper::termsOf(CaseId id)
{
    std::vector<CaseTerm> terms;
    readTermCases(m_store, id, id, [&](const TermCase &each) {
        terms = model::termsOf(each.contents, {.origin = each.origin, .role = m_role}, book(), m_clock.today());
    });
    return terms;
}

// The case must have no running terms yet.
void TermKeeper::storeAnew(const TermCase &each, RunningTerms &terms)
{
    const QDate today = m_clock.today();
    const TermFacts facts = termFactsOf(each.contents, {.origin = each.origin, .role = m_role});
    const std::vector<CaseTerm> counted = model::termsOf(facts, book(), today);
    const TermRows rows(counted, today);
    terms.add({each.id, bytesOf(facts), rows.digest()}, rows);
}

void TermKeeper::refresh(CaseId id)
{
    RunningTerms(m_store).countedOn(m_clock.today());
    refreshFromSections(id, id);
}

void TermKeeper::refreshFromSections(CaseId first, CaseId last)
{
    RunningTerms terms(m_store);
    terms.clear(first, last);
    readTermCases(m_store, first, last, [&](const TermCase &each) { storeAnew(each, terms); });
    terms.finish();
    CaseRepository::refreshDueDays(m_store, first, last);
}

// Writes only where something is different; facts that cannot be read are taken from the sections.
void TermKeeper::refreshFromFacts(CaseId first, CaseId last)
{
    const QDate today = m_clock.today();
    std::vector<CaseId> unreadable;
    std::vector<std::pair<CountedCase, std::vector<CaseTerm>>> changed;
    RunningTerms terms(m_store);
    terms.read(first, last, [&](const CountedCase &counted) {
        const std::optional<TermFacts> facts = factsIn(counted.facts);
        if (!facts) {
            unreadable.push_back(counted.id);
            return;
        }
        std::vector<CaseTerm> now = model::termsOf(*facts, book(), today);
        const QByteArray digest = TermRows(now, today).digest();
        if (digest != counted.digest)
            changed.emplace_back(CountedCase{counted.id, counted.facts, digest}, std::move(now));
    });
    for (const auto &[counted, now] : changed) {
        terms.replace(counted, TermRows(now, today));
        CaseRepository::refreshDueDays(m_store, counted.id, counted.id);
    }
    for (const CaseId id : unreadable)
        refreshFromSections(id, id);
}

TermBasis TermKeeper::present() const
{
    return {TermBook::fingerprint(), FactsRevision, m_clock.today()};
}

bool TermKeeper::isCurrent() const
{
    const TermBasis stored = RunningTerms(m_store).basis();
    const TermBasis now = present();
    return stored.rules == now.rules && stored.factsRevision == now.factsRevision && stored.countedOn <= now.countedOn;
}

void TermKeeper::markCurrent()
{
    RunningTerms(m_store).setBasis(present());
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
    const bool hasFacts = RunningTerms(m_store).basis().factsRevision == FactsRevision;
    for (qint64 first = 1; first <= last; first += CasesPerTransaction) {
        progress.reached(std::min(first - 1, of), of);
        const CaseId end(std::min(last, first + CasesPerTransaction - 1));
        Transaction transaction(m_store);
        if (hasFacts)
            refreshFromFacts(CaseId(first), end);
        else
            refreshFromSections(CaseId(first), end);
        transaction.commit();
    }
    Transaction transaction(m_store);
    markCurrent();
    transaction.commit();
    progress.reached(of, of);
    return of;
}

} // namespace model
