// SPDX-License-Identifier: EUPL-1.2
#include "model/consent/ledger.h"

#include "model/codes/words.h"

namespace model {

namespace {

const QDate Beginning(1, 1, 1);

struct Entry
{
    QDate day; // invalid: does not count
    ConsentStanding::State state;
};

Entry answerOf(const Consent &consent)
{
    const QDate day = consent.givenOn.value_or(QDate());
    const QDate dayOfNo = day.isValid() ? day : Beginning;
    if (consent.answer.value == words::consentAnswer::Given)
        return {day, ConsentStanding::Given};
    if (consent.answer.value == words::consentAnswer::Refused)
        return {dayOfNo, ConsentStanding::Refused};
    // Withdrawn with a date was given until that day; without one nobody knows how long it held.
    if (consent.answer.value == words::consentAnswer::Withdrawn)
        return consent.withdrawnOn ? Entry{day, ConsentStanding::Given} : Entry{dayOfNo, ConsentStanding::Withdrawn};
    return {QDate(), ConsentStanding::NotAsked};
}

Entry withdrawalOf(const Consent &consent)
{
    return {consent.withdrawnOn.value_or(QDate()), ConsentStanding::Withdrawn};
}

bool isAbout(const Consent &consent, const QString &recipient, const QString &scope, std::optional<RowId> party)
{
    return !consent.row.retracted && consent.recipient.value == recipient && consent.scope.value == scope &&
           consent.person == party.value_or(RowId());
}

} // namespace

ConsentStanding consentFor(const std::vector<Consent> &all, const QString &recipient, const QString &scope,
                           std::optional<RowId> party, QDate on)
{
    ConsentStanding standing;
    QDate latest;
    for (const Consent &consent : all) {
        if (!isAbout(consent, recipient, scope, party))
            continue;
        for (const Entry &entry : {answerOf(consent), withdrawalOf(consent)}) {
            if (!entry.day.isValid() || entry.day > on || (latest.isValid() && entry.day < latest))
                continue;
            latest = entry.day;
            standing = {entry.state, &consent};
        }
    }
    return standing;
}

} // namespace model
