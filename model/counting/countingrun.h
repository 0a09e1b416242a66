// SPDX-License-Identifier: EUPL-1.2
// Private to model/counting: one calculation of a term in days, step by step: length, suspensions, extensions, what the
// act moves, the bar, and what stays uncertain. Used once and thrown away.
#pragma once

#include "model/counting/generalact.h"

namespace model {

class CountingRun final
{
public:
    CountingRun(const TermRequest &request, const DayCalendar &calendar, TermResult begun);

    [[nodiscard]] TermAnswer answer();

private:
    enum class ExtendFrom { Nominal, Rolled };

    struct Walk
    {
        QDate end; // not valid: off the calendar
        QList<TermStep> steps;
        std::optional<TermSuspension> open; // the term stands still since then
        size_t nextSuspension = 0;
    };

    [[nodiscard]] Walk walk(ExtendFrom from) const;
    [[nodiscard]] bool suspend(Walk &walk) const;
    [[nodiscard]] bool isMovedByAct() const;
    [[nodiscard]] bool actCovers(const Length &length) const;
    [[nodiscard]] Length decisiveLength() const;
    [[nodiscard]] std::optional<MovedEnd> moved(QDate nominalEnd, const Length &length) const;
    [[nodiscard]] QDate rolled(QDate nominalEnd, const Length &length) const;

    void stop(const Walk &walk);
    [[nodiscard]] bool end(const Walk &walk);
    [[nodiscard]] bool applyBar();
    void take(const MovedEnd &moved, QDate nominalEnd);
    [[nodiscard]] bool plan();
    void markConventions(const Walk &walk);
    void markAbsence();
    void markBackward();
    void markYears(const std::vector<int> &years);
    void mark(TermMark::Kind kind, QDate otherwise);
    void keepAbsences();

    const TermRequest &m_request;
    const DayCalendar &m_calendar;
    std::vector<TermSuspension> m_suspensions; // in order
    TermResult m_result;
};

} // namespace model
