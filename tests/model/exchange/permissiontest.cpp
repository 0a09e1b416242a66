// SPDX-License-Identifier: EUPL-1.2
// What may go, part by part and row by row, and what stands behind an exception.
#include "model/exchange/permission.h"

#include "model/exchange/gate.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const QDate Today(2026, 6, 17);

CaseContents withTwoTalks()
{
    CaseContents contents;
    contents.intake.account.text = u"verslag"_s;
    contents.conversations = {{.row = {.id = RowId(7)}, .summary = {u"een"_s}},
                              {.row = {.id = RowId(8)}, .summary = {u"twee"_s}}};
    contents.consents = {{.scope = {u"CONTENT"_s},
                          .recipient = {u"COID"_s},
                          .answer = {u"GIVEN"_s},
                          .givenOn = QDate(2026, 4, 2),
                          .covers = {{u"ACCOUNT"_s, u"CONVERSATION"_s}},
                          .conversation = RowId(7)}};
    return contents;
}

Departure of(const QStringList &sections)
{
    return {.recipient = u"COID"_s, .sections = sections, .purpose = u"advies"_s};
}

QStringList fieldsOf(const Findings &findings)
{
    QStringList fields;
    for (const Finding &finding : findings)
        fields << finding.field;
    return fields;
}

} // namespace

class PermissionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAgreedToGoesAndTheRestOfItsRowsStays()
    {
        const Departure departure = of({u"intake"_s, u"conversation"_s});
        QVERIFY(permissionFindings(withTwoTalks(), departure, Today).empty());
        QCOMPARE(keptBack(withTwoTalks(), departure, Today), (std::vector<KeptBack>{{u"conversation"_s, RowId(8)}}));
    }

    void aPartOfWhichNothingMayGoIsNamed()
    {
        const Findings findings = permissionFindings(withTwoTalks(), of({u"intake"_s, u"advice"_s}), Today);
        QCOMPARE(fieldsOf(findings), QStringList{u"consent.covers"_s});
        QVERIFY(findings.front().text.contains(u"what the handlers wrote"_s));
    }

    void withoutAnyConsentOneSentenceIsEnough()
    {
        CaseContents contents = withTwoTalks();
        contents.consents.clear();
        QCOMPARE(fieldsOf(permissionFindings(contents, of({u"intake"_s, u"conversation"_s, u"advice"_s}), Today)),
                 QStringList{u"consent.recipient"_s});
    }

    void ownWordsGoBackWhole()
    {
        Departure departure = of({u"conversation"_s});
        departure.recipient = u"REPORTER"_s;
        QVERIFY(keptBack(withTwoTalks(), departure, Today).empty());
    }

    void theRowThatStaysIsNotInWhatTheGateHandsOver()
    {
        tests::TestWork work;
        const CaseId id = work->service().open();
        Conversation one{.summary = {u"een"_s}};
        Conversation two{.summary = {u"twee"_s}};
        work->service().save(id, one);
        work->service().save(id, two);
        Consent consent = withTwoTalks().consents.front();
        consent.conversation = two.row.id;
        work->service().save(id, consent);
        Gate gate(work->cases(), work->service(), work->journal(), work->clock());
        Departure departure = of({u"conversation"_s});
        departure.caseId = id;
        Findings refusal;
        const std::optional<Outgoing> out = gate.pass(departure, refusal);
        QVERIFY(out);
        QCOMPARE(out->contents().conversations.size(), size_t(1));
        QCOMPARE(out->contents().conversations.front().summary.text, u"twee"_s);
    }

    void noExceptionIsAutomatic_data()
    {
        QTest::addColumn<Duty>("duty");
        QTest::addColumn<bool>("opens");
        const Duty decided{.grounds = {{u"SV_160"_s}},
                           .consideredOn = Today,
                           .decision = {u"CONTENT_AND_IDENTITY"_s},
                           .recipient = {u"KMAR"_s},
                           .note = {u"some text"_s}};
        const auto changed = [&](auto &&change) {
            Duty duty = decided;
            change(duty);
            return duty;
        };
        QTest::newRow("decided") << decided << true;
        QTest::newRow("nothing considered") << Duty{} << false;
        QTest::newRow("another ground") << changed([](Duty &d) { d.grounds.values = {u"SV_162"_s}; }) << false;
        QTest::newRow("no day") << changed([](Duty &d) { d.consideredOn.reset(); }) << false;
        QTest::newRow("in the future") << changed([](Duty &d) { d.consideredOn = Today.addDays(1); }) << false;
        QTest::newRow("no note") << changed([](Duty &d) { d.note = {}; }) << false;
        QTest::newRow("none goes first") << changed([](Duty &d) { d.decision.value = u"NONE"_s; }) << false;
        QTest::newRow("not decided") << changed([](Duty &d) { d.decision.value = u"UNDECIDED"_s; }) << false;
        QTest::newRow("struck out") << changed([](Duty &d) { d.row.retracted = true; }) << false;
    }

    void noExceptionIsAutomatic()
    {
        QFETCH(Duty, duty);
        QFETCH(bool, opens);
        CaseContents contents = withTwoTalks();
        contents.duties = {duty};
        Departure departure = of({u"advice"_s});
        departure.recipient = u"KMAR"_s;
        departure.withReporterIdentity = true;
        departure.exception = SecrecyException::DutyToReportGraveCrime;
        departure.exceptionNote = u"geen andere weg"_s;
        QCOMPARE(permissionFindings(contents, departure, Today).empty(), opens);
    }

    void aLaterDecisionThatNoneGoesFirstClosesItAgain()
    {
        CaseContents contents = withTwoTalks();
        Duty yes{.grounds = {{u"SV_162"_s}},
                 .consideredOn = Today.addDays(-2),
                 .decision = {u"CONTENT"_s},
                 .recipient = {u"KMAR"_s},
                 .note = {u"some text"_s}};
        Duty no = yes;
        no.consideredOn = Today;
        no.decision.value = u"NONE"_s;
        Departure departure = of({u"advice"_s});
        departure.exception = SecrecyException::DutyToReportAsOfficial;
        departure.exceptionNote = u"geen andere weg"_s;
        contents.duties = {yes};
        QVERIFY(permissionFindings(contents, departure, Today).empty());
        departure.withReporterIdentity = true; // content only was decided
        QCOMPARE(fieldsOf(permissionFindings(contents, departure, Today)), QStringList{u"consent.scope"_s});
        departure.withReporterIdentity = false;
        contents.duties = {yes, no};
        QCOMPARE(fieldsOf(permissionFindings(contents, departure, Today)), QStringList{u"duty.decision"_s});
    }
};

QTEST_GUILESS_MAIN(PermissionTest)
#include "permissiontest.moc"
