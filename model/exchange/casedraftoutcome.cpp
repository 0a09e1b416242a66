// SPDX-License-Identifier: EUPL-1.2
// The second half of CaseDraft: advice, decision, measure and what comes after.
#include "model/exchange/casedraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

Advice CaseDraft::adviceTo(const char *addressee) const
{
    Advice advice;
    advice.addressee = {QString::fromLatin1(addressee)};
    advice.question = text("advice_question");
    advice.askedOn = m_on;
    advice.facts = text("advice_facts");
    advice.assessment = text("advice_assessment");
    advice.options = text("advice_options");
    advice.kinds.values = {oneOf({"TALK", "MEDIATION", "AWARENESS_TALK"}).value,
                           oneOf({"FACT_FINDING", "TRAINING", "SAFETY"}).value};
    advice.advice = text("advice_text");
    advice.protection = text("protection");
    advice.reviewedOn = later(1, 5);
    advice.issuedOn = std::max(*advice.reviewedOn, later(2, 10));
    return advice;
}

void CaseDraft::advice()
{
    add(m.advices, adviceTo("COMPETENT_AUTHORITY"));
    Advice toReporter = adviceTo("REPORTER");
    toReporter.person = personIn("REPORTER");
    add(m.advices, std::move(toReporter));
}

void CaseDraft::decision()
{
    for (const Party *person : personsConcerned()) {
        Decision decision;
        decision.person = person->row.id;
        decision.advice = m.advices.empty() ? RowId() : m.advices.front().row.id;
        if (m_dice.chance(30) && person->personnelCategory.value != "EXTERNAL_HIRE"_L1) { // a legal-status decision
            decision.intendedOn = m_on;
            decision.viewsUntil = m_on.addDays(14);
            decision.viewsHeldOn = later(5, 14);
            decision.counselPresent = m_dice.chance(50);
            decision.minutesSignedOn = decision.viewsHeldOn;
        }
        decision.takenOn = decision.viewsHeldOn ? *decision.viewsHeldOn : m_on;
        decision.takenOn = std::min(decision.takenOn->addDays(m_dice.between(1, 10)), m_until);
        decision.notifiedOn = std::min(decision.takenOn->addDays(2), m_until);
        decision.answer = oneOf({"FOLLOWED", "FOLLOWED", "FOLLOWED", "PARTLY", "NOT_FOLLOWED"});
        if (decision.answer.value != "FOLLOWED"_L1)
            decision.deviationReason = text("deviation");
        decision.decision = text("decision_text");
        add(m.decisions, std::move(decision));
    }
    dateMeasures();
}

void CaseDraft::review()
{
    const bool isNeeded = std::any_of(m.decisions.begin(), m.decisions.end(),
                                      [](const Decision &decision) { return decision.intendedOn.has_value(); });
    if (!isNeeded && m_role != Role::Legal)
        return;
    Review &review = m.review;
    review.requestedOn = m_on;
    for (const auto answer : {&Review::factsEstablished, &Review::misconduct, &Review::attributable, &Review::authority,
                              &Review::proportional, &Review::equalCases, &Review::procedure})
        review.*answer = oneOf({"YES", "YES", "YES", "UNCERTAIN", "NO"});
    for (const auto reasons : {&Review::factsEstablishedReasons, &Review::misconductReasons,
                               &Review::attributableReasons, &Review::authorityReasons, &Review::proportionalReasons,
                               &Review::equalCasesReasons, &Review::procedureReasons})
        review.*reasons = text("review_reason");
    review.advice = text("review_advice");
    review.advisedOn = later(3, 14);
}

QString CaseDraft::kindFor(const Party &person, bool isLegal)
{
    const QString category = person.personnelCategory.value;
    const QStringList kinds =
        category == "EXTERNAL_HIRE"_L1 ? QStringList{u"CONTRACT_END"_s, u"EMPLOYER_REPORT"_s, u"NORM_TALK"_s}
        : isLegal ? QStringList{u"AMBTSBERICHT"_s, u"BARD_REPRIMAND"_s, u"TRANSFER"_s, u"APPRAISAL"_s}
                  : QStringList{u"AWARENESS_TALK"_s, u"AWARENESS_TALK"_s, u"AWARENESS_TALK"_s, u"NORM_TALK"_s,
                                u"APOLOGY"_s,        u"AGREEMENTS"_s,     u"MEDIATION"_s,      u"PERFORMANCE_TRACK"_s};
    QStringList possible;
    for (const QString &kind : kinds)
        if (m_measures.isFor(kind, category))
            possible << kind;
    return possible.isEmpty() ? u"OTHER"_s : possible[m_dice.below(int(possible.size()))];
}

Measure CaseDraft::measureFor(const Party &person, bool isLegal)
{
    Measure measure;
    measure.person = person.row.id;
    measure.reporterJoins = false;
    if (!isLegal && m_dice.chance(20)) {
        measure.kind = {u"NONE"_s};
        measure.noMeasureReason = oneOf({"NOT_PLAUSIBLE", "UNFOUNDED", "INSUFFICIENT_INFORMATION", "PERSON_LEFT"});
        return measure;
    }
    measure.kind = {kindFor(person, isLegal)};
    measure.description = text("measure_text");
    if (measure.kind.value != "AWARENESS_TALK"_L1 || !m_dice.chance(15))
        return measure;
    measure.reporterJoins = true; // who sits at the table is no longer secret: she agreed to that first
    addConsent("IDENTITY", "PERSON_CONCERNED", measure.person, true);
    return measure;
}

