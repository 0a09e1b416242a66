// SPDX-License-Identifier: EUPL-1.2
// The terms of two procedures of their own (domain/scenarios.md): the complaint of S6 and the disciplinary process of
// S8. All persons and events are fictional.
#include "tests/model/casefile/scenarioterms.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

// S6: a complaint that came to the committee; three conducts, of which one is too old.
CaseContents s6()
{
    CaseContents contents = reported(QDate(2026, 3, 16), QDate(2026, 3, 19), false);
    contents.intake.channel = {u"COG"_s};
    contents.allegations = {conduct(11, QDate(2025, 3, 15)), conduct(12, QDate(2025, 3, 16)),
                            conduct(13, QDate(2026, 2, 2))};
    return contents;
}

// S8: a soldier, punished under the disciplinary act.
CaseContents s8()
{
    CaseContents contents = reported(QDate(2026, 3, 7), QDate(2026, 3, 9), false);
    contents.allegations = {conduct(11, QDate(2026, 3, 6)), conduct(12, QDate(2026, 2, 1))};
    contents.decisions = {{.row = {.id = RowId(6)}, .person = Concerned, .notifiedOn = QDate(2026, 4, 2)}};
    contents.measures = {
        {.row = {.id = RowId(8)}, .person = Concerned, .kind = {u"WMT_REPRIMAND"_s}, .orderedOn = QDate(2026, 4, 2)}};
    contents.objections = {{.row = {.id = RowId(9)}, .decision = RowId(6), .receivedOn = QDate(2026, 4, 8)}};
    contents.events = {{.row = {.id = RowId(41)},
                        .kind = {u"ACCUSED"_s},
                        .happenedOn = QDate(2026, 3, 30),
                        .happenedAt = u"14:00"_s,
                        .person = Concerned}};
    contents.pauses = {{.row = {.id = RowId(51)},
                        .kind = {u"LEAVE"_s},
                        .person = Concerned,
                        .startsOn = QDate(2026, 3, 9),
                        .endsOn = QDate(2026, 3, 13)}};
    return contents;
}

} // namespace

class ProcedureTermsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void s6CountsTheComplaint()
    {
        const auto terms = termsOf(s6());
        QCOMPARE(termOf(terms, u"T11"_s, RowId(11)).state, State::Lapsed);
        QCOMPARE(termOf(terms, u"T11"_s, RowId(12)).state, State::Met);
        QCOMPARE(dueOf(terms, u"T10"_s), QDate(2026, 4, 13));
        QCOMPARE(dueOf(terms, u"T8_COMMITTEE"_s), QDate(2026, 5, 26));
        QCOMPARE(termOf(terms, u"T8_COMMITTEE"_s).result.nominalEnd, QDate(2026, 5, 25));
        QVERIFY(!has(terms, u"T8"_s));
    }

    void s6AdjournsTheComplaint()
    {
        CaseContents contents = s6();
        contents.terms = {{.row = {.id = RowId(31)}, .kind = {u"T9"_s}, .runsFrom = QDate(2026, 5, 19)}};
        contents.decisions = {{.row = {.id = RowId(6)}, .person = Concerned, .notifiedOn = QDate(2026, 6, 22)}};
        const auto terms = termsOf(contents);
        const CaseTerm &complaint = termOf(terms, u"T8_COMMITTEE"_s);
        QCOMPARE(complaint.dueOn(), QDate(2026, 6, 22));
        const TermMark rolled{.kind = TermMark::Kind::ExtensionFromRolled, .otherwise = QDate(2026, 6, 23)};
        QVERIFY(std::count(complaint.result.uncertain.begin(), complaint.result.uncertain.end(), rolled) == 1);
        QCOMPARE(complaint.state, State::Met);
        QVERIFY(!complaint.isLate());
        QVERIFY(!has(terms, u"T13"_s)); // no objection against the outcome of a complaint (Awb 9:3)
        QCOMPARE(dueOf(terms, u"T12"_s), QDate(2027, 6, 22));
    }

    void s6AdjournsByAPauseForShorterToo()
    {
        CaseContents contents = s6();
        contents.pauses = {{.row = {.id = RowId(51)}, .kind = {u"EXTENSION"_s}, .term = {u"T9"_s}}};
        QCOMPARE(dueOf(termsOf(contents), u"T8_COMMITTEE"_s), QDate(2026, 6, 22));
        contents.pauses[0].startsOn = QDate(2026, 5, 26);
        contents.pauses[0].endsOn = QDate(2026, 6, 8); // two weeks
        QCOMPARE(dueOf(termsOf(contents), u"T8_COMMITTEE"_s), QDate(2026, 6, 8));
    }

    void s6WithoutACommitteeIsShorter()
    {
        CaseContents contents = s6();
        contents.intake.committeeAdvises = false;
        QCOMPARE(dueOf(termsOf(contents), u"T8"_s), QDate(2026, 4, 28));
        QVERIFY(!has(termsOf(contents), u"T8_COMMITTEE"_s));
    }

    void s6IsRefusedInPart()
    {
        CaseContents contents = s6();
        contents.intake.refusedOn = QDate(2026, 4, 13);
        QCOMPARE(termOf(termsOf(contents), u"T10"_s).state, State::Met);
        contents.intake.refusedOn = QDate(2026, 4, 14);
        QCOMPARE(termOf(termsOf(contents), u"T10"_s).state, State::Lapsed);
    }

    // An anonymous complaint is refused as such (Awb 9:4) and handled as a report.
    void s6IsNoComplaintWhenSomebodySaysSo()
    {
        CaseContents contents = s6();
        contents.intake.isComplaint = false;
        const auto terms = termsOf(contents);
        QVERIFY(!has(terms, u"T8_COMMITTEE"_s) && !has(terms, u"T10"_s) && !has(terms, u"T11"_s));
        QVERIFY(has(terms, u"T1"_s));
    }

    void s8CountsTheDisciplinaryProcess()
    {
        const auto terms = termsOf(s8());
        QCOMPARE(dueOf(terms, u"T19"_s, RowId(11)), QDate(2026, 4, 1));
        QCOMPARE(termOf(terms, u"T19"_s, RowId(11)).metOn, QDate(2026, 3, 30));
        QCOMPARE(termOf(terms, u"T19"_s, RowId(11)).state, State::Met);
        QCOMPARE(dueOf(terms, u"T20"_s, RowId(11)), QDate(2026, 5, 6));
        QCOMPARE(dueOf(terms, u"T22"_s), QDate(2026, 3, 31));
        QCOMPARE(termOf(terms, u"T22"_s).result.endTime, QTime(14, 0));
        QCOMPARE(dueOf(terms, u"T23"_s), QDate(2026, 4, 20));
        QCOMPARE(termOf(terms, u"T23"_s).metOn, QDate(2026, 4, 2));
        QCOMPARE(dueOf(terms, u"T19"_s, RowId(12)), QDate(2026, 2, 23));
        QCOMPARE(termOf(terms, u"T19"_s, RowId(12)).state, State::Lapsed);
    }

    void s8WithoutLeaveIsTooLate()
    {
        CaseContents contents = s8();
        contents.pauses.clear();
        const CaseTerm accuse = termOf(termsOf(contents), u"T19"_s, RowId(11));
        QCOMPARE(accuse.dueOn(), QDate(2026, 3, 27));
        QCOMPARE(accuse.state, State::Lapsed);
    }

    void s8CountsTheGrievanceFromTheContents()
    {
        const auto terms = termsOf(s8());
        QCOMPARE(dueOf(terms, u"T24"_s), QDate(2026, 4, 8));
        QCOMPARE(termOf(terms, u"T24"_s).state, State::Met);
        QCOMPARE(dueOf(terms, u"T25"_s), QDate(2026, 5, 8));
        QVERIFY(!has(terms, u"T13"_s)); // Awb 1:6
        QVERIFY(!has(terms, u"T14"_s));
    }
};

QTEST_GUILESS_MAIN(ProcedureTermsTest)
#include "proceduretermstest.moc"
