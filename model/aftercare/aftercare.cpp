// SPDX-License-Identifier: EUPL-1.2
#include "model/aftercare/aftercare.h"

#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Aftercare)
};

} // namespace

Findings validate(const Aftercare &aftercare, QDate today)
{
    Checks check(Aftercare::section, today);
    check.values(aftercare, {"planned_on"});
    check.missing(aftercare.retaliation.isKnown() && !aftercare.note.isKnown(), "note",
                  Text::tr("There is a sign of retaliation, but it is not written what happened."));
    check.missing(aftercare.retaliation.isKnown() && !aftercare.heldOn, "held_on",
                  Text::tr("There is a sign of retaliation, but not the day on which you heard of it."));
    check.order("signal_answered_on", aftercare.heldOn, aftercare.signalAnsweredOn,
                Text::tr("The sign was acknowledged before you heard of it."));
    check.missing(aftercare.signalAnsweredOn && !aftercare.retaliation.isKnown(), "retaliation",
                  Text::tr("A sign of retaliation was acknowledged, but not chosen here."));
    return check.findings();
}

void addFacts(const std::vector<Aftercare> &all, Facts &facts)
{
    facts.set(u"aftercare.first_check_on"_s,
              firstDate(all, &Aftercare::heldOn, [](const Aftercare &) { return true; }));
    facts.set(u"aftercare.all_checks_done"_s,
              allRows(all, [](const Aftercare &aftercare) { return aftercare.heldOn.has_value(); }));
}

} // namespace model
