// SPDX-License-Identifier: EUPL-1.2
#include "model/duty/duty.h"

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
    Q_DECLARE_TR_FUNCTIONS(model::Duty)
};

constexpr qsizetype ConditionsOfAConflict = 5; // the list duty_condition

bool goesFirst(const Duty &duty)
{
    return duty.decision.value == words::dutyDecision::Content ||
           duty.decision.value == words::dutyDecision::ContentAndIdentity;
}

} // namespace

bool isDecided(const Duty &duty)
{
    return duty.decision.isKnown() && duty.decision.value != words::dutyDecision::Undecided;
}

Findings validate(const Duty &duty, QDate today)
{
    Checks check(Duty::section, today);
    check.values(duty);
    check.missing(isDecided(duty) && !duty.grounds.isKnown(), "grounds",
                  Text::tr("There is a decision, but not which duty was considered."));
    check.missing(isDecided(duty) && !duty.consideredOn, "considered_on",
                  Text::tr("There is a decision, but not the day on which it was taken."));
    check.missing(isDecided(duty) && !duty.note.isKnown(), "note",
                  Text::tr("There is a decision, but it is not written why. One sentence is enough."));
    check.missing(goesFirst(duty) && !duty.recipient.isKnown(), "recipient",
                  Text::tr("A duty goes first, but it is not written to whom this should go."));
    check.missing(goesFirst(duty) && duty.grounds.contains(words::duty::ConflictOfDuties) &&
                      duty.conditions.values.size() < ConditionsOfAConflict,
                  "conditions",
                  Text::tr("A conflict of duties is a last resort: it counts only when each condition is met."));
    check.wrong(duty.decision.value == words::dutyDecision::ContentAndIdentity &&
                    duty.grounds.values == QStringList{QString(words::duty::Wrongdoing)},
                "decision",
                Text::tr("The duty to report wrongdoing goes for the content, never for the name (Wbk art. 1a)."));
    return check.findings();
}

void addFacts(const std::vector<Duty> &all, Facts &facts)
{
    facts.set(u"duty.decided"_s, anyRow(all, [](const Duty &duty) { return isDecided(duty); }));
}

} // namespace model
