// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termopening.h"

#include "model/aftercare/aftercare.h"
#include "model/casefile/termevents.h"
#include "model/codes/words.h"
#include "model/counting/postrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr QLatin1StringView InAftercare{Aftercare::section.name};

// Does what happened there answer what began here? By row where both have one, else by the person, else by the case.
bool answers(const TermEvent &met, const TermEvent &start)
{
    if (!start.place.row.isValid() || !met.place.row.isValid())
        return true;
    if (met.about.row.isValid() && met.about.section == start.place.section)
        return met.about.row == start.place.row;
    if (met.place.section == start.place.section)
        return met.place.row == start.place.row;
    return met.person.isValid() && met.person == start.person;
}

bool concerns(RowId row, RowId person, const TermEvent &start)
{
    return (!row.isValid() || row == start.place.row) &&
           (!person.isValid() || !start.person.isValid() || person == start.person);
}

// The law says how long at most; somebody may have taken less.
TermExtension shortened(TermExtension extension, const std::optional<int> &days)
{
    using Unit = Length::Unit;
    const int perUnit = extension.length.unit == Unit::Weeks ? 7 : extension.length.unit == Unit::Months ? 28 : 1;
    if (days && *days > 0 && *days < extension.length.count * perUnit)
        extension.length = {*days, Unit::Days};
    return extension;
}

bool runsFromDecision(const TermHook &hook)
{
    return hook.runsFrom == TermFact::DecisionNotified || hook.runsFrom == TermFact::PunishmentHanded;
}

// Standing still is not for a term counted in hours, back, or by WMT art. 53.
bool mayStop(const TermRule &rule)
{
    return rule.counting != Counting::Hours && rule.counting != Counting::Disciplinary &&
           rule.direction == TermDirection::Forward;
}

// A day that somebody set instead of counting it, for a term whose length no law states.
TermResult setByHand(TermResult result, QDate dueOn)
{
    result.steps.clear();
    result.moves.clear();
    result.nominalEnd = dueOn;
    result.planned = dueOn;
    return result;
}

} // namespace

TermOpening::TermOpening(const TermFacts &facts, TermBook &book, QDate today)
    : m_facts(facts),
      m_book(book),
      m_today(today),
      m_stretches(facts.stretches)
{
    for (const TermByHand &hand : facts.byHand)
        if (book.isStretch(hand.kind))
            m_stretches.push_back({.term = hand.kind});
}

std::vector<CaseTerm> TermOpening::terms()
{
    for (const TermEvent &event : m_facts.events) {
        if (!event.onlyMeets)
            open(event);
        if (event.fact == TermFact::ObjectionReceived)
            openObjection(event);
    }
    meetCheckIns();
    noteWithdrawn();
    return std::move(m_terms);
}

void TermOpening::open(const TermEvent &start)
{
    for (const TermHook &hook : m_book.startedBy(start.fact)) {
        if (!hook.applies(start.flags))
            continue;
        const TermAnswer answer = counted(hook, start);
        if (!answer.isGood())
            continue; // a day outside the calendar: the section's own check says so
        CaseTerm term{.rule = hook.rule->id,
                      .kind = hook.rule->term,
                      .place = start.place,
                      .result = answer.result,
                      .lapses = hook.lapses};
        if (start.dueOn && hook.rule->origin == TermOrigin::Policy) {
            term.result = setByHand(std::move(term.result), *start.dueOn);
            term.isCounted = false;
        }
        judge(term, hook, metBy(hook, start));
        m_terms.push_back(std::move(term));
    }
}

// The decision on an objection counts from the end of the term for objecting, early or late as it came (Awb 7:10).
void TermOpening::openObjection(const TermEvent &objection)
{
    for (const TermEvent &notified : m_facts.events) {
        if (notified.fact != TermFact::DecisionNotified || !answers(objection, notified))
            continue;
        for (const TermHook &hook : m_book.startedBy(TermFact::DecisionNotified)) {
            const TermAnswer answer = counted(hook, notified);
            if (!answer.isGood() || answer.result.isStopped)
                continue;
            TermEvent ended = objection;
            ended.fact = TermFact::ObjectionTermEnded;
            ended.day = answer.result.end();
            open(ended);
            m_derived.push_back(ended);
        }
    }
}

// Nothing but the rule and the day of its start decides: then the answer is remembered.
bool TermOpening::isPlain(const TermHook &hook, const TermEvent &start) const
{
    const TermRule &rule = *hook.rule;
    const bool isDisciplinary = rule.counting == Counting::Disciplinary;
    return !rule.length ||
           (rule.counting != Counting::Hours && !(isDisciplinary && !m_facts.absences.empty()) &&
            !(rule.bar && start.conductOn.isValid()) && m_stretches.empty() && m_facts.standstills.empty());
}

// What somebody entered besides may not fit; the term is then counted without it, and not lost.
TermAnswer TermOpening::counted(const TermHook &hook, const TermEvent &start)
{
    const bool isPolicy = (start.flags & TermEvent::NoWrongdoing) != 0;
    if (!isPlain(hook, start)) {
        TermAnswer answer = m_book.calculate(request(hook, start, isPolicy));
        if (answer.isGood() || hook.rule->counting == Counting::Hours)
            return answer;
    }
    return m_book.answer(hook, start.day, isPolicy);
}

