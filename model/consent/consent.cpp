// SPDX-License-Identifier: EUPL-1.2
#include "model/consent/consent.h"

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
    Q_DECLARE_TR_FUNCTIONS(model::Consent)
};

bool isRecorded(const std::vector<Consent> &all, QLatin1StringView scope)
{
    return anyRow(all,
                  [scope](const Consent &consent) { return consent.scope.value == scope && consent.answer.isKnown(); });
}

} // namespace

Findings validate(const Consent &consent, QDate today)
{
    Checks check(Consent::section, today);
    check.values(consent);
    check.missing(consent.scope.isKnown() && !consent.recipient.isKnown(), "recipient",
                  Text::tr("Consent is given per recipient, but it is not written for whom this one is."));
    check.missing(consent.recipient.value == words::recipient::PersonConcerned && !consent.person.isValid(), "person",
                  Text::tr("Choose which person concerned this consent is about."));
    const bool isWithdrawal = consent.answer.value == words::consentAnswer::Withdrawn;
    check.missing(consent.answer.value == words::consentAnswer::Given &&
                      consent.scope.value == words::consentScope::Content && !consent.covers.isKnown(),
                  "covers", Text::tr("Say which parts may go, or ‘all of it’; until then this yes opens nothing."));
    check.wrong(consent.conversation.isValid() && !consent.covers.contains(words::consentItem::Conversation), "covers",
                Text::tr("One conversation was chosen, but conversations are not among the parts that may go."));
    check.wrong(consent.allegation.isValid() && !consent.covers.contains(words::consentItem::Allegation), "covers",
                Text::tr("One allegation was chosen, but allegations are not among the parts that may go."));
    check.missing(consent.answer.isKnown() && !isWithdrawal && !consent.givenOn, "given_on",
                  Text::tr("There is an answer, but not the day on which it was given."));
    check.missing(isWithdrawal && !consent.withdrawnOn, "withdrawn_on",
                  Text::tr("The consent was withdrawn, but not written on which day."));
    check.wrong(consent.answer.value == words::consentAnswer::Refused && consent.withdrawnOn, "withdrawn_on",
                Text::tr("A consent that was refused cannot be withdrawn."));
    check.order("withdrawn_on", consent.givenOn, consent.withdrawnOn,
                Text::tr("The consent was withdrawn before it was given."));
    return check.findings();
}

void addFacts(const std::vector<Consent> &all, Facts &facts)
{
    facts.set(u"consent.content_recorded"_s, isRecorded(all, words::consentScope::Content));
    facts.set(u"consent.identity_recorded"_s, isRecorded(all, words::consentScope::Identity));
}

} // namespace model
