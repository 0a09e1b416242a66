// SPDX-License-Identifier: EUPL-1.2
#include "model/advice/advice.h"

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
    Q_DECLARE_TR_FUNCTIONS(model::Advice)
};

std::optional<QDate> issuedTo(const std::vector<Advice> &all, std::initializer_list<QLatin1StringView> addressees)
{
    return lastDate(all, &Advice::issuedOn, [addressees](const Advice &advice) {
        return std::find(addressees.begin(), addressees.end(), advice.addressee.value) != addressees.end();
    });
}

// The one who decides, under whichever name she was chosen: scenario S2 advises "the commander".
std::optional<QDate> issuedToAuthority(const std::vector<Advice> &all)
{
    return issuedTo(all, {words::recipient::CompetentAuthority, words::recipient::Commander,
                          words::recipient::HigherAuthority, words::recipient::SecretaryGeneral});
}

} // namespace

Findings validate(const Advice &advice, QDate today)
{
    Checks check(Advice::section, today);
    check.values(advice);
    check.order("reviewed_on", advice.askedOn, advice.reviewedOn,
                Text::tr("The advice was reviewed before it was asked for."));
    check.order("issued_on", advice.askedOn, advice.issuedOn, Text::tr("The advice was sent before it was asked for."));
    check.order("issued_on", advice.reviewedOn, advice.issuedOn,
                Text::tr("The advice was sent before a colleague had read it."));
    check.missing(advice.issuedOn && !advice.addressee.isKnown(), "addressee",
                  Text::tr("The advice was sent, but it is not written to whom."));
    check.missing(advice.issuedOn && !advice.advice.isKnown() && !advice.kinds.isKnown(), "advice",
                  Text::tr("The advice was sent, but it is not written what it says."));
    return check.findings();
}

void addFacts(const std::vector<Advice> &all, Facts &facts)
{
    facts.set(u"advice.question_asked_on"_s, firstDate(all, &Advice::askedOn, [](const Advice &) { return true; }));
    facts.set(u"advice.to_reporter_on"_s, issuedTo(all, {words::recipient::Reporter}));
    facts.set(u"advice.to_authority_on"_s, issuedToAuthority(all));
    facts.set(u"advice.written"_s, allRows(all, [](const Advice &advice) { return advice.advice.isKnown(); }));
    facts.set(u"advice.reviewed_on"_s, dayAllHad(all, &Advice::reviewedOn));
}

} // namespace model