TermRequest TermOpening::request(const TermHook &hook, const TermEvent &start, bool isPolicy) const
{
    TermRequest request = hook.rule->request(start.day, start.time);
    if (isPolicy)
        request = asPolicy(std::move(request));
    if (request.bar && start.conductOn.isValid())
        request.bar->from = start.conductOn;
    if (request.counting == Counting::Disciplinary) {
        for (const TermAbsence &absence : m_facts.absences)
            if (!absence.person.isValid() || absence.person == start.person)
                request.absences.push_back(absence.days);
        request.absences = mergedSpans(std::move(request.absences));
    }
    addStretches(hook, start, request);
    addStandstills(hook, start, request);
    return request;
}

void TermOpening::addStandstills(const TermHook &hook, const TermEvent &start, TermRequest &request) const
{
    if (!mayStop(*hook.rule))
        return;
    std::vector<Span> days;
    for (const TermStandstill &each : m_facts.standstills)
        if (each.term == hook.rule->term && concerns(each.row, each.person, start))
            days.push_back(each.suspension.days);
    for (const Span &span : mergedSpans(std::move(days)))
        request.suspensions.push_back({.days = span, .reason = {}});
}

void TermOpening::addStretches(const TermHook &hook, const TermEvent &start, TermRequest &request) const
{
    const TermRule *longer = m_book.stretching(*hook.rule);
    for (const TermStretch &each : m_stretches) {
        if (!concerns(each.row, each.person, start))
            continue;
        if (longer && each.term == longer->term)
            request.extensions.push_back(
                shortened({.length = *longer->length, .basis = longer->basis, .reason = longer->because}, each.days));
        else if (each.term == hook.rule->term && !hook.rule->extensions.empty() && request.extensions.empty())
            request.extensions.push_back(shortened(hook.rule->extensions.front(), each.days));
    }
}

const TermEvent *TermOpening::metBy(const TermHook &hook, const TermEvent &start) const
{
    const TermEvent *first = nullptr;
    if (hook.metBy == TermFact::None)
        return first;
    for (const TermEvent &event : m_facts.events)
        if (event.fact == hook.metBy && answers(event, start) && (!first || event.day < first->day) &&
            (event.fact != TermFact::Accused || event.day >= start.day)) // an older accusation was about something else
            first = &event;
    return first;
}

void TermOpening::judge(CaseTerm &term, const TermHook &hook, const TermEvent *met) const
{
    if (!met)
        return judgeUnmet(term, hook);
    term.metOn = met->day;
    term.state = CaseTerm::State::Met;
    if (!term.lapses || !term.dueOn() || met->day <= *term.dueOn())
        return;
    const PostAnswer post =
        met->postedOn ? judgePost(term.result, met->postedOn, met->day, m_book.calendar()) : PostAnswer{};
    const bool inTime = met->postedOn && !post.problem && post.verdict.isTimely;
    if (!inTime)
        term.state = CaseTerm::State::Lapsed; // it came, but too late
}

void TermOpening::judgeUnmet(CaseTerm &term, const TermHook &hook) const
{
    const bool owed = hook.outlivesCase || (m_facts.isStillOwed && hook.metBy == TermFact::ReporterInformed);
    if (term.result.isStopped || (m_facts.closedOn && !owed))
        term.state = CaseTerm::State::Stopped;
    else if (*term.dueOn() >= m_today)
        term.state = CaseTerm::State::Running;
    else
        term.state = term.lapses ? CaseTerm::State::Lapsed : CaseTerm::State::Missed;
}

// The usual check-ins are a proposal: a plan made by hand goes before it, and talks that were held meet them in order.
void TermOpening::meetCheckIns()
{
    const auto isCheckIn = [](const CaseTerm &term) { return term.kind == words::termKind::CheckIn; };
    const auto isPlanned = [](const TermByHand &hand) { return hand.place.section == InAftercare; };
    if (std::any_of(m_facts.byHand.begin(), m_facts.byHand.end(), isPlanned)) {
        std::erase_if(m_terms, isCheckIn);
        return;
    }
    auto held = m_facts.checkInsHeld.begin();
    for (CaseTerm &term : m_terms)
        if (isCheckIn(term) && held != m_facts.checkInsHeld.end()) {
            term.metOn = *held++;
            term.state = CaseTerm::State::Met;
        }
}

bool TermOpening::hasStart(const TermHook &hook, const TermEvent &met) const
{
    const bool isLoose = !met.about.row.isValid() && hook.runsFrom == TermFact::DecisionNotified;
    const auto starts = [&](const TermEvent &event) {
        return event.fact == hook.runsFrom && (isLoose || answers(met, event)); // loose: which decision is not said yet
    };
    return std::any_of(m_facts.events.begin(), m_facts.events.end(), starts) ||
           std::any_of(m_derived.begin(), m_derived.end(), starts);
}

// It was met, and now it would never have begun: somebody must look at it.
void TermOpening::noteWithdrawn()
{
    for (const TermHook &hook : m_book.all()) {
        if (!hook.missesItsStart || hook.metBy == TermFact::None)
            continue;
        for (const TermEvent &met : m_facts.events) {
            if (met.fact != hook.metBy || !hook.applies(met.flags) || hasStart(hook, met))
                continue;
            m_terms.push_back({.rule = hook.rule->id,
                               .kind = hook.rule->term,
                               .place = met.about.row.isValid() && runsFromDecision(hook) ? met.about : met.place,
                               .isCounted = false,
                               .lapses = hook.lapses,
                               .state = CaseTerm::State::Withdrawn,
                               .metOn = met.day});
        }
    }
}

} // namespace model
