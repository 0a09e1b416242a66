// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/gate.h"

#include "model/exchange/permission.h"
#include "model/exchange/traces.h"
#include "model/person/anonymity.h"

#include <QCoreApplication>

namespace model {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("model::Gate", text);
}

void require(Findings &findings, bool fulfilled, const QString &field, const QString &text)
{
    if (!fulfilled)
        findings.push_back({Finding::Severity::Missing, field, text});
}

// Nothing of another section may slip along with the chosen ones.
CaseContents only(const CaseContents &contents, const QStringList &sections, const std::vector<KeptBack> &keptBack)
{
    CaseContents chosen;
    const CaseContents *from = &contents;
    chosen.forEachSection([&](auto &target) {
        using Member = std::remove_cvref_t<decltype(target)>;
        const char *name = nullptr;
        if constexpr (requires { Member::section; })
            name = Member::section.name;
        else
            name = Member::value_type::section.name;
        if (!sections.contains(QLatin1String(name)))
            return;
        from->forEachSection([&](const auto &source) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(source)>, Member>)
                target = source;
        });
    });
    chosen.forEachSection([&](auto &member) {
        if constexpr (requires { std::remove_cvref_t<decltype(member)>::value_type::section; })
            std::erase_if(member, [&](const auto &row) {
                const KeptBack here{QString::fromLatin1(std::remove_cvref_t<decltype(row)>::section.name), row.row.id};
                return std::find(keptBack.begin(), keptBack.end(), here) != keptBack.end();
            });
    });
    // What somebody wrote for herself or for the team goes into no export and no hand-over, whatever was chosen.
    for (Conversation &conversation : chosen.conversations)
        takeInnerLayersOff(conversation);
    return chosen;
}

} // namespace

QString formName(Departure::Form form)
{
    switch (form) {
    case Departure::Form::Pdf:
        return u"pdf"_s;
    case Departure::Form::Json:
        return u"json"_s;
    case Departure::Form::Print:
        return u"print"_s;
    case Departure::Form::Calendar:
        return u"calendar"_s;
    case Departure::Form::File:
        return u"file"_s;
    }
    return {};
}

QString exceptionBasis(SecrecyException exception)
{
    switch (exception) {
    case SecrecyException::None:
        return {};
    case SecrecyException::DutyToReportGraveCrime:
        return u"Sv 160"_s;
    case SecrecyException::DutyToReportAsOfficial:
        return u"Sv 162"_s;
    case SecrecyException::ConflictOfDuties:
        return u"conflict van plichten"_s;
    case SecrecyException::DutyToReportWrongdoing:
        return u"AMAR 153h / BARD 98g"_s;
    }
    return {};
}

Gate::Gate(CaseRepository &cases, CaseService &service, Journal &journal, const Clock &clock)
    : m_cases(cases),
      m_service(service),
      m_journal(journal),
      m_clock(clock)
{}

Findings Gate::check(const CaseContents &contents, const Departure &departure, QDate today)
{
    Findings findings;
    require(findings, !departure.recipient.isEmpty(), u"departure.recipient"_s, tr("Say for whom this is."));
    require(findings, !departure.sections.isEmpty(), u"departure.sections"_s, tr("Choose what goes along."));
    require(findings, !departure.purpose.trimmed().isEmpty(), u"departure.purpose"_s,
            tr("Say in one sentence why this leaves the vault."));
    const bool isOnlyDays = departure.sections == QStringList{u"term"_s} && !departure.withReporterIdentity;
    require(findings, departure.form != Departure::Form::Calendar || isOnlyDays, u"departure.sections"_s,
            tr("A calendar carries terms and nothing else."));
    if (!findings.empty() || isOwnRecipient(departure.recipient))
        return findings;
    const Findings asked = permissionFindings(contents, departure, today);
    findings.insert(findings.end(), asked.begin(), asked.end());
    return findings;
}

