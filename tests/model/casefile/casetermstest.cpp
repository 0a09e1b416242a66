// SPDX-License-Identifier: EUPL-1.2
// The terms of the scenarios (domain/scenarios.md), each from the contents of its case: S1, S2, S3, S5, S12; S6 and S8
// stand in proceduretermstest. All persons and events are fictional.
#include "model/casefile/caseterms.h"

#include "tests/model/casefile/scenarioterms.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

// S2: no wrongdoing, two conducts on one day, closed with check-ins.
CaseContents s2()
{
    CaseContents contents = reported(QDate(2026, 4, 2), QDate(2026, 4, 7), false);
    contents.allegations = {conduct(11, QDate(2026, 3, 18)), conduct(12, QDate(2026, 3, 18))};
    contents.decisions = {{.row = {.id = RowId(5)},
                           .person = Concerned,
                           .takenOn = QDate(2026, 5, 20),
                           .notifiedOn = QDate(2026, 5, 20)}};
    contents.measures = {
        {.row = {.id = RowId(8)}, .person = Concerned, .kind = {u"AWARENESS_TALK"_s}, .orderedOn = QDate(2026, 5, 20)}};
    contents.closure = {.reason = {u"HANDLED"_s}, .closedOn = QDate(2026, 6, 17)};
    return contents;
}

// S3: a civilian, a written reprimand, an objection by post.
CaseContents s3()
{
    CaseContents contents = reported(QDate(2026, 4, 20), QDate(2026, 4, 28));
    contents.parties[0].personnelCategory = {u"CIVILIAN"_s};
    contents.allegations = {conduct(11, QDate(2026, 4, 15))};
    contents.decisions = {{.row = {.id = RowId(6)},
                           .person = Concerned,
                           .intendedOn = QDate(2026, 6, 16),
                           .viewsHeldOn = QDate(2026, 6, 30),
                           .notifiedOn = QDate(2026, 7, 24)}};
    contents.measures = {
        {.row = {.id = RowId(8)}, .person = Concerned, .kind = {u"BARD_REPRIMAND"_s}, .orderedOn = QDate(2026, 7, 24)}};
    contents.objections = {{.row = {.id = RowId(9)},
                            .decision = RowId(6),
                            .postedOn = QDate(2026, 9, 4),
                            .receivedOn = QDate(2026, 9, 10)}};
    return contents;
}

} // namespace

class CaseTermsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void s1ShowsACounsellorTheDisciplinaryWindowAndNoDuty()
    {
        CaseContents contents = reported(QDate(2026, 5, 19), QDate());
        contents.allegations = {conduct(11, QDate(2026, 5, 15))};
        const auto terms = termsOf(contents, QDate(2026, 5, 29), {.role = Role::Counsellor});
        QCOMPARE(dueOf(terms, u"T19"_s), QDate(2026, 6, 5));
        QCOMPARE(dueOf(terms, u"T20"_s), QDate(2026, 7, 14));
        QCOMPARE(termOf(terms, u"T19"_s).state, State::Running);
        QCOMPARE(terms.size(), size_t(2));
    }

    void s2CountsPolicyTermsAndCheckIns()
    {
        const auto terms = termsOf(s2());
        const CaseTerm &acknowledge = termOf(terms, u"T1"_s);
        QCOMPARE(acknowledge.dueOn(), QDate(2026, 4, 9));
        QVERIFY(!acknowledge.result.statutoryEnd);
        QCOMPARE(acknowledge.state, State::Met);
        QCOMPARE(acknowledge.metOn, QDate(2026, 4, 7));
        QVERIFY(!acknowledge.isLate());
        QCOMPARE(dueOf(terms, u"T2"_s), QDate(2026, 7, 7));
        QCOMPARE(termOf(terms, u"T2"_s).state, State::Stopped); // closed, and not still owed
        CaseContents informed = s2();
        informed.intake.reporterInformedOn = QDate(2026, 6, 17);
        QCOMPARE(termOf(termsOf(informed), u"T2"_s).metOn, QDate(2026, 6, 17));
        QCOMPARE(dueOf(terms, u"T19"_s, RowId(11)), QDate(2026, 4, 8));
        QCOMPARE(dueOf(terms, u"T20"_s, RowId(12)), QDate(2026, 5, 18));
        QCOMPARE(termOf(terms, u"T19"_s).state, State::Lapsed);
        QCOMPARE(dueOf(terms, u"CHECK_IN_2W"_s), QDate(2026, 7, 1));
        QCOMPARE(dueOf(terms, u"CHECK_IN_3M"_s), QDate(2026, 9, 17));
        QCOMPARE(dueOf(terms, u"CHECK_IN_6M"_s), QDate(2026, 12, 17));
        QCOMPARE(dueOf(terms, u"CHECK_IN_12M"_s), QDate(2027, 6, 17));
        QVERIFY(!has(terms, u"T13"_s)); // a talk is not open to objection
        QVERIFY(!has(terms, u"T2B"_s));
    }

    void aCheckInIsMetInItsOrderAndAPlanByHandGoesFirst()
    {
        CaseContents contents = s2();
        contents.aftercare = {{.row = {.id = RowId(21)}, .heldOn = QDate(2026, 7, 3)}};
        auto terms = termsOf(contents);
        QCOMPARE(termOf(terms, u"CHECK_IN_2W"_s).metOn, QDate(2026, 7, 3));
        QCOMPARE(termOf(terms, u"CHECK_IN_3M"_s).state, State::Missed);
        contents.aftercare.push_back({.row = {.id = RowId(22)}, .plannedOn = QDate(2026, 10, 1)});
        QVERIFY(!has(termsOf(contents), u"CHECK_IN_3M"_s));
    }

    void s3CountsStatutoryTermsAndTheObjection()
    {
        const auto terms = termsOf(s3());
        QCOMPARE(termOf(terms, u"T1"_s).result.statutoryEnd, QDate(2026, 4, 28));
        QCOMPARE(termOf(terms, u"T1"_s).state, State::Met);
        QVERIFY(!termOf(terms, u"T1"_s).isLate());
        QCOMPARE(dueOf(terms, u"T2"_s), QDate(2026, 7, 28));
        QCOMPARE(dueOf(terms, u"T31"_s), QDate(2026, 6, 30));
        QCOMPARE(termOf(terms, u"T31"_s).state, State::Met);
        const CaseTerm &objection = termOf(terms, u"T13"_s);
        QCOMPARE(objection.dueOn(), QDate(2026, 9, 4));
        QCOMPARE(objection.place, (TermPlace{"decision"_L1, RowId(6)}));
        QCOMPARE(objection.state, State::Met); // by post, in time
        QCOMPARE(dueOf(terms, u"T14"_s), QDate(2026, 10, 16));
        QCOMPARE(termOf(terms, u"T14"_s).state, State::Running);
        QVERIFY(!has(terms, u"T19"_s)); // a civilian
    }

    void s3TooLateByPost()
    {
        CaseContents contents = s3();
        contents.objections[0].receivedOn = QDate(2026, 9, 14);
        QCOMPARE(termOf(termsOf(contents), u"T13"_s).state, State::Lapsed);
        QCOMPARE(dueOf(termsOf(contents), u"T14"_s), QDate(2026, 10, 16));
    }

    void s3AdjournsAndHearsACommittee()
    {
        CaseContents contents = s3();
        contents.terms = {{.row = {.id = RowId(31)}, .kind = {u"T15"_s}, .runsFrom = QDate(2026, 10, 1)}};
        QCOMPARE(dueOf(termsOf(contents), u"T14"_s), QDate(2026, 11, 27));
        contents.terms.clear();
        contents.objections[0].committee = true; // Awb 7:13
        QCOMPARE(dueOf(termsOf(contents), u"T14_COMMITTEE"_s), QDate(2026, 11, 27));
        QVERIFY(!has(termsOf(contents), u"T14"_s));
        contents.pauses = {
            {.row = {.id = RowId(51)}, .kind = {u"EXTENSION"_s}, .term = {u"T15"_s}, .reason = {u"meer stukken"_s}}};
        QCOMPARE(dueOf(termsOf(contents), u"T14_COMMITTEE"_s), QDate(2027, 1, 8));
    }

    void s3IsHeardDecidedAndGoesToCourt()
    {
        CaseContents contents = s3();
        Objection &objection = contents.objections[0];
        objection.hearingOn = QDate(2026, 10, 5);
        objection.documentsOpenOn = QDate(2026, 9, 29); // a day too late
        auto terms = termsOf(contents);
        QCOMPARE(dueOf(terms, u"T16"_s), QDate(2026, 9, 25));
        QCOMPARE(dueOf(terms, u"T17"_s), QDate(2026, 9, 28));
        QVERIFY(termOf(terms, u"T17"_s).isLate());
        objection.decidedOn = QDate(2026, 10, 14);
        objection.notifiedOn = QDate(2026, 10, 16);
        terms = termsOf(contents, QDate(2026, 10, 20));
        QCOMPARE(termOf(terms, u"T14"_s).state, State::Met);
        QCOMPARE(dueOf(terms, u"T18"_s), QDate(2026, 11, 27)); // from the notification
        QVERIFY(!has(terms, u"T18_HIGHER"_s));
    }

    void s5StillOwesTheReporterAfterConsentWasWithdrawn()
    {
        CaseContents contents = reported(QDate(2026, 5, 6), QDate(2026, 5, 11));
        contents.closure = {.reason = {u"CONSENT_WITHDRAWN"_s}, .closedOn = QDate(2026, 5, 12)};
        const auto terms = termsOf(contents, QDate(2026, 5, 13));
        QCOMPARE(dueOf(terms, u"T1"_s), QDate(2026, 5, 13));
        QCOMPARE(termOf(terms, u"T1"_s).metOn, QDate(2026, 5, 11));
        QCOMPARE(dueOf(terms, u"T2"_s), QDate(2026, 8, 11));
        QCOMPARE(termOf(terms, u"T2"_s).state, State::Running);
        QCOMPARE(termOf(terms, u"T2B"_s).state, State::Stopped);
    }

    void s12CountsOverTheEndOfTheYearAndTheSignal()
    {
        CaseContents contents = reported(QDate(2025, 12, 26), QDate(2026, 1, 5));
        contents.closure = {.reason = {u"HANDLED"_s}, .closedOn = QDate(2026, 6, 17)};
        contents.aftercare = {
            {.row = {.id = RowId(21)}, .heldOn = QDate(2026, 10, 3), .retaliation = {{u"EXCLUSION"_s}}}};
        const auto terms = termsOf(contents, QDate(2026, 10, 5));
        QCOMPARE(dueOf(terms, u"T1"_s), QDate(2026, 1, 5));
        QCOMPARE(termOf(terms, u"T1"_s).state, State::Met);
        QCOMPARE(dueOf(terms, u"T2"_s), QDate(2026, 4, 7));
        QCOMPARE(dueOf(terms, u"CHECK_IN_2W"_s), QDate(2026, 7, 1));
        QCOMPARE(dueOf(terms, u"CHECK_IN_3M"_s), QDate(2026, 9, 17));
        QCOMPARE(dueOf(terms, u"CHECK_IN_6M"_s), QDate(2026, 12, 17));
        QCOMPARE(dueOf(terms, u"CHECK_IN_12M"_s), QDate(2027, 6, 17));
        const CaseTerm &signal = termOf(terms, u"SIGNAL"_s);
        QCOMPARE(signal.result.nominalEnd, QDate(2026, 10, 10));
        QCOMPARE(signal.dueOn(), QDate(2026, 10, 12));
        QCOMPARE(signal.state, State::Running);
        contents.aftercare[0].signalAnsweredOn = QDate(2026, 10, 5);
        QCOMPARE(termOf(termsOf(contents, QDate(2026, 10, 20)), u"SIGNAL"_s).state, State::Met);
    }

    void whoeverIsNoSoldierHasNoDisciplinaryWindow_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("opens");
        QTest::newRow("soldier") << u"MILITARY"_s << true;
        QTest::newRow("reservist") << u"RESERVIST"_s << true;
        QTest::newRow("unknown") << u"UNKNOWN"_s << true;
        QTest::newRow("not answered") << QString() << true;
        QTest::newRow("external") << u"EXTERNAL_HIRE"_s << false;
        QTest::newRow("civilian") << u"CIVILIAN"_s << false;
    }
    void whoeverIsNoSoldierHasNoDisciplinaryWindow()
    {
        QFETCH(QString, category);
        QFETCH(bool, opens);
        CaseContents contents = s2();
        contents.parties[0].personnelCategory = {category};
        QCOMPARE(has(termsOf(contents), u"T19"_s), opens);
        QCOMPARE(has(termsOf(contents), u"T20"_s), opens);
    }
};

QTEST_GUILESS_MAIN(CaseTermsTest)
#include "casetermstest.moc"
