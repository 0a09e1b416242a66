// SPDX-License-Identifier: EUPL-1.2
#include "model/triage/triage.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/triage/wrongdoingpointer.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Triage)
};

// The test of the law is sufficient, not necessary, so another outcome is allowed, but not without a reason.
bool contradictsTheTest(const Triage &triage)
{
    using To = WrongdoingPointer::To;
    const To to = wrongdoingPointer(triage).to;
    return (to == To::Wrongdoing && triage.isWrongdoing == false) ||
           (to == To::NoWrongdoing && triage.isWrongdoing == true);
}

void checkReasons(const Triage &triage, Checks &check)
{
    check.missing(triage.danger == true && !triage.dangerNote.isKnown(), "danger_note",
                  Text::tr("There is direct danger, but it is not written what was done about it."));
    check.missing(triage.crime == true && !triage.crimeReason.isKnown(), "crime_reason",
                  Text::tr("It could be a crime, but it is not written which facts point to it."));
    check.missing(triage.conflictOfInterest == true && !triage.conflictReason.isKnown() && !triage.reasons.isKnown(),
                  "conflict_reason",
                  Text::tr("There is a conflict of interest, but it is not written how you deal with it."));
    check.missing(triage.enoughFacts == false && !triage.enoughFactsReason.isKnown(), "enough_facts_reason",
                  Text::tr("There are too few facts for an inquiry, but it is not written what is missing."));
    check.missing(contradictsTheTest(triage) && !triage.reasons.isKnown(), "reasons",
                  Text::tr("The answers to the questions point the other way; write why you decide differently."));
}

void checkContest(const Triage &triage, Checks &check)
{
    check.missing(triage.contestedOn && !triage.contest.isKnown(), "contest",
                  Text::tr("Somebody disagrees with this triage, but it is not written with what."));
    check.order("contested_on", triage.decidedOn, triage.contestedOn,
                Text::tr("Somebody disagreed before the triage was decided."));
}

} // namespace

const Triage *triageInForce(const std::vector<Triage> &all)
{
    const Triage *valid = nullptr;
    for (const Triage &each : all)
        if (!each.row.retracted && (!valid || each.decidedOn >= valid->decidedOn)) // not decided comes before any day
            valid = &each;
    return valid;
}

Findings validate(const Triage &triage, QDate today)
{
    Checks check(Triage::section, today);
    check.values(triage);
    checkReasons(triage, check);
    checkContest(triage, check);
    check.wrong(triage.isWrongdoing == false && triage.category.value == words::category::Wrongdoing, "category",
                Text::tr("The case counts as wrongdoing here, but the answer above says it is not."));
    check.missing(triage.decidedOn && !triage.category.isKnown(), "category",
                  Text::tr("The triage has a date, but the kind of case was not chosen."));
    return check.findings();
}

void addFacts(const std::vector<Triage> &all, Facts &facts)
{
    static const Triage none;
    const Triage *valid = triageInForce(all);
    const Triage &triage = valid ? *valid : none;
    facts.set(u"triage.danger_answered"_s, triage.danger.has_value());
    facts.set(u"triage.crime_answered"_s, triage.crime.has_value());
    facts.set(u"triage.wrongdoing_answered"_s, triage.isWrongdoing.has_value());
    facts.set(u"triage.is_wrongdoing"_s, triage.isWrongdoing);
    facts.set(u"triage.conflict_of_interest_answered"_s, triage.conflictOfInterest.has_value());
    facts.set(u"triage.qualified"_s, triage.category.isKnown());
    facts.set(u"triage.decided_on"_s, triage.decidedOn);
}

} // namespace model
