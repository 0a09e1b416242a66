// SPDX-License-Identifier: EUPL-1.2
#include "model/consent/ledger.h"

#include "model/codes/words.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

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

bool isOfRow(const Consent &consent, const ConsentItem &item)
{
    if (item.code == words::consentItem::Conversation && consent.conversation.isValid())
        return consent.conversation == item.row;
    if (item.code == words::consentItem::Allegation && consent.allegation.isValid())
        return consent.allegation == item.row;
    return true;
}

bool covers(const Consent &consent, const ConsentQuestion &question)
{
    if (question.scope != words::consentScope::Content)
        return true;
    if (!consent.covers.isKnown()) // about which parts was not said: no yes, and a no to everything
        return consent.answer.value != words::consentAnswer::Given;
    if (question.item.code.isEmpty() || consent.covers.contains(words::consentItem::All))
        return true;
    return consent.covers.contains(question.item.code) && isOfRow(consent, question.item);
}

bool isTo(const Consent &consent, const ConsentQuestion &question)
{
    return !consent.row.retracted && consent.recipient.value == question.recipient &&
           consent.scope.value == question.scope && consent.person == question.party.value_or(RowId());
}

} // namespace

ConsentStanding consentFor(const std::vector<Consent> &all, const ConsentQuestion &question, QDate on)
{
    ConsentStanding standing;
    QDate latest;
    for (const Consent &consent : all) {
        if (!isTo(consent, question) || !covers(consent, question))
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

QString consentItemOf(const QString &section)
{
    static const QHash<QString, QString> items{{u"intake"_s, words::consentItem::Account},
                                               {u"allegation"_s, words::consentItem::Allegation},
                                               {u"conversation"_s, words::consentItem::Conversation},
                                               {u"party"_s, words::consentItem::Person},
                                               {u"document"_s, words::consentItem::Document}};
    return items.value(section, words::consentItem::Handling);
}

namespace {

// The parts one answer is about, each by itself.
std::vector<ConsentItem> itemsOf(const Consent &consent)
{
    std::vector<ConsentItem> items;
    for (const QString &code : consent.covers.values)
        items.push_back({code, code == words::consentItem::Conversation ? consent.conversation
                               : code == words::consentItem::Allegation ? consent.allegation
                                                                        : RowId()});
    if (items.empty()) // a name, or parts that were not said
        items.push_back({words::consentItem::All, {}});
    return items;
}

} // namespace

std::vector<LedgerLine> ledgerOf(const std::vector<Consent> &all, QDate on)
{
    std::vector<LedgerLine> lines;
    const auto add = [&](const Consent &consent, const ConsentItem &item) {
        const auto isSame = [&](const LedgerLine &line) {
            return line.recipient == consent.recipient.value && line.person == consent.person && line.item == item;
        };
        if (std::any_of(lines.begin(), lines.end(), isSame))
            return;
        const std::optional<RowId> party = consent.person.isValid() ? std::optional(consent.person) : std::nullopt;
        lines.push_back({consent.recipient.value, consent.person, item,
                         consentFor(all, {consent.recipient.value, words::consentScope::Content, party, item}, on),
                         consentFor(all, {consent.recipient.value, words::consentScope::Identity, party, {}}, on)});
    };
    for (const Consent &consent : all)
        if (!consent.row.retracted && consent.recipient.isKnown() && consent.scope.isKnown())
            for (const ConsentItem &item : itemsOf(consent))
                add(consent, item);
    // One recipient after the other, each with "all of it" first.
    std::vector<QString> order;
    const auto rank = [&](const LedgerLine &line) {
        const QString key = u"%1/%2"_s.arg(line.recipient).arg(line.person.value());
        const auto at = std::find(order.begin(), order.end(), key);
        if (at != order.end())
            return at - order.begin();
        order.push_back(key);
        return std::ptrdiff_t(order.size()) - 1;
    };
    for (const LedgerLine &line : lines)
        (void)rank(line);
    std::stable_sort(lines.begin(), lines.end(), [&](const LedgerLine &one, const LedgerLine &other) {
        const auto isPart = [](const LedgerLine &line) { return line.item.code != words::consentItem::All; };
        return std::pair(rank(one), isPart(one)) < std::pair(rank(other), isPart(other));
    });
    return lines;
}

} // namespace model
