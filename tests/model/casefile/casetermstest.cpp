// SPDX-License-Identifier: EUPL-1.2
// The terms of the scenarios (domain/scenarios.md), each from the contents of its case: S1, S2, S3, S5, S6, S8, S12.
// All persons and events are fictional.
#include "model/casefile/caseterms.h"

#include "model/casefile/casecontents.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

using State = CaseTerm::State;

const QDate Today(2026, 9, 30);
const RowId Concerned(2);

TermBook &book()
{
    static TermBook book(TermRules::builtIn(), DayCalendar::builtIn());
    return book;
}

std::vector<CaseTerm> termsOf(const CaseContents &contents, QDate today = Today, const TermScope &scope = {})
{
    return model::termsOf(contents, scope, book(), today);
}

const CaseTerm &termOf(const std::vector<CaseTerm> &terms, const QString &rule, RowId row = {})
{
    static const CaseTerm none{.rule = u"none"_s};
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const CaseTerm &term) {
        return term.rule == rule && (!row.isValid() || term.place.row == row);
    });
    return found == terms.end() ? none : *found;
}

bool has(const std::vector<CaseTerm> &terms, const QString &rule)
{
    return !termOf(terms, rule).kind.isEmpty();
}

QDate dueOf(const std::vector<CaseTerm> &terms, const QString &rule, RowId row = {})
{
    return termOf(terms, rule, row).dueOn().value_or(QDate());
}

CaseContents reported(QDate received, QDate acknowledged, std::optional<bool> wrongdoing = {})
{
    CaseContents contents;
    contents.parties = {
        {.row = {.id = Concerned}, .role = {u"PERSON_CONCERNED"_s}, .personnelCategory = {u"MILITARY"_s}}};
    contents.intake = {.receivedOn = received, .acknowledgedOn = acknowledged};
    contents.triage.isWrongdoing = wrongdoing;
    return contents;
}

Allegation conduct(int id, QDate day)
{
    return {.row = {.id = RowId(id)}, .person = Concerned, .conductedOn = day};
}

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
    return contents;
}

} // namespace

class CaseTermsTest final : public tests::QuietTest
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
        TermFacts facts = termFactsOf(contents, {});
        for (TermEvent &event : facts.events)
            if (event.fact == TermFact::ObjectionReceived)
                event.flags = TermEvent::Committee;
        QCOMPARE(dueOf(model::termsOf(facts, book(), Today), u"T14_COMMITTEE"_s), QDate(2026, 11, 27));
        facts.stretches = {{.term = u"T15"_s}};
        QCOMPARE(dueOf(model::termsOf(facts, book(), Today), u"T14_COMMITTEE"_s), QDate(2027, 1, 8));
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

    void s6WithoutACommitteeIsShorter()
    {
        TermFacts facts = termFactsOf(s6(), {});
        for (TermEvent &event : facts.events)
            event.flags &= ~unsigned(TermEvent::Committee);
        QCOMPARE(dueOf(model::termsOf(facts, book(), Today), u"T8"_s), QDate(2026, 4, 28));
    }

    void s8CountsTheDisciplinaryProcess()
    {
        TermFacts facts = termFactsOf(s8(), {});
        facts.absences = {{.person = Concerned, .days = {QDate(2026, 3, 9), QDate(2026, 3, 13)}}};
        facts.events.push_back({.fact = TermFact::Accused,
                                .day = QDate(2026, 3, 30),
                                .time = QTime(14, 0),
                                .place = {"measure"_L1, RowId(8)},
                                .person = Concerned});
        const auto terms = model::termsOf(facts, book(), Today);
        QCOMPARE(dueOf(terms, u"T19"_s, RowId(11)), QDate(2026, 4, 1));
        QCOMPARE(termOf(terms, u"T19"_s, RowId(11)).metOn, QDate(2026, 3, 30));
        QCOMPARE(termOf(terms, u"T19"_s, RowId(11)).state, State::Met);
        QCOMPARE(dueOf(terms, u"T20"_s, RowId(11)), QDate(2026, 5, 6));
        QCOMPARE(dueOf(terms, u"T22"_s), QDate(2026, 3, 31));
        QCOMPARE(termOf(terms, u"T22"_s).result.endTime, QTime(14, 0));
        QCOMPARE(dueOf(terms, u"T23"_s), QDate(2026, 4, 20));
        QCOMPARE(dueOf(terms, u"T19"_s, RowId(12)), QDate(2026, 2, 23));
        QCOMPARE(termOf(terms, u"T19"_s, RowId(12)).state, State::Lapsed);
    }

    void s8CountsTheGrievanceFromTheContents()
    {
        const auto terms = termsOf(s8());
        QCOMPARE(dueOf(terms, u"T19"_s, RowId(11)), QDate(2026, 3, 27)); // without leave
        QCOMPARE(dueOf(terms, u"T24"_s), QDate(2026, 4, 8));
        QCOMPARE(termOf(terms, u"T24"_s).state, State::Met);
        QCOMPARE(dueOf(terms, u"T25"_s), QDate(2026, 5, 8));
        QVERIFY(!has(terms, u"T13"_s)); // Awb 1:6
        QVERIFY(!has(terms, u"T14"_s));
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
