// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termevents.h"

#include "model/casefile/casecontents.h"
#include "model/codes/words.h"
#include "model/core/rows.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr QLatin1StringView InEvent{CaseEvent::section.name};
namespace happened = words::caseEvent;

struct EventFact
{
    QLatin1StringView code;
    TermFact fact;
    TermFact answers; // the fact before it that it meets
};

constexpr EventFact Facts[] = {
    {happened::Accused, TermFact::Accused, TermFact::None},
    {happened::Punished, TermFact::Punished, TermFact::Accused},
    {happened::ProsecutorDecided, TermFact::ProsecutorDecided, TermFact::None},
    {happened::SuspensionDated, TermFact::SuspensionDated, TermFact::None},
    {happened::Suspended, TermFact::Suspended, TermFact::None},
    {happened::SuspensionLifted, TermFact::SuspensionLifted, TermFact::Suspended},
    {happened::AppraisalReceived, TermFact::AppraisalReceived, TermFact::None},
    {happened::AppraisalViews, TermFact::AppraisalViews, TermFact::AppraisalReceived},
    {happened::ExternalReceived, TermFact::ExternalReceived, TermFact::None},
    {happened::ExternalAcknowledged, TermFact::ExternalAcknowledged, TermFact::ExternalReceived},
    {happened::ExternalInformed, TermFact::ExternalInformed, TermFact::ExternalReceived},
    {happened::ExternalReport, TermFact::ExternalReport, TermFact::None},
    {happened::PositionSent, TermFact::PositionSent, TermFact::ExternalReport},
    {happened::ContributionRequested, TermFact::ContributionRequested, TermFact::None},
    {happened::ContributionDecided, TermFact::ContributionDecided, TermFact::ContributionRequested},
    {happened::WooReceived, TermFact::WooReceived, TermFact::None},
    {happened::WooDecided, TermFact::WooDecided, TermFact::WooReceived},
    {happened::GdprReceived, TermFact::GdprReceived, TermFact::None},
    {happened::GdprDecided, TermFact::GdprDecided, TermFact::GdprReceived},
};

const EventFact *eventFact(const QString &code)
{
    const auto found =
        std::find_if(std::begin(Facts), std::end(Facts), [&](const EventFact &each) { return each.code == code; });
    return found == std::end(Facts) ? nullptr : found;
}

bool meetsAnother(const CaseEvent &event)
{
    const EventFact *kind = eventFact(event.kind.value);
    return kind && kind->answers != TermFact::None;
}

std::vector<const CaseEvent *> inOrder(const CaseContents &contents)
{
    auto events = rowsWhere(contents.events, [](const CaseEvent &event) { return event.happenedOn.has_value(); });
    std::stable_sort(events.begin(), events.end(), [](const CaseEvent *one, const CaseEvent *other) {
        return std::pair(*one->happenedOn, meetsAnother(*one)) < std::pair(*other->happenedOn, meetsAnother(*other));
    });
    return events;
}

// Finds for every event the one it meets: of its kind, of its person, and not met by another before it.
class Pairing final
{
public:
    TermPlace pair(const std::vector<TermEvent> &before, const EventFact &kind, RowId person)
    {
        for (const TermEvent &start : before)
            if (start.fact == kind.answers && start.place.section == InEvent && start.person == person &&
                m_met.insert({kind.fact, start.place.row.value()}).second)
                return start.place;
        return {};
    }

private:
    std::set<std::pair<TermFact, qint64>> m_met;
};

bool hasConductBefore(const CaseContents &contents, RowId person, QDate day)
{
    return anyRow(contents.allegations, [&](const Allegation &each) {
        return personOrOnlyOne(contents, each.person) == person && each.conductedOn.value_or(QDate()) <= day;
    });
}

// "Until" left open: the whole extension of the law.
std::optional<int> daysOf(const Pause &pause)
{
    return pause.startsOn && pause.endsOn ? std::optional(int(pause.startsOn->daysTo(*pause.endsOn)) + 1)
                                          : std::nullopt;
}

} // namespace

RowId personOrOnlyOne(const CaseContents &contents, RowId person)
{
    if (person.isValid())
        return person;
    const auto concerned = rowsWhere(
        contents.parties, [](const Party &each) { return each.role.value == words::partyRole::PersonConcerned; });
    return concerned.size() == 1 ? concerned.front()->row.id : RowId();
}

std::optional<QDate> prosecutorDecidedOn(const CaseContents &contents, RowId person, QDate conductOn)
{
    std::optional<QDate> last;
    for (const CaseEvent *event : inOrder(contents))
        if (event->kind.value == happened::ProsecutorDecided && personOrOnlyOne(contents, event->person) == person &&
            (!conductOn.isValid() || *event->happenedOn >= conductOn))
            last = event->happenedOn;
    return last;
}

void addCaseEvents(const CaseContents &contents, TermFacts &facts)
{
    Pairing pairing;
    for (const CaseEvent *row : inOrder(contents)) {
        const EventFact *kind = eventFact(row->kind.value);
        const RowId person = personOrOnlyOne(contents, row->person);
        if (!kind ||
            (kind->fact == TermFact::ProsecutorDecided && hasConductBefore(contents, person, *row->happenedOn)))
            continue; // of a conduct, the term hangs on that
        TermEvent event{.fact = kind->fact, .day = *row->happenedOn, .place = {InEvent, row->row.id}, .person = person};
        if (kind->fact == TermFact::Accused) {
            event.time = timeOf(*row);
            event.flags = TermEvent::Disciplinary;
        } else if (kind->fact == TermFact::ProsecutorDecided) {
            event.flags = TermEvent::Disciplinary;
        } else if (kind->answers != TermFact::None) {
            event.about = pairing.pair(facts.events, *kind, person);
        }
        facts.events.push_back(event);
    }
}

void addPauses(const CaseContents &contents, TermFacts &facts)
{
    for (const Pause *pause : rowsWhere(contents.pauses, [](const Pause &) { return true; })) {
        const RowId person = pause->person;
        if (isAbsence(*pause) && isInOrder(*pause) && pause->endsOn)
            facts.absences.push_back(
                {.person = personOrOnlyOne(contents, person), .days = {*pause->startsOn, *pause->endsOn}});
        else if (pause->kind.value == words::pauseKind::Standstill && isInOrder(*pause) &&
                 mayStandStill(pause->term.value))
            facts.standstills.push_back(
                {.term = pause->term.value,
                 .row = {},
                 .person = person,
                 .suspension = {.days = {*pause->startsOn, pause->endsOn.value_or(QDate())}, .reason = {}}});
        else if (pause->kind.value == words::pauseKind::Extension && mayBeExtended(pause->term.value) &&
                 (!pause->endsOn || isInOrder(*pause)))
            facts.stretches.push_back({.term = pause->term.value, .row = {}, .person = person, .days = daysOf(*pause)});
    }
}

TermFact factOfEvent(const QString &code)
{
    const EventFact *kind = eventFact(code);
    return kind ? kind->fact : TermFact::None;
}

std::vector<Span> mergedSpans(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &one, const Span &other) { return one.first < other.first; });
    std::vector<Span> merged;
    for (const Span &span : spans) {
        if (merged.empty() || (merged.back().last.isValid() && merged.back().last < span.first))
            merged.push_back(span);
        else if (merged.back().last.isValid() && (!span.last.isValid() || span.last > merged.back().last))
            merged.back().last = span.last;
    }
    return merged;
}

} // namespace model
