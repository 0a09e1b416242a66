// SPDX-License-Identifier: EUPL-1.2
// All cases of one person in this vault, the newest first and a page at a time: a person may be in as many cases as
// there are. Reads only: numbers, roles, pseudonyms and days, never a name.
#pragma once

#include "model/core/id.h"

#include <QDate>
#include <QString>
#include <vector>

namespace model {

class Store;

struct PersonCase
{
    CaseId caseId;
    RowId row; // of party
    QString number;
    QString alias;     // in that case
    QString role;      // code
    QString component; // code, of the person there
    QString rankGroup; // code
    QString phase;     // id
    bool isOpen = true;
    QDate openedOn;
    bool operator==(const PersonCase &) const = default;
};

class PersonCases final
{
public:
    explicit PersonCases(Store &store) : m_store(store) {}

    // `after`: the last one of the page before; null for the first page.
    [[nodiscard]] std::vector<PersonCase> page(PersonId person, const PersonCase *after, int limit) const;

private:
    Store &m_store;
};

} // namespace model
