// SPDX-License-Identifier: EUPL-1.2
#include "model/hearing/hearing.h"

#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Hearing)
};

} // namespace

bool isConcluded(const Hearing &hearing)
{
    return hearing.heldOn.has_value() || hearing.declined == true;
}

Findings validate(const Hearing &hearing, QDate today)
{
    Checks check(Hearing::section, today);
    check.values(hearing, {"respond_until"});
    check.order("respond_until", hearing.invitedOn, hearing.respondUntil,
                Text::tr("The time to respond ended before the invitation was sent."));
    check.order("held_on", hearing.invitedOn, hearing.heldOn, Text::tr("The hearing was held before the invitation."));
    check.order("read_back_on", hearing.heldOn, hearing.readBackOn,
                Text::tr("The account was read back before the hearing was held."));
    check.missing(hearing.readBackOn && !hearing.heldOn && hearing.declined != true, "held_on",
                  Text::tr("The account was read back, but the hearing itself has no date."));
    check.wrong(hearing.declined == true && hearing.heldOn, "declined",
                Text::tr("The person declined to be heard, and yet the hearing has a date."));
    check.missing(hearing.declined == true && !hearing.remarks.isKnown(), "remarks",
                  Text::tr("The person declined to be heard, but it is not written how that became clear."));
    checkSignOff(check, hearing);
    return check.findings();
}

void addFacts(const std::vector<Hearing> &all, Facts &facts)
{
    facts.set(u"hearing.any"_s, anyRow(all));
    facts.set(u"hearing.all_concluded"_s, allRows(all, isConcluded));
}

} // namespace model
