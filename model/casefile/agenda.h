// SPDX-License-Identifier: EUPL-1.2
// What is due, over all cases, soonest first: terms (counted and entered by hand), promised calls, check-ins (also of
// closed cases), and open cases for which nothing is planned. Reads indexed dates only; it must never open a seal or
// load more than it shows.
#pragma once

#include "model/core/id.h"

#include <QDate>
#include <QString>
#include <vector>

namespace model {

class LeadTimes;
class Store;

struct AgendaItem
{
    enum class Kind { Term, NothingPlanned };
    Kind kind = Kind::Term;
    CaseId caseId;
    QString number;
    QString alias;
    QString what;             // code of term_kind; may be empty
    QDate dueOn;              // not valid for NothingPlanned
    bool isStatutory = false; // a term of law
    bool isByHand = false;    // planned by somebody, not counted
    bool lapses = false;      // a right of somebody
};

class Agenda final
{
public:
    explicit Agenda(Store &store) : m_store(store) {}

    // What is due up to and including `until`, at most `limit`, soonest first.
    [[nodiscard]] std::vector<AgendaItem> due(QDate today, QDate until, int limit) const;
    // Open cases of our own without any date ahead, oldest first.
    [[nodiscard]] std::vector<AgendaItem> nothingPlanned(int limit) const;
    [[nodiscard]] int countDue(QDate today) const; // today or before
    // What somebody wants to be reminded of today: each kind so many days before its day.
    [[nodiscard]] int countNear(QDate today, const LeadTimes &leads) const;

private:
    Store &m_store;
};

} // namespace model
