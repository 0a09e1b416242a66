// SPDX-License-Identifier: EUPL-1.2
// The rows of case_file and what belongs to them: phase events and ticks. Lists are ids only (architecture D12);
// rows are fetched by id. Writes only inside a transaction; decides nothing.
#pragma once

#include "model/casefile/casefile.h"
#include "model/casefile/casefilter.h"
#include "model/workflow/standing.h"

#include <vector>

namespace model {

class CaseKeys;
class Query;
class Store;

class CaseRepository final
{
public:
    CaseRepository(Store &store, const CaseKeys &keys);

    [[nodiscard]] CaseId add(CaseFile file); // number empty: the next of its year
    [[nodiscard]] QString nextNumber(int year);
    [[nodiscard]] std::optional<CaseFile> find(CaseId id) const;
    [[nodiscard]] CaseId findByNumber(const QString &number) const;       // not valid: there is none
    [[nodiscard]] CaseId findByOldNumber(const QString &oldNumber) const; // idem
    [[nodiscard]] std::vector<CaseId> list(const CaseFilter &filter, QDate today) const;
    // Cases whose number or alias begins with the text, at most `limit`, newest first; for the palette.
    [[nodiscard]] std::vector<CaseFile> startingWith(const QString &text, int limit) const;
    [[nodiscard]] qint64 count() const;

    void setPhase(CaseId id, const QString &phase);
    // Repeats in case_file what the sections say: component, channel, behaviour, alias, next due day, open or closed.
    void refreshSummary(CaseId id);
    // The next due day alone, of many cases. A right of somebody is not an act that is planned, so it does not count.
    static void refreshDueDays(Store &store, CaseId first, CaseId last);

    void addEvent(CaseId id, const PhaseEvent &event);
    [[nodiscard]] std::vector<PhaseEvent> events(CaseId id) const;

    void setTick(CaseId id, const QString &step, const Tick &tick);
    void removeTick(CaseId id, const QString &step);
    [[nodiscard]] Ticks ticks(CaseId id) const;

private:
    [[nodiscard]] static CaseFile fileOf(const Query &query);

    Store &m_store;
    const CaseKeys &m_keys;
};

} // namespace model
