// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/gate.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

// S2 of the scenarios: content to the COID, identity to the COID, identity to the commander refused.
struct S2
{
    TestWork work;
    CaseId id = work->service().open();
    Gate gate{work->cases(), work->service(), work->journal(), work->clock()};

    S2()
    {
        Party reporter = work->sections().all<Party>(id).front();
        reporter.name.text = u"Zoë Kanarie"_s;
        work->service().save(id, reporter);
        Intake intake{.account = {u"Kanarie zegt: ik werd uitgelachen. ZOE was alleen."_s}};
        work->service().save(id, intake);
        consent(u"CONTENT"_s, u"COID"_s, u"GIVEN"_s);
        consent(u"IDENTITY"_s, u"COID"_s, u"GIVEN"_s);
        consent(u"CONTENT"_s, u"COMMANDER"_s, u"GIVEN"_s);
        consent(u"IDENTITY"_s, u"COMMANDER"_s, u"REFUSED"_s);
    }

    void consent(const QString &scope, const QString &recipient, const QString &answer)
    {
        Consent row{.scope = {scope},
                    .recipient = {recipient},
                    .answer = {answer},
                    .givenOn = QDate(2026, 4, 2),
                    .covers = {{u"ALL"_s}}};
        work->service().save(id, row);
    }

    [[nodiscard]] Departure to(const QString &recipient, bool withIdentity) const
    {
        return {.caseId = id,
                .recipient = recipient,
                .sections = {u"intake"_s, u"party"_s},
                .withReporterIdentity = withIdentity,
                .purpose = u"advies"_s};
    }
};

} // namespace

class GateTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theCommanderGetsTheContentWithoutTheReporter()
    {
        S2 s;
        Findings refusal;
        const std::optional<Outgoing> out = s.gate.pass(s.to(u"COMMANDER"_s, false), refusal);
        QVERIFY(out);
        QVERIFY(out->isMasked());
        QVERIFY(!out->contents().intake.account.text.contains(u"Kanarie"_s));
        QVERIFY(!out->contents().intake.account.text.contains(u"ZOE"_s));
        QVERIFY(out->contents().intake.account.text.contains(u"uitgelachen"_s));
        QVERIFY(!out->contents().parties.front().name.isKnown());
    }

    void askingForARefusedIdentityIsRefusedAndWrittenDown()
    {
        S2 s;
        Findings refusal;
        QVERIFY(!s.gate.pass(s.to(u"COMMANDER"_s, true), refusal));
        QCOMPARE(refusal.size(), size_t(1));
        QCOMPARE(refusal.front().field, u"consent.scope"_s);
        QCOMPARE(s.work->journal().page({.caseId = s.id}, 0, 1).front().action, u"leaving_refused"_s);
    }

    void theJournalSaysOfTheNameWhatHappenedNotWhatWasAsked()
    {
        S2 s;
        Findings refusal;
        const auto isKnown = [&] {
            return s.work->journal().page({.caseId = s.id}, 0, 1).front().subject.contains(u"identity:yes"_s);
        };
        QVERIFY(s.gate.pass(s.to(u"REPORTER"_s, false), refusal)); // she knows who she is
        QVERIFY(isKnown());
        QVERIFY(s.gate.pass(s.to(u"OWN_ARCHIVE"_s, false), refusal));
        QVERIFY(!isKnown());
    }

    void theCoidGetsTheNameBecauseTheReporterAgreed()
    {
        S2 s;
        Findings refusal;
        const std::optional<Outgoing> out = s.gate.pass(s.to(u"COID"_s, true), refusal);
        QVERIFY(out);
        QCOMPARE(out->contents().parties.front().name.text, u"Zoë Kanarie"_s);
        const JournalLine line = s.work->journal().page({.caseId = s.id}, 0, 1).front();
        QCOMPARE(line.action, u"left_vault"_s);
        QVERIFY(line.subject.contains(u"COID"_s));
        QVERIFY(line.subject.contains(u"identity:yes"_s));
        QCOMPARE(line.fields, (QStringList{u"intake"_s, u"party"_s}));
        QCOMPARE(line.reason, u"advies"_s);
    }

    void withoutConsentNothingGoes()
    {
        S2 s;
        Findings refusal;
        QVERIFY(!s.gate.pass(s.to(u"SG"_s, false), refusal));
        QCOMPARE(refusal.front().field, u"consent.recipient"_s);
    }

    void withdrawalClosesTheGate()
    {
        S2 s;
        for (Consent row : s.work->sections().all<Consent>(s.id)) {
            row.answer.value = u"WITHDRAWN"_s;
            row.withdrawnOn = QDate(2026, 5, 12);
            s.work->service().save(s.id, row);
        }
        Findings refusal;
        QVERIFY(!s.gate.pass(s.to(u"COID"_s, false), refusal));
    }

    void anExceptionNeedsItsNoteAndWrongdoingNeverOpensTheIdentity()
    {
        S2 s;
        Findings refusal;
        Departure departure = s.to(u"SG"_s, false);
        departure.exception = SecrecyException::DutyToReportWrongdoing;
        QVERIFY(!s.gate.pass(departure, refusal));
        departure.exceptionNote = u"misstand, onverwijld"_s;
        QVERIFY(!s.gate.pass(departure, refusal)); // nobody decided that this duty goes first
        QCOMPARE(refusal.front().field, u"duty.decision"_s);
        Duty duty{.grounds = {{u"WRONGDOING"_s}},
                  .consideredOn = QDate(2026, 4, 2),
                  .decision = {u"CONTENT"_s},
                  .recipient = {u"SG"_s},
                  .note = {u"misstand"_s}};
        s.work->service().save(s.id, duty);
        const std::optional<Outgoing> out = s.gate.pass(departure, refusal);
        QVERIFY(out && out->isMasked());
        QVERIFY(s.work->journal().page({.caseId = s.id}, 0, 1).front().reason.contains(u"AMAR 153h"_s));
        departure.withReporterIdentity = true;
        QVERIFY(!s.gate.pass(departure, refusal));
    }

    void theReporterGetsOwnWordsBack()
    {
        S2 s;
        Findings refusal;
        const std::optional<Outgoing> out = s.gate.pass(s.to(u"REPORTER"_s, true), refusal);
        QVERIFY(out && !out->isMasked());
    }

    void onlyChosenSectionsGoAlong()
    {
        S2 s;
        Findings refusal;
        Departure departure = s.to(u"COID"_s, true);
        departure.sections = {u"intake"_s};
        const std::optional<Outgoing> out = s.gate.pass(departure, refusal);
        QVERIFY(out && out->contents().parties.empty() && out->contents().consents.empty());
        QVERIFY(out->contents().intake.account.isKnown());
    }

    void aReportIsNotCalledAnonymousOutsideWhileTheReporterIsKnownHere()
    {
        S2 s;
        Intake intake = s.work->sections().one<Intake>(s.id);
        intake.anonymity = {u"ANONYMOUS"_s};
        s.work->service().save(s.id, intake);
        Findings refusal;
        const std::optional<Outgoing> out = s.gate.pass(s.to(u"COID"_s, false), refusal);
        QVERIFY(out);
        QCOMPARE(out->contents().intake.anonymity.value, u"CONFIDENTIAL"_s);
    }

    void ownNotesStayWithWhoWroteThem()
    {
        S2 s;
        Conversation conversation{
            .summary = {u"Gesprek gevoerd."_s}, .teamNote = {u"Voor het team."_s}, .ownNote = {u"Alleen voor mij."_s}};
        s.work->service().save(s.id, conversation);
        Findings refusal;
        Departure departure = s.to(u"REPORTER"_s, true);
        departure.sections = {u"conversation"_s};
        const std::optional<Outgoing> out = s.gate.pass(departure, refusal);
        QVERIFY(out && out->contents().conversations.size() == 1);
        QVERIFY(out->contents().conversations.front().summary.isKnown());
        QVERIFY(!out->contents().conversations.front().ownNote.isKnown());
        QVERIFY(!out->contents().conversations.front().teamNote.isKnown());
    }

    void everyDepartureSaysWhatForWhomAndWhy()
    {
        S2 s;
        QCOMPARE(Gate::check(s.work->service().contents(s.id), Departure{.caseId = s.id}, QDate(2026, 6, 17)).size(),
                 size_t(3));
    }
};

QTEST_GUILESS_MAIN(GateTest)
#include "gatetest.moc"
