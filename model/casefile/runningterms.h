// SPDX-License-Identifier: EUPL-1.2
// The table of counted terms: written anew for a case whenever it changes, read by lists. Writes only inside a
// transaction, counts nothing, and must never hold a word of a case.
#pragma once

#include "model/casefile/caseterm.h"

#include <vector>

namespace model {

class Store;

class RunningTerms final
{
public:
    explicit RunningTerms(Store &store) : m_store(store) {}

    // Puts these in the place of what the case had.
    void replace(CaseId id, const std::vector<CaseTerm> &terms);

    // For many cases in a row, cheaper: first clear(), then add() each, and finish() at the end.
    void clear(CaseId first, CaseId last);
    void add(CaseId id, const std::vector<CaseTerm> &terms);
    void finish();

    [[nodiscard]] QString fingerprint() const; // empty: never counted
    void setFingerprint(const QString &fingerprint);

private:
    void write(qsizetype rows);
    [[nodiscard]] QVariant day(QDate day);

    Store &m_store;
    QVariantList m_waiting;         // values of whole rows
    QHash<qint64, QVariant> m_days; // as text: the same few thousand days come again and again
};

} // namespace model
