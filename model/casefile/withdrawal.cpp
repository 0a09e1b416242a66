// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/withdrawal.h"

#include "model/casefile/caseservice.h"
#include "model/casefile/identity.h"
#include "model/codes/words.h"
#include "model/consent/ledger.h"
#include "model/core/rows.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Withdrawal)
};

using Kind = PlannedStep::Kind;

// To whom somebody in this role would be told something: the word of the list "recipient".
QString recipientOf(const QString &role)
{
    static const QHash<QString, QString> recipients{{u"INTEGRITY_ADVISER"_s, u"COID"_s},
                                                    {u"SECRETARY_GENERAL"_s, u"SG"_s},
                                                    {u"LEGAL_STATUS_OFFICER"_s, u"LEGAL_STATUS"_s}};
    return recipients.value(role, role); // most are called the same in both lists
}

class Planner final
{
public:
    Planner(const CaseContents &contents, const Withdrawal &withdrawal, Role role, QDate today)
        : m(contents),
          m_withdrawal(withdrawal),
          m_isWhole(isWhole(withdrawal, role)),
          m_today(today)
    {}

    std::vector<PlannedStep> steps()
    {
        for (const Measure *each : rowsWhere(m.measures, [](const Measure &measure) {
                 return measure.reporterJoins == true && !measure.carriedOutOn;
             }))
            add(Kind::ReporterJoins, each->row.id, each->plannedOn, showsHer(*each));
        for (const Conversation *each : rowsWhere(m.conversations, [this](const Conversation &talk) {
                 return talk.followUpOn && *talk.followUpOn >= m_today && !isHers(talk.person);
             }))
            add(Kind::Contact, each->row.id, each->followUpOn, goesTo(roleOf(each->person), each->person));
        for (const Agreement *each : rowsWhere(m.agreements, [](const Agreement &one) { return !one.doneOn; }))
            add(Kind::Agreement, each->row.id, each->dueOn, goesTo(each->recipient.value, {}));
        for (const Advice *each : rowsWhere(m.advices, [](const Advice &advice) {
                 return !advice.issuedOn && advice.addressee.value != words::recipient::Reporter;
             }))
            add(Kind::Advice, each->row.id, std::nullopt, goesTo(each->addressee.value, each->person));
        for (const Hearing *each : rowsWhere(m.hearings, [](const Hearing &hearing) {
                 return hearing.invitedOn && !hearing.heldOn && hearing.declined != true;
             }))
            add(Kind::Hearing, each->row.id, each->respondUntil,
                goesTo(words::recipient::PersonConcerned, each->person));
        return std::move(m_steps);
    }

private:
    void add(Kind kind, RowId row, const std::optional<QDate> &on, bool restsOnIt)
    {
        m_steps.push_back({kind, row, on, restsOnIt || m_isWhole});
    }

    [[nodiscard]] bool goesTo(const QString &recipient, RowId person) const
    {
        return m_withdrawal.content && recipient == m_withdrawal.recipient &&
               (!m_withdrawal.person.isValid() || m_withdrawal.person == person);
    }

    [[nodiscard]] bool showsHer(const Measure &measure) const
    {
        return m_withdrawal.identity && m_withdrawal.recipient == words::recipient::PersonConcerned &&
               measure.person == m_withdrawal.person;
    }

    [[nodiscard]] const Party *partyOf(RowId id) const
    {
        const auto found =
            std::find_if(m.parties.begin(), m.parties.end(), [id](const Party &each) { return each.row.id == id; });
        return found == m.parties.end() ? nullptr : &*found;
    }

    [[nodiscard]] QString roleOf(RowId person) const
    {
        const Party *party = partyOf(person);
        return party ? recipientOf(party->role.value) : QString();
    }

    [[nodiscard]] bool isHers(RowId person) const
    {
        const Party *party = partyOf(person);
        return party && isReporting(*party);
    }

    const CaseContents &m;
    const Withdrawal &m_withdrawal;
    bool m_isWhole;
    QDate m_today;
    std::vector<PlannedStep> m_steps;
};

bool wasGiven(const CaseContents &contents, const Withdrawal &withdrawal, const QString &scope)
{
    return anyRow(contents.consents, [&](const Consent &each) {
        return each.recipient.value == withdrawal.recipient && each.scope.value == scope &&
               each.person == withdrawal.person && each.answer.value != words::consentAnswer::Refused && each.givenOn &&
               *each.givenOn <= withdrawal.on;
    });
}

QString nameOf(const PlannedStep &step)
{
    const QString day = step.on ? QLocale().toString(*step.on, QLocale::ShortFormat) : Text::tr("no day yet");
    switch (step.kind) {
    case Kind::ReporterJoins:
        return Text::tr("the reporter joining the talk (%1)").arg(day);
    case Kind::Contact:
        return Text::tr("contact with somebody else (%1)").arg(day);
    case Kind::Agreement:
        return Text::tr("an agreement (%1)").arg(day);
    case Kind::Advice:
        return Text::tr("an advice that was not sent (%1)").arg(day);
    case Kind::Hearing:
        return Text::tr("a reaction that was asked for (%1)").arg(day);
    }
    return {};
}

