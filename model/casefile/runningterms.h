// SPDX-License-Identifier: EUPL-1.2
// The table of terms that run, and of the facts they were counted from. Written only inside a transaction and only
// where something changed. It counts nothing and must never hold a word of a case.
#pragma once

#include "model/casefile/caseterm.h"

#include <functional>
#include <vector>

namespace model {

class Store;

// A case as it was counted last.
struct CountedCase
{
    CaseId id;
    QByteArray facts;  // see factbytes.h
    QByteArray digest; // of the terms that run
};

// With what all were counted.
struct TermBasis
{
    QString rules; // TermBook::fingerprint(); empty: never counted
    int factsRevision = 0;
    QDate countedOn;

    bool operator==(const TermBasis &) const = default;
};

// The terms of one case that still run: duties until they are met, rights until their day. Rows of the table.
class TermRows final
{
public:
    TermRows(const std::vector<CaseTerm> &terms, QDate today);

    [[nodiscard]] const std::vector<const CaseTerm *> &rows() const { return m_rows; } // they point into `terms`
    [[nodiscard]] QByteArray digest() const;

private:
    std::vector<const CaseTerm *> m_rows;
};

class RunningTerms final
{
public:
    explicit RunningTerms(Store &store) : m_store(store) {}

    // Puts these in the place of what the case had.
    void replace(const CountedCase &counted, const TermRows &terms);

    // For many cases in a row, cheaper: first clear(), then add() each, and finish() at the end.
    void clear(CaseId first, CaseId last);
    void add(const CountedCase &counted, const TermRows &terms);
    void finish();

    // Every counted case from `first` to `last`, in the order of their ids.
    void read(CaseId first, CaseId last, const std::function<void(const CountedCase &)> &take) const;

    [[nodiscard]] TermBasis basis() const;
    void setBasis(const TermBasis &basis);
    void countedOn(QDate day); // moves the day of the basis on, never back

private:
    void write(qsizetype rows);
    [[nodiscard]] QVariant day(QDate day);

    Store &m_store;
    QVariantList m_waiting;         // values of whole rows
    QHash<qint64, QVariant> m_days; // as text: the same few thousand days come again and again
};

} // namespace model
