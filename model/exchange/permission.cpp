// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/permission.h"

#include "model/codes/words.h"
#include "model/consent/ledger.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Permission)
};

void require(Findings &findings, bool fulfilled, const QString &field, const QString &text)
{
    if (!fulfilled)
        findings.push_back({Finding::Severity::Missing, field, text});
}

ConsentQuestion questionOf(const Departure &departure, const QString &scope, const ConsentItem &item = {})
{
    const std::optional<RowId> person = departure.person.isValid() ? std::optional(departure.person) : std::nullopt;
    return {departure.recipient, scope, person, item};
}

bool mayBeKnown(const CaseContents &contents, const Departure &departure, QDate today)
{
    const ConsentQuestion question = questionOf(departure, u"IDENTITY"_s);
    return consentFor(contents.consents, question, today).state == ConsentStanding::Given;
}

// Where a duty goes first the whole of what was chosen goes, for it was chosen with that duty in mind.
bool asksNobody(const Departure &departure)
{
    return isOwnRecipient(departure.recipient) || departure.exception != SecrecyException::None;
}

// May this part go? A row that is not valid stands for the section as a whole.
bool mayGo(const CaseContents &contents, const Departure &departure, const QString &section, RowId row, QDate today)
{
    const ConsentQuestion question = questionOf(departure, u"CONTENT"_s, {consentItemOf(section), row});
    return asksNobody(departure) || consentFor(contents.consents, question, today).state == ConsentStanding::Given;
}

// Calls visit(section, rows): the ids of the rows of a section, none for one that a case has once.
template <typename Visit>
void forEachChosen(const CaseContents &contents, const QStringList &sections, Visit &&visit)
{
    contents.forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        QList<RowId> rows;
        if constexpr (requires { Member::section; }) {
            if (sections.contains(QLatin1String(Member::section.name)))
                visit(QString::fromLatin1(Member::section.name), QList<RowId>());
        } else {
            for (const auto &row : member)
                rows += row.row.id;
            if (sections.contains(QLatin1String(Member::value_type::section.name)))
                visit(QString::fromLatin1(Member::value_type::section.name), rows);
        }
    });
}

// Of the chosen sections, the parts of which nothing at all may go.
QStringList closedItems(const CaseContents &contents, const Departure &departure, QDate today)
{
    QStringList closed;
    forEachChosen(contents, departure.sections, [&](const QString &section, const QList<RowId> &rows) {
        const bool opens = mayGo(contents, departure, section, {}, today) ||
                           std::any_of(rows.begin(), rows.end(),
                                       [&](RowId row) { return mayGo(contents, departure, section, row, today); });
        if (const QString item = consentItemOf(section); !opens && !closed.contains(item))
            closed += item;
    });
    return closed;
}

QString itemText(const QString &item)
{
    static const QHash<QString, const char *> texts{
        {u"ACCOUNT"_s, QT_TRANSLATE_NOOP("model::Permission", "the report and the own account")},
        {u"ALLEGATION"_s, QT_TRANSLATE_NOOP("model::Permission", "the allegations")},
        {u"CONVERSATION"_s, QT_TRANSLATE_NOOP("model::Permission", "the conversations")},
        {u"PERSON"_s, QT_TRANSLATE_NOOP("model::Permission", "who is involved")},
        {u"DOCUMENT"_s, QT_TRANSLATE_NOOP("model::Permission", "the documents")},
        {u"HANDLING"_s, QT_TRANSLATE_NOOP("model::Permission", "what the handlers wrote")}};
    return Text::tr(texts.value(item));
}

QString groundOf(SecrecyException exception)
{
    switch (exception) {
    case SecrecyException::None:
        return {};
    case SecrecyException::DutyToReportGraveCrime:
        return u"SV_160"_s;
    case SecrecyException::DutyToReportAsOfficial:
        return u"SV_162"_s;
    case SecrecyException::ConflictOfDuties:
        return words::duty::ConflictOfDuties;
    case SecrecyException::DutyToReportWrongdoing:
        return words::duty::Wrongdoing;
    }
    return {};
}

// An exception is never automatic: somebody considered that duty, on a day, with a reason, and decided that it goes
// first. The decision that was taken last on that ground counts.
const Duty *dutyBehind(const CaseContents &contents, SecrecyException exception, QDate today)
{
    const Duty *last = nullptr;
    for (const Duty &duty : contents.duties)
        if (!duty.row.retracted && duty.grounds.contains(groundOf(exception)) && isDecided(duty) && duty.consideredOn &&
            *duty.consideredOn <= today && duty.note.isKnown() && (!last || *duty.consideredOn >= *last->consideredOn))
            last = &duty;
    return last && last->decision.value != words::dutyDecision::None ? last : nullptr;
}

void askForConsent(Findings &findings, const CaseContents &contents, const Departure &departure, QDate today)
{
    const QStringList closed = closedItems(contents, departure, today);
    if (closed.isEmpty())
        return;
    const ConsentQuestion any = questionOf(departure, u"CONTENT"_s);
    if (consentFor(contents.consents, any, today).state != ConsentStanding::Given)
        return require(
            findings, false, u"consent.recipient"_s,
            Text::tr("The reporter did not agree that this recipient gets the content. Record consent first, or "
                     "an exception with its ground."));
    QStringList parts;
    for (const QString &item : closed)
        parts += itemText(item);
    require(findings, false, u"consent.covers"_s,
            Text::tr(
                "The reporter did not agree that this recipient gets this: %1. Leave it out, or record consent for it.")
                .arg(QLocale().createSeparatedList(parts)));
}

// Content only, unless the decision says that the name goes as well; for wrongdoing never the name (Wbk art. 1a).
bool dutyNames(const Duty *duty, SecrecyException exception)
{
    return duty && duty->decision.value == words::dutyDecision::ContentAndIdentity &&
           exception != SecrecyException::DutyToReportWrongdoing;
}

} // namespace

bool isOwnRecipient(const QString &recipient)
{
    // What a reporter said goes back to the reporter, and the archive of the vault's own compartment is not a third
    // party.
    return recipient == "REPORTER"_L1 || recipient == "COUNSELEE"_L1 || recipient == "OWN_ARCHIVE"_L1;
}

Findings permissionFindings(const CaseContents &contents, const Departure &departure, QDate today)
{
    Findings findings;
    const bool excepted = departure.exception != SecrecyException::None;
    const Duty *duty = excepted ? dutyBehind(contents, departure.exception, today) : nullptr;
    if (!excepted)
        askForConsent(findings, contents, departure, today);
    require(
        findings, !excepted || duty, u"duty.decision"_s,
        Text::tr("An exception to secrecy is never automatic. Record first, on the page of duties, that this duty was "
                 "considered and goes first: its ground, the day and why."));
    require(findings, !excepted || !departure.exceptionNote.trimmed().isEmpty(), u"departure.exception"_s,
            Text::tr("An exception to secrecy needs a note: why there was no other way."));
    const bool mayIdentify = mayBeKnown(contents, departure, today) || dutyNames(duty, departure.exception);
    require(findings, !departure.withReporterIdentity || mayIdentify, u"consent.scope"_s,
            Text::tr("The reporter did not agree to be known to this recipient. Leave the identity out."));
    return findings;
}

std::vector<KeptBack> keptBack(const CaseContents &contents, const Departure &departure, QDate today)
{
    std::vector<KeptBack> kept;
    forEachChosen(contents, departure.sections, [&](const QString &section, const QList<RowId> &rows) {
        for (const RowId row : rows)
            if (!mayGo(contents, departure, section, row, today))
                kept.push_back({section, row});
    });
    return kept;
}

} // namespace model