template <typename Row>
const Row *rowOf(const std::vector<Row> &rows, RowId id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &each) { return each.row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

// What stands beside something else that stays is emptied; what is nothing but the plan is struck through.
void takeBack(CaseService &service, CaseId id, const CaseContents &contents, const PlannedStep &step,
              const QString &reason)
{
    if (step.kind == Kind::ReporterJoins) {
        if (const Measure *found = rowOf(contents.measures, step.row)) {
            Measure measure = *found;
            measure.reporterJoins = false;
            service.save(id, measure, reason);
        }
    } else if (step.kind == Kind::Contact) {
        if (const Conversation *found = rowOf(contents.conversations, step.row)) {
            Conversation talk = *found;
            talk.followUpOn.reset();
            service.save(id, talk, reason);
        }
    } else {
        const Section &section = step.kind == Kind::Agreement ? Agreement::section
                                 : step.kind == Kind::Advice  ? Advice::section
                                                              : Hearing::section;
        service.retract(section, id, step.row, reason);
    }
}

void writeAnswer(CaseService &service, CaseId id, const Withdrawal &withdrawal, QLatin1StringView scope,
                 const QStringList &stopped)
{
    Consent answer{.scope = {scope},
                   .recipient = {withdrawal.recipient},
                   .person = withdrawal.person,
                   .answer = {words::consentAnswer::Withdrawn},
                   .form = withdrawal.form,
                   .withdrawnOn = withdrawal.on,
                   .note = {withdrawal.note},
                   .stopped = {stopped.join(u'\n')}};
    if (scope == words::consentScope::Content)
        answer.covers.values = {QString(words::consentItem::All)};
    service.save(id, answer);
}

// Only the reason and the day: what aftercare there is, or why none, is for whoever closes it to say.
void close(CaseService &service, CaseId id, const CaseContents &contents, QDate today, const QString &reason)
{
    Closure closure = contents.closure;
    closure.reason.value = words::closingReason::ConsentWithdrawn;
    closure.closedOn = today;
    service.save(id, closure, reason);
}

} // namespace

bool isWhole(const Withdrawal &withdrawal, Role role)
{
    return !ownCompartment(role).isEmpty() && withdrawal.recipient == ownCompartment(role);
}

QString sectionOf(PlannedStep::Kind kind)
{
    switch (kind) {
    case Kind::ReporterJoins:
        return u"measure"_s;
    case Kind::Contact:
        return u"conversation"_s;
    case Kind::Agreement:
        return u"agreement"_s;
    case Kind::Advice:
        return u"advice"_s;
    case Kind::Hearing:
        return u"hearing"_s;
    }
    return {};
}

std::vector<PlannedStep> plannedSteps(const CaseContents &contents, const Withdrawal &withdrawal, Role role,
                                      QDate today)
{
    return Planner(contents, withdrawal, role, today).steps();
}

Findings checkWithdrawal(const CaseContents &contents, const Withdrawal &withdrawal,
                         const WithdrawalDecisions &decisions, Role role, QDate today)
{
    const auto refusal = [](const QString &field, const QString &text) {
        return Findings{{Finding::Severity::Wrong, field, text}};
    };
    if (withdrawal.recipient.isEmpty() || !(withdrawal.content || withdrawal.identity))
        return refusal(u"consent.recipient"_s, Text::tr("Say for whom the consent is withdrawn, and what of it."));
    if (!withdrawal.on.isValid())
        return refusal(u"consent.withdrawn_on"_s, Text::tr("Say on which day the consent was withdrawn."));
    if (withdrawal.on > today)
        return refusal(u"consent.withdrawn_on"_s, Text::tr("This day lies in the future; nobody has withdrawn yet."));
    if (!(withdrawal.content && wasGiven(contents, withdrawal, words::consentScope::Content)) &&
        !(withdrawal.identity && wasGiven(contents, withdrawal, words::consentScope::Identity)))
        return refusal(u"consent.withdrawn_on"_s,
                       Text::tr("There is no consent for this recipient before this day that could be withdrawn."));
    if (isWhole(withdrawal, role) && !isDecided(decisions.duty))
        return refusal(
            u"duty.decision"_s,
            Text::tr("Say whether a duty goes first: danger, a crime that must be reported, wrongdoing. “No” "
                     "is an answer."));
    return validate(decisions.duty, today);
}

Findings withdraw(CaseService &service, CaseId id, const Withdrawal &withdrawal, const WithdrawalDecisions &decisions,
                  Role role, QDate today)
{
    Findings refusal;
    service.write([&] {
        const CaseContents contents = service.contents(id);
        refusal = checkWithdrawal(contents, withdrawal, decisions, role, today);
        if (!refusal.empty())
            return;
        const QString reason =
            Text::tr("Consent withdrawn on %1").arg(QLocale().toString(withdrawal.on, QLocale::ShortFormat));
        QStringList stopped;
        for (const PlannedStep &step : decisions.cancel) {
            takeBack(service, id, contents, step, reason);
            stopped += nameOf(step);
        }
        for (const auto &[scope, isMeant] : {std::pair(words::consentScope::Content, withdrawal.content),
                                             std::pair(words::consentScope::Identity, withdrawal.identity)})
            if (isMeant && wasGiven(contents, withdrawal, scope))
                writeAnswer(service, id, withdrawal, scope, stopped);
        if (Duty duty = decisions.duty; duty.decision.isKnown())
            service.save(id, duty);
        if (decisions.closes)
            close(service, id, contents, today, reason);
    });
    return refusal;
}

} // namespace model
