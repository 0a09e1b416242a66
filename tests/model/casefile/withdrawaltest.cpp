// SPDX-License-Identifier: EUPL-1.2
// S5: consent withdrawn. What is planned and rests on it is listed and taken back when told to, the first answer stays,
// the name is hidden at once, nothing goes out any more, and a decision on the duties is asked for. All is fictional.
#include "model/casefile/withdrawal.h"

#include "model/casefile/identity.h"
#include "model/consent/ledger.h"
#include "model/exchange/gate.h"
#include "model/exchange/whatleft.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::TestWork;
using Kind = PlannedStep::Kind;

namespace {

const QDate Given(2026, 5, 8);
const QDate Withdrawn(2026, 5, 12);
const QDate Call(2026, 5, 13);

Consent yes(const QString &scope, const QString &recipient, QDate on, RowId person = {})
{
    Consent consent{
        .scope = {scope}, .recipient = {recipient}, .person = person, .answer = {u"GIVEN"_s}, .givenOn = on};
    if (scope == "CONTENT"_L1)
        consent.covers.values = {u"ALL"_s};
    return consent;
}

// The case of S5 on the day of the withdrawal: a call to the commander planned, an advice begun.
struct S5
{
    TestWork work;
    CaseId id;
    RowId commander;

    S5()
    {
        work.clock().setDay(Withdrawn);
        id = work->service().open();
        Party reporter = work->sections().all<Party>(id).front();
        reporter.name.text = u"Zoë Kanarie"_s;
        work->service().save(id, reporter);
        Party authority{.role = {u"COMMANDER"_s}};
        save(authority);
        commander = authority.row.id;
        Intake intake{.receivedOn = QDate(2026, 5, 6),
                      .channel = {u"MID"_s},
                      .account = {u"Kanarie hoorde de opmerkingen."_s},
                      .acknowledgedOn = QDate(2026, 5, 11)};
        work->service().save(id, intake);
        for (const QString &scope : {u"CONTENT"_s, u"IDENTITY"_s})
            save(yes(scope, u"COID"_s, Given));
        save(Conversation{.heldOn = Given, .person = commander, .summary = {u"Bellen."_s}, .followUpOn = Call});
        save(Advice{.addressee = {u"COMMANDER"_s}, .advice = {u"Een begin."_s}});
        save(Advice{.addressee = {u"REPORTER"_s}, .advice = {u"Wat u kunt verwachten."_s}});
    }

    template <typename Row>
    void save(Row &&row)
    {
        work->service().save(id, row);
    }

    [[nodiscard]] CaseContents contents() { return work->service().contents(id); }
    [[nodiscard]] static Withdrawal both(QDate on = Withdrawn)
    {
        return {.recipient = u"COID"_s, .on = on, .form = {u"SPOKEN"_s}};
    }
    [[nodiscard]] std::vector<PlannedStep> planned()
    {
        return plannedSteps(contents(), both(), Role::Adviser, Withdrawn);
    }
    [[nodiscard]] static WithdrawalDecisions none(std::vector<PlannedStep> cancel = {})
    {
        return {.cancel = std::move(cancel),
                .duty = {.grounds = {{u"DANGER"_s, u"SV_162"_s, u"WRONGDOING"_s}},
                         .consideredOn = Withdrawn,
                         .decision = {u"NONE"_s},
                         .note = {u"Niets daarvan is aan de orde."_s}},
                .closes = true};
    }
    [[nodiscard]] Findings record(const Withdrawal &withdrawal, const WithdrawalDecisions &decisions)
    {
        return withdraw(work->service(), id, withdrawal, decisions, Role::Adviser, Withdrawn);
    }
    [[nodiscard]] Departure to(const QString &recipient) const
    {
        return {.caseId = id, .recipient = recipient, .sections = {u"intake"_s}, .purpose = u"advies"_s};
    }
};

QList<Kind> kindsOf(const std::vector<PlannedStep> &steps)
{
    QList<Kind> kinds;
    for (const PlannedStep &step : steps)
        kinds << step.kind;
    return kinds;
}

} // namespace

class WithdrawalTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everythingThatIsPlannedRestsOnConsentForTheOwnCompartment()
    {
        S5 s;
        const std::vector<PlannedStep> steps = s.planned();
        QCOMPARE(kindsOf(steps),
                 QList<Kind>({Kind::Contact, Kind::Advice})); // what is for the reporter rests on nobody
        QCOMPARE(steps[0].on, std::optional(Call));
        for (const PlannedStep &step : steps)
            QVERIFY(step.restsOnIt);
    }

    void aWithdrawalForOneRecipientLeavesTheRestAlone()
    {
        S5 s;
        s.save(yes(u"CONTENT"_s, u"COMMANDER"_s, Given));
        s.save(Agreement{.what = {u"Iets anders."_s}, .dueOn = Call});
        const Withdrawal withdrawal{.recipient = u"COMMANDER"_s, .on = Withdrawn};
        const auto steps = plannedSteps(s.contents(), withdrawal, Role::Adviser, Withdrawn);
        QCOMPARE(kindsOf(steps), QList<Kind>({Kind::Contact, Kind::Agreement, Kind::Advice}));
        QVERIFY(steps[0].restsOnIt && steps[2].restsOnIt);
        QVERIFY(!steps[1].restsOnIt); // only a person can tell
        QVERIFY(!isWhole(withdrawal, Role::Adviser));
    }

    void whoSitsAtTheTableRestsOnConsentForTheName()
    {
        S5 s;
        Party sergeant{.role = {u"PERSON_CONCERNED"_s}};
        s.save(sergeant);
        s.save(yes(u"IDENTITY"_s, u"PERSON_CONCERNED"_s, Given, sergeant.row.id));
        Measure talk{.person = sergeant.row.id, .kind = {u"AWARENESS_TALK"_s}, .reporterJoins = true};
        s.save(talk);
        Withdrawal withdrawal{
            .recipient = u"PERSON_CONCERNED"_s, .person = sergeant.row.id, .content = false, .on = Withdrawn};
        const auto steps = plannedSteps(s.contents(), withdrawal, Role::Adviser, Withdrawn);
        const auto joins = std::find_if(steps.begin(), steps.end(),
                                        [](const PlannedStep &step) { return step.kind == Kind::ReporterJoins; });
        QVERIFY(joins != steps.end() && joins->restsOnIt);
        QVERIFY(s.record(withdrawal, {.cancel = {*joins}}).empty());
        QCOMPARE(s.contents().measures.front().reporterJoins, std::optional(false));
    }

    void whatWasTickedIsTakenBackAndNothingElse()
    {
        S5 s;
        const std::vector<PlannedStep> steps = s.planned();
        QVERIFY(s.record(S5::both(), S5::none({steps[0]})).empty());
        const CaseContents after = s.contents();
        QVERIFY(!after.conversations.front().followUpOn);
        QVERIFY(after.conversations.front().summary.isKnown()); // the talk itself took place
        QVERIFY(!after.advices[0].row.retracted && !after.advices[1].row.retracted);
    }

    void aDraftThatWasNotSentIsStruckOutWithTheReason()
    {
        S5 s;
        QVERIFY(s.record(S5::both(), S5::none(s.planned())).empty());
        const CaseContents after = s.contents();
        QVERIFY(after.advices[0].row.retracted);
        QVERIFY(after.advices[0].row.retraction.text.contains(u"Consent withdrawn"_s));
        QVERIFY(!after.advices[1].row.retracted); // what goes to the reporter is still owed
    }

    void theFirstAnswerStaysAndTheWithdrawalHasItsOwnDay()
    {
        S5 s;
        QVERIFY(s.record(S5::both(), S5::none(s.planned())).empty());
        const std::vector<Consent> all = s.contents().consents;
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(all[0].answer.value, u"GIVEN"_s);
        QVERIFY(!all[0].withdrawnOn);
        QCOMPARE(all[2].withdrawnOn, std::optional(Withdrawn));
        QVERIFY(all[2].stopped.text.contains(u"contact"_s));
        const ConsentQuestion content{u"COID"_s, u"CONTENT"_s, std::nullopt, {u"ACCOUNT"_s, {}}};
        QCOMPARE(consentFor(all, content, Withdrawn.addDays(-1)).state, ConsentStanding::Given);
        QCOMPARE(consentFor(all, content, Withdrawn).state, ConsentStanding::Withdrawn);
    }

    void theNameIsHiddenAtOnceAndBackWithNewConsent()
    {
        S5 s;
        QStringList changed;
        QVERIFY(hiddenParties(s.contents(), Role::Adviser, Withdrawn).isEmpty());
        QVERIFY(s.record(S5::both(), S5::none()).empty());
        const CaseContents shown = shownContents(s.contents(), Role::Adviser, Withdrawn, &changed);
        QVERIFY(!shown.parties.front().name.isKnown());
        QVERIFY(!shown.intake.account.text.contains(u"Kanarie"_s));
        QCOMPARE(changed, QStringList({u"intake"_s, u"party"_s}));
        QCOMPARE(s.contents().parties.front().name.text, u"Zoë Kanarie"_s); // kept, not shown
        s.save(yes(u"IDENTITY"_s, u"COID"_s, Withdrawn.addDays(1)));
        QVERIFY(hiddenParties(s.contents(), Role::Adviser, Withdrawn.addDays(1)).isEmpty());
    }

    void nothingGoesOutAnyMoreAndWhatWentIsToldHonestly()
    {
        S5 s;
        s.save(yes(u"CONTENT"_s, u"COMMANDER"_s, Given));
        Gate gate(s.work->cases(), s.work->service(), s.work->journal(), s.work->clock());
        Findings refusal;
        QVERIFY(gate.pass(s.to(u"COID"_s), refusal));
        QVERIFY(gate.pass(s.to(u"COMMANDER"_s), refusal));
        const std::vector<WhatLeft> left = whatLeft(s.work->journal(), s.id);
        QCOMPARE(left.size(), size_t(2));
        QCOMPARE(left[1].recipient, u"COMMANDER"_s);
        QCOMPARE(left[1].at.date(), Withdrawn);
        QVERIFY(!left[1].identity);
        QVERIFY(s.record(S5::both(), S5::none()).empty());
        QVERIFY(!gate.pass(s.to(u"COID"_s), refusal));
        QCOMPARE(whatLeft(s.work->journal(), s.id).size(), size_t(2));
    }

    void theCaseClosesAsWithdrawnWithTheDecisionOnRecord()
    {
        S5 s;
        QVERIFY(s.record(S5::both(), S5::none()).empty());
        const CaseContents after = s.contents();
        QCOMPARE(after.closure.reason.value, u"CONSENT_WITHDRAWN"_s);
        QCOMPARE(after.closure.closedOn, std::optional(Withdrawn));
        QVERIFY(!after.closure.noAftercareReason.isKnown()); // that is for a person to say
        QCOMPARE(after.duties.size(), size_t(1));
        QCOMPARE(after.duties.front().decision.value, u"NONE"_s);
        QVERIFY(!s.work->cases().find(s.id)->isOpen);
    }

    void wrongdoingMayStillGoWithoutTheName()
    {
        S5 s;
        WithdrawalDecisions decisions = S5::none();
        decisions.duty.grounds.values = {u"WRONGDOING"_s};
        decisions.duty.decision.value = u"CONTENT"_s;
        decisions.duty.recipient.value = u"SG"_s;
        QVERIFY(s.record(S5::both(), decisions).empty());
        Gate gate(s.work->cases(), s.work->service(), s.work->journal(), s.work->clock());
        Departure departure = s.to(u"SG"_s);
        departure.exception = SecrecyException::DutyToReportWrongdoing;
        departure.exceptionNote = u"misstand"_s;
        Findings refusal;
        const std::optional<Outgoing> out = gate.pass(departure, refusal);
        QVERIFY(out && out->isMasked());
        departure.withReporterIdentity = true;
        QVERIFY(!gate.pass(departure, refusal));
    }

    void refusesWhatCannotBeWithOneClearSentence_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<bool>("isDecided");
        QTest::addColumn<QString>("field");
        QTest::newRow("in the future") << Withdrawn.addDays(1) << u"COID"_s << true << u"consent.withdrawn_on"_s;
        QTest::newRow("before the consent") << Given.addDays(-1) << u"COID"_s << true << u"consent.withdrawn_on"_s;
        QTest::newRow("never given") << Withdrawn << u"SG"_s << true << u"consent.withdrawn_on"_s;
        QTest::newRow("no day") << QDate() << u"COID"_s << true << u"consent.withdrawn_on"_s;
        QTest::newRow("for nobody") << Withdrawn << QString() << true << u"consent.recipient"_s;
        QTest::newRow("duties not considered") << Withdrawn << u"COID"_s << false << u"duty.decision"_s;
    }

    void refusesWhatCannotBeWithOneClearSentence()
    {
        QFETCH(QDate, on);
        QFETCH(QString, recipient);
        QFETCH(bool, isDecided);
        QFETCH(QString, field);
        S5 s;
        Withdrawal withdrawal = S5::both(on);
        withdrawal.recipient = recipient;
        const Findings refusal = s.record(withdrawal, isDecided ? S5::none() : WithdrawalDecisions{});
        QCOMPARE(refusal.size(), size_t(1));
        QCOMPARE(refusal.front().field, field);
        QVERIFY(!refusal.front().text.isEmpty());
        QCOMPARE(s.contents().consents.size(), size_t(2)); // nothing was written
    }
};

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "withdrawaltest.moc"
