// SPDX-License-Identifier: EUPL-1.2
// What is due, over all cases, soonest first: terms (counted and entered by hand), promised calls, check-ins (also of
// closed cases), and open cases for which nothing is planned. Reads indexed dates only; it must never open a seal or
// load more than it shows.
#pragma once

#include "model/casefile/termlist.h"

namespace model {

class LeadTimes;
class Store;

class Agenda final
{
public:
    explicit Agenda(Store &store) : m_store(store) {}

    // What is due up to and including `until`, at most `limit`, soonest first.
    [[nodiscard]] std::vector<TermLine> due(QDate today, QDate until, int limit) const;
    // Open cases of our own without any date ahead, oldest first: lines without a term and a day.
    [[nodiscard]] std::vector<TermLine> nothingPlanned(int limit) const;
    // Working notes whose day has passed, longest ago first: a line each, whose kind is empty.
    [[nodiscard]] std::vector<TermLine> overdueOwnNotes(QDate today, int limit) const;
    [[nodiscard]] int countDue(QDate today) const; // today or before
    // What somebody wants to be reminded of today: each kind so many days before its day.
    [[nodiscard]] int countNear(QDate today, const LeadTimes &leads) const;

private:
    Store &m_store;
};

} // namespace model
