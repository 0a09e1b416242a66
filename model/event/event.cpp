// SPDX-License-Identifier: EUPL-1.2
#include "model/event/event.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::CaseEvent)
};

} // namespace

std::optional<QTime> timeOf(const CaseEvent &event)
{
    const QString typed = event.happenedAt.trimmed().replace(u'.', u':');
    const QTime time = QTime::fromString(typed, u"H:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Findings validate(const CaseEvent &event, QDate today)
{
    Checks check(CaseEvent::section, today);
    check.values(event);
    const bool hasTime = !event.happenedAt.trimmed().isEmpty();
    check.missing((event.happenedOn || hasTime || event.note.isKnown()) && !event.kind.isKnown(), "kind",
                  Text::tr("It is not chosen what happened."));
    check.wrong(hasTime && !timeOf(event), "happened_at", Text::tr("This is no time of day; write it as 14:00."));
    check.missing(event.kind.value == words::caseEvent::Accused && event.happenedOn && !hasTime, "happened_at",
                  Text::tr("The hearing may begin 24 hours after the accusation was handed over; write down at what "
                           "time that was."));
    return check.findings();
}

void addFacts(const std::vector<CaseEvent> &all, Facts &facts)
{
    facts.set(u"event.any"_s, anyRow(all));
    facts.set(u"event.all_dated"_s, allRows(all, [](const CaseEvent &event) { return event.happenedOn.has_value(); }));
}

} // namespace model
