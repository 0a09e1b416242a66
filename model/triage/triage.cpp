// SPDX-License-Identifier: EUPL-1.2
#include "model/triage/triage.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Triage)
};

// Wbk art. 1: a breach or danger, and more than personal interests, and a pattern or something serious. That test is
// sufficient, not necessary, so another outcome is allowed, but not without a reason.
bool contradictsTheTest(const Triage &triage)
{
    const bool fulfilled = triage.ruleOrDanger == true && triage.beyondPersonal == true &&
                           (triage.pattern == true || triage.serious == true);
    const bool failed = triage.ruleOrDanger == false || triage.beyondPersonal == false ||
                        (triage.pattern == false && triage.serious == false);
    return (fulfilled && triage.isWrongdoing == false) || (failed && triage.isWrongdoing == true);
}

} // namespace

Findings validate(const Triage &triage, QDate today)
{
    Checks check(Triage::section, today);
    check.values(triage);
    check.missing(triage.danger == true && !triage.dangerNote.isKnown(), "danger_note",
                  Text::tr("There is direct danger, but it is not written what was done about it."));
    check.missing(triage.conflictOfInterest == true && !triage.reasons.isKnown(), "reasons",
                  Text::tr("There is a conflict of interest, but it is not written how you deal with it."));
    check.missing(contradictsTheTest(triage) && !triage.reasons.isKnown(), "reasons",
                  Text::tr("The answers to the questions point the other way; write why you decide differently."));
    check.wrong(triage.isWrongdoing == false && triage.category.value == words::category::Wrongdoing, "category",
                Text::tr("The case counts as wrongdoing here, but the answer above says it is not."));
    check.missing(triage.decidedOn && !triage.category.isKnown(), "category",
                  Text::tr("The triage has a date, but the kind of case was not chosen."));
    return check.findings();
}

void addFacts(const Triage &triage, Facts &facts)
{
    facts.set(u"triage.danger_answered"_s, triage.danger.has_value());
    facts.set(u"triage.crime_answered"_s, triage.crime.has_value());
    facts.set(u"triage.wrongdoing_answered"_s, triage.isWrongdoing.has_value());
    facts.set(u"triage.is_wrongdoing"_s, triage.isWrongdoing);
    facts.set(u"triage.conflict_of_interest_answered"_s, triage.conflictOfInterest.has_value());
    facts.set(u"triage.qualified"_s, triage.category.isKnown());
    facts.set(u"triage.decided_on"_s, triage.decidedOn);
}

} // namespace model