// Where the measure is reviewed before it is decided on (the legal-status officer), it gets its dates with the
// decision.
void CaseDraft::measure()
{
    const auto persons = personsConcerned();
    for (const Party *person : persons) {
        const auto decision = std::find_if(m.decisions.begin(), m.decisions.end(),
                                           [&](const Decision &each) { return each.person == person->row.id; });
        const bool isLegal = decision == m.decisions.end() || decision->intendedOn.has_value();
        add(m.measures, measureFor(*person, isLegal));
    }
    if (!m.decisions.empty())
        dateMeasures();
}

void CaseDraft::dateMeasures()
{
    for (Measure &measure : m.measures) {
        if (measure.kind.value == "NONE"_L1)
            continue;
        for (const Decision &decision : m.decisions)
            if (decision.person == measure.person)
                measure.orderedOn = decision.takenOn;
        measure.plannedOn = std::max(*measure.orderedOn, later(5, 20));
        measure.carriedOutOn = std::max(*measure.plannedOn, later(7, 30));
        measure.sessions = measure.kind.value == "AWARENESS_TALK"_L1 ? m_dice.between(1, 2) : 1;
        measure.evidence = text("evidence");
    }
}

void CaseDraft::objection()
{
    for (const Decision &decision : m.decisions) {
        if (!decision.intendedOn || !m_dice.chance(25))
            continue;
        Objection objection;
        objection.decision = decision.row.id;
        objection.postedOn = std::min(decision.notifiedOn->addDays(m_dice.between(10, 40)), m_until);
        objection.receivedOn = std::min(objection.postedOn->addDays(2), m_until);
        objection.decidedOn = m_until;
        objection.outcome = oneOf({"DISMISSED", "DISMISSED", "PARTLY_UPHELD", "UPHELD", "INADMISSIBLE"});
        objection.reasons = text("objection_reason");
        add(m.objections, std::move(objection));
    }
}

void CaseDraft::evaluation()
{
    for (const Measure &measure : m.measures) {
        if (measure.kind.value == "NONE"_L1)
            continue;
        Evaluation evaluation;
        evaluation.measure = measure.row.id;
        evaluation.heldOn = later(20, 60);
        evaluation.carriedOut = true;
        evaluation.effect = oneOf({"REACHED", "REACHED", "PARTLY", "NOT_REACHED", "TOO_EARLY"});
        evaluation.reporterHeard = m_dice.chance(80);
        evaluation.findings = text("evaluation_findings");
        add(m.evaluations, std::move(evaluation));
    }
    Evaluation ofCase;
    ofCase.heldOn = m_until;
    ofCase.reporterHeard = true;
    ofCase.effect = oneOf({"REACHED", "PARTLY"});
    ofCase.findings = text("evaluation_findings");
    ofCase.lesson = text("lesson");
    add(m.evaluations, std::move(ofCase));
}

void CaseDraft::closure()
{
    Closure &closure = m.closure;
    closure.reason = m_role == Role::Counsellor ? oneOf({"SETTLED", "CLOSED_BY_PERSON", "HANDED_OVER"})
                                                : oneOf({"HANDLED", "HANDLED", "HANDLED", "SETTLED"});
    closure.closedOn = m_until;
    closure.aftercarePlan = text("aftercare_plan");
    closure.lessons = text("lessons_closing");
}

// After two weeks and after three, six and twelve months; those that are past have been held.
void CaseDraft::aftercare()
{
    const QDate from = m_on;
    for (const QDate day : {from.addDays(14), from.addMonths(3), from.addMonths(6), from.addMonths(12)}) {
        Aftercare aftercare;
        aftercare.person = m.parties.front().row.id;
        aftercare.plannedOn = day;
        if (m.aftercare.empty() || day <= m_until) {
            aftercare.heldOn = std::min(day, m_until);
            aftercare.note = text("aftercare_note");
        }
        add(m.aftercare, std::move(aftercare));
    }
}

// Now and then somebody asks to see the file.
void CaseDraft::event()
{
    if (!m_dice.chance(8))
        return;
    CaseEvent asked;
    asked.kind = {u"GDPR_RECEIVED"_s};
    asked.happenedOn = m_on;
    add(m.events, asked);
    if (!m.closure.closedOn && later(5, 30) >= m_until)
        return;
    asked.kind = {u"GDPR_DECIDED"_s};
    asked.happenedOn = later(5, 30);
    add(m.events, asked);
}

// Who was on leave in the weeks after the conduct had longer to be accused.
void CaseDraft::pause()
{
    for (const Allegation &allegation : m.allegations) {
        if (!allegation.conductedOn || !m_dice.chance(10))
            continue;
        Pause leave;
        leave.kind = {u"LEAVE"_s};
        leave.person = allegation.person;
        leave.startsOn = std::min(allegation.conductedOn->addDays(m_dice.between(1, 10)), m_until);
        leave.endsOn = std::min(leave.startsOn->addDays(m_dice.between(0, 9)), m_until);
        if (m.pauses.empty()) // one: two might overlap
            add(m.pauses, std::move(leave));
    }
}

void CaseDraft::term()
{
    Term acknowledge;
    acknowledge.kind = {u"T1"_s};
    acknowledge.runsFrom = m_openedOn;
    acknowledge.dueOn = m_openedOn.addDays(7);
    acknowledge.metOn = m.intake.acknowledgedOn;
    add(m.terms, std::move(acknowledge));
    Term inform;
    inform.kind = {u"T2"_s};
    inform.runsFrom = m.intake.acknowledgedOn.value_or(m_openedOn);
    inform.dueOn = inform.runsFrom->addMonths(3);
    if (m.closure.closedOn || inform.dueOn < m_until)
        inform.metOn = std::min(*inform.dueOn, m_until);
    add(m.terms, std::move(inform));
}

} // namespace model
