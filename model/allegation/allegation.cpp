// SPDX-License-Identifier: EUPL-1.2
#include "model/allegation/allegation.h"

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
    Q_DECLARE_TR_FUNCTIONS(model::Allegation)
};

} // namespace

Findings validate(const Allegation &allegation, QDate today)
{
    Checks check(Allegation::section, today);
    check.values(allegation);
    check.wrong(allegation.number == 0, "number", Text::tr("Allegations are numbered from 1."));
    check.missing(allegation.behaviour.value == words::behaviour::Discrimination && !allegation.grounds.isKnown(),
                  "grounds", Text::tr("Discrimination needs a ground; choose ‘unknown’ when you do not know it."));
    check.missing(allegation.finding.isKnown() && !allegation.findingReasons.isKnown(), "finding_reasons",
                  Text::tr("There is a finding, but it is not written what it rests on."));
    check.order("conducted_until", allegation.conductedOn, allegation.conductedUntil,
                Text::tr("The period ends before it begins."));
    check.order("discovered_on", allegation.conductedOn, allegation.discoveredOn,
                Text::tr("The conduct was discovered before it happened."));
    return check.findings();
}

void addFacts(const std::vector<Allegation> &all, Facts &facts)
{
    facts.set(u"allegation.any"_s, anyRow(all));
    facts.set(u"allegation.all_described"_s,
              allRows(all, [](const Allegation &allegation) { return allegation.description.isKnown(); }));
    facts.set(u"allegation.all_found"_s,
              allRows(all, [](const Allegation &allegation) { return allegation.finding.isKnown(); }));
}

} // namespace model
