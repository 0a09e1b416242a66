// SPDX-License-Identifier: EUPL-1.2
// What was answered to the clashes of a case, sealed with the key of that case. Nothing is changed or deleted: the
// newest answer to a clash counts, and an empty one takes the others back. Writes only inside a transaction.
#pragma once

#include "model/core/id.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace model {

class CaseKeys;
class Store;

struct ClashAnswer
{
    QString text; // why this is no obstacle: "ander persoon", "besproken, geen bezwaar"
    QDate saidOn;
    bool operator==(const ClashAnswer &) const = default;
};

class ClashAnswers final
{
public:
    ClashAnswers(Store &store, const CaseKeys &keys) : m_store(store), m_keys(keys) {}

    void add(CaseId id, const QString &clash, const ClashAnswer &answer); // empty text: takes back
    [[nodiscard]] QHash<QString, ClashAnswer> of(CaseId id) const;        // by the key of the clash

private:
    Store &m_store;
    const CaseKeys &m_keys;
};

} // namespace model