QSet<RowId> Gate::toBeMasked(const CaseContents &contents, const Departure &departure, QDate today)
{
    QSet<RowId> parties;
    const bool openly = departure.recipient == "REPORTER"_L1 || departure.recipient == "COUNSELEE"_L1 ||
                        (departure.withReporterIdentity && check(contents, departure, today).empty());
    if (openly)
        return parties;
    for (const Party &party : contents.parties)
        if (isReporting(party))
            parties.insert(party.row.id);
    return parties;
}

std::optional<Outgoing> Gate::pass(const Departure &departure, Findings &refusal)
{
    std::optional<Outgoing> outgoing;
    m_service.write([&] {
        CaseContents contents = m_service.contents(departure.caseId);
        // Nobody outside may be told that a report is anonymous when the reporter is known here.
        contents.intake.anonymity = anonymityOf(contents.intake, contents.parties);
        const std::optional<CaseFile> file = m_cases.find(departure.caseId);
        const QDate today = m_clock.today();
        refusal = check(contents, departure, today);
        if (!refusal.empty() || !file) {
            note(departure, u"leaving_refused"_s, departure.withReporterIdentity);
            return;
        }
        const QSet<RowId> hidden = toBeMasked(contents, departure, today);
        Outgoing handed;
        handed.m_departure = departure;
        handed.m_file = *file;
        handed.m_isMasked = !hidden.isEmpty();
        // Masked before anything is left out: the names stand in the section of persons, which may not go along itself.
        handed.m_contents =
            only(masked(contents, hidden, tr("[reporter]")), departure.sections, keptBack(contents, departure, today));
        note(departure, u"left_vault"_s, hidden.isEmpty()); // what went, not what was asked for
        outgoing = std::move(handed);
    });
    return outgoing;
}

std::optional<OutgoingDocument> Gate::passDocument(const Departure &departure, const DocumentVersion &version,
                                                   Findings &refusal)
{
    std::optional<OutgoingDocument> outgoing;
    const QString what = u" document:%1 version:%2"_s.arg(version.document.value()).arg(version.number);
    m_service.write([&] {
        refusal = check(m_service.contents(departure.caseId), departure, m_clock.today());
        require(refusal, departure.form == Departure::Form::File && version.caseId == departure.caseId,
                u"departure.sections"_s, tr("This file does not belong to this case.")); // others have other consents
        const bool mayGo = refusal.empty();
        note(departure, mayGo ? u"left_vault"_s : u"leaving_refused"_s, departure.withReporterIdentity, what);
        if (!mayGo)
            return;
        OutgoingDocument handed;
        handed.m_departure = departure;
        handed.m_version = version;
        outgoing = std::move(handed);
    });
    return outgoing;
}

OutgoingTerms Gate::passTerms(const TermList &list)
{
    constexpr int AtOnce = 1'000;
    OutgoingTerms outgoing;
    m_service.write([&] {
        std::vector<TermLine> page;
        do {
            const TermLine *last = outgoing.m_lines.empty() ? nullptr : &outgoing.m_lines.back();
            page = list.page({}, m_clock.today(), last, AtOnce);
            outgoing.m_lines.insert(outgoing.m_lines.end(), page.begin(), page.end());
        } while (page.size() == AtOnce);
        m_journal.record({.action = u"left_vault"_s,
                          .subject = u"form:calendar terms:%1"_s.arg(outgoing.m_lines.size()),
                          .fields = {u"term"_s}});
    });
    return outgoing;
}

void Gate::note(const Departure &departure, const QString &action, bool isKnown, const QString &what)
{
    const QString basis = exceptionBasis(departure.exception);
    QString reason = departure.purpose;
    if (!basis.isEmpty())
        reason += u"\n%1: %2"_s.arg(basis, departure.exceptionNote);
    m_journal.record({.action = action,
                      .caseId = departure.caseId,
                      .subject = u"recipient:%1 form:%2 identity:%3"_s.arg(
                                     departure.recipient, formName(departure.form), isKnown ? u"yes"_s : u"no"_s) +
                                 what,
                      .fields = departure.sections,
                      .reason = reason});
}

} // namespace model
