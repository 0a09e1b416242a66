// SPDX-License-Identifier: EUPL-1.2
#include "model/intake/intake.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Intake)
};

} // namespace

Findings validate(const Intake &intake, QDate today)
{
    Checks check(Intake::section, today);
    check.values(intake);
    checkSignOff(check, intake);
    check.missing(intake.reportedLabels.contains(words::reportedLabel::Other) && !intake.reportedAs.isKnown(),
                  "reported_as", Text::tr("The reporter used another word; write it down as it was said."));
    check.order("account_agreed_on", intake.receivedOn, intake.accountAgreedOn,
                Text::tr("The reporter agreed with the account before the report came in."));
    check.order("account_shown_on", intake.receivedOn, intake.accountShownOn,
                Text::tr("The account was shown before the report came in."));
    check.order("acknowledged_on", intake.receivedOn, intake.acknowledgedOn,
                Text::tr("The report was acknowledged before it came in."));
    check.order("forwarded_on", intake.receivedOn, intake.forwardedOn,
                Text::tr("The report was forwarded before it came in."));
    check.order("reporter_informed_on", intake.receivedOn, intake.reporterInformedOn,
                Text::tr("The reporter was informed before the report came in."));
    check.order("person_informed_on", intake.receivedOn, intake.personInformedOn,
                Text::tr("The person concerned was informed before the report came in."));
    check.order("refused_on", intake.receivedOn, intake.refusedOn,
                Text::tr("The complaint was refused before it came in."));
    check.wrong(intake.isComplaint == false && (intake.committeeAdvises == true || intake.refusedOn), "is_complaint",
                Text::tr("This is no complaint, and yet a committee advises on it or it was refused."));
    return check.findings();
}

void addFacts(const Intake &intake, Facts &facts)
{
    facts.set(u"intake.received_on"_s, intake.receivedOn);
    facts.set(u"intake.channel_known"_s, intake.channel.isKnown());
    facts.set(u"intake.component_known"_s, intake.component.isKnown());
    facts.set(u"intake.anonymity_known"_s, intake.anonymity.isKnown());
    facts.set(u"intake.account_written"_s, intake.account.isKnown());
    facts.set(u"intake.account_agreed_on"_s, intake.accountAgreedOn);
    facts.set(u"intake.acknowledged_on"_s, intake.acknowledgedOn);
}

} // namespace model
