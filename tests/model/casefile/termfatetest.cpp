// SPDX-License-Identifier: EUPL-1.2
// What becomes of a term: stopped and restarted by what happens in the case, withdrawn with its start, replaced or met
// by what was entered by hand, and not opened at all in an imported case.
#include "model/casefile/caseterms.h"

#include "model/casefile/casecontents.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

using State = CaseTerm::State;

const QDate Today(2026, 6, 1);

std::vector<CaseTerm> termsOf(const CaseContents &contents, const TermScope &scope = {})
{
    static TermBook book(TermRules::builtIn(), DayCalendar::builtIn());
    return model::termsOf(contents, scope, book, Today);
}

std::vector<CaseTerm> ofKind(std::vector<CaseTerm> terms, const QString &kind)
{
    std::erase_if(terms, [&](const CaseTerm &term) { return term.kind != kind; });
    return terms;
}

CaseContents received(QDate day)
{
    CaseContents contents;
    contents.intake.receivedOn = day;
    return contents;
}

CaseContents objected()
{
    CaseContents contents;
    contents.decisions = {{.row = {.id = RowId(6)}, .notifiedOn = QDate(2026, 4, 1)}};
    contents.objections = {{.row = {.id = RowId(9)}, .decision = RowId(6), .receivedOn = QDate(2026, 4, 20)}};
    return contents;
}

} // namespace

class TermFateTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHappenedSoNothingRuns() { QVERIFY(termsOf({}).empty()); }

    void aDutyIsRunningThenMissedThenMetLate()
    {
        CaseContents contents = received(QDate(2026, 5, 27));
        QCOMPARE(termsOf(contents).front().state, State::Running);
        contents.intake.receivedOn = QDate(2026, 5, 1);
        QCOMPARE(termsOf(contents).front().state, State::Missed);
        contents.intake.acknowledgedOn = QDate(2026, 5, 20);
        const CaseTerm met = ofKind(termsOf(contents), u"T1"_s).front();
        QCOMPARE(met.state, State::Met);
        QVERIFY(met.isLate());
    }

    void closingStopsADutyAndReopeningRestartsIt()
    {
        CaseContents contents = received(QDate(2026, 5, 1));
        contents.closure.closedOn = QDate(2026, 5, 20);
        QCOMPARE(ofKind(termsOf(contents), u"T1"_s).front().state, State::Stopped);
        contents.closure.closedOn.reset();
        QCOMPARE(ofKind(termsOf(contents), u"T1"_s).front().state, State::Missed);
    }

    void aRightOfSomebodyLapsesAndIsNotMissed()
    {
        CaseContents contents = objected();
        contents.objections.clear();
        const std::vector<CaseTerm> terms = ofKind(termsOf(contents), u"T13"_s);
        QCOMPARE(terms.front().state, State::Lapsed);
        QCOMPARE(terms.front().dueOn(), QDate(2026, 5, 13));
    }

    void aTermPerDecision()
    {
        CaseContents contents = objected();
        contents.decisions.push_back({.row = {.id = RowId(7)}, .notifiedOn = QDate(2026, 5, 20)});
        const std::vector<CaseTerm> terms = ofKind(termsOf(contents), u"T13"_s);
        QCOMPARE(terms.size(), size_t(2));
        QCOMPARE(terms[0].state, State::Met);
        QCOMPARE(terms[1].state, State::Running);
        QCOMPARE(terms[1].place.row, RowId(7));
    }

    void whatWasMetDoesNotVanishWithItsStart()
    {
        CaseContents contents = received(QDate(2026, 5, 1));
        contents.intake.acknowledgedOn = QDate(2026, 5, 4);
        contents.intake.receivedOn.reset();
        const CaseTerm acknowledged = ofKind(termsOf(contents), u"T1"_s).front();
        QCOMPARE(acknowledged.state, State::Withdrawn);
        QCOMPARE(acknowledged.metOn, QDate(2026, 5, 4));
        QVERIFY(!acknowledged.dueOn());
    }

    void anObjectionDoesNotVanishWithItsDecision()
    {
        CaseContents contents = objected();
        QCOMPARE(ofKind(termsOf(contents), u"T13"_s).front().state, State::Met);
        contents.decisions[0].row.retracted = true;
        const std::vector<CaseTerm> withdrawn = ofKind(termsOf(contents), u"T13"_s);
        QCOMPARE(withdrawn.size(), size_t(1));
        QCOMPARE(withdrawn.front().state, State::Withdrawn);
        QCOMPARE(withdrawn.front().place.row, RowId(6));
        QVERIFY(ofKind(termsOf(contents), u"T14"_s).empty());
    }

    void anObjectionWithoutAChosenDecisionIsNotWithdrawn()
    {
        CaseContents contents = objected();
        contents.decisions.push_back({.row = {.id = RowId(7)}, .notifiedOn = QDate(2026, 5, 20)});
        contents.objections[0].decision = {};
        for (const CaseTerm &term : ofKind(termsOf(contents), u"T13"_s))
            QVERIFY(term.state != State::Withdrawn);
    }

    void theHandGoesBeforeTheSum()
    {
        CaseContents contents = received(QDate(2026, 5, 27));
        contents.terms = {{.row = {.id = RowId(31)}, .kind = {u"T1"_s}, .dueOn = QDate(2026, 6, 10)}};
        const std::vector<CaseTerm> terms = ofKind(termsOf(contents), u"T1"_s);
        QCOMPARE(terms.size(), size_t(1));
        QVERIFY(terms.front().isByHand());
        QCOMPARE(terms.front().dueOn(), QDate(2026, 6, 10));
        QCOMPARE(terms.front().state, State::Running);
    }

    void theHandGoesBeforeItsOwnStartOnly()
    {
        CaseContents contents = objected();
        contents.decisions.push_back({.row = {.id = RowId(7)}, .notifiedOn = QDate(2026, 5, 20)});
        contents.terms = {{.row = {.id = RowId(31)},
                           .kind = {u"T13"_s},
                           .runsFrom = QDate(2026, 5, 20),
                           .dueOn = QDate(2026, 7, 10)}};
        const std::vector<CaseTerm> terms = ofKind(termsOf(contents), u"T13"_s);
        QCOMPARE(terms.size(), size_t(2));
        QCOMPARE(terms[0].place.row, RowId(6));
        QCOMPARE(terms[1].dueOn(), QDate(2026, 7, 10));
    }

    void theHandMeetsWhatNoSectionHolds()
    {
        CaseContents contents = received(QDate(2026, 1, 5));
        contents.intake.acknowledgedOn = QDate(2026, 1, 6);
        QCOMPARE(ofKind(termsOf(contents), u"T2"_s).front().state, State::Missed);
        contents.terms = {{.row = {.id = RowId(31)}, .kind = {u"T2"_s}, .metOn = QDate(2026, 3, 2)}};
        const CaseTerm met = ofKind(termsOf(contents), u"T2"_s).front();
        QCOMPARE(met.state, State::Met);
        QVERIFY(!met.isByHand());
    }

    void aRetractedTermOfTheHandDoesNothing()
    {
        CaseContents contents = received(QDate(2026, 5, 27));
        contents.terms = {
            {.row = {.id = RowId(31), .retracted = true}, .kind = {u"T1"_s}, .dueOn = QDate(2026, 6, 10)}};
        QVERIFY(!ofKind(termsOf(contents), u"T1"_s).front().isByHand());
    }

    void anImportedCaseOpensNone()
    {
        CaseContents contents = received(QDate(2026, 5, 27));
        contents.terms = {{.row = {.id = RowId(31)}, .kind = {u"OWN"_s}, .dueOn = QDate(2026, 6, 10)}};
        const std::vector<CaseTerm> terms = termsOf(contents, {.origin = CaseFile::Origin::Imported});
        QCOMPARE(terms.size(), size_t(1));
        QVERIFY(terms.front().isByHand());
    }

    void triageDecidesWhatIsLaw()
    {
        CaseContents contents = received(QDate(2026, 5, 27));
        contents.intake.acknowledgedOn = QDate(2026, 5, 28);
        QVERIFY(ofKind(termsOf(contents), u"T2"_s).front().result.statutoryEnd);
        QCOMPARE(ofKind(termsOf(contents), u"T2B"_s).size(), size_t(1));
        contents.triages = {{.isWrongdoing = false}};
        QVERIFY(!ofKind(termsOf(contents), u"T2"_s).front().result.statutoryEnd);
        QVERIFY(ofKind(termsOf(contents), u"T2B"_s).empty());
    }

    void standsStillAndRunsOn()
    {
        static TermBook book(TermRules::builtIn(), DayCalendar::builtIn());
        TermFacts facts = termFactsOf(objected(), {});
        facts.standstills = {{.term = u"T14"_s, .suspension = {.days = {QDate(2026, 5, 20), QDate()}}}};
        const CaseTerm still = ofKind(model::termsOf(facts, book, Today), u"T14"_s).front();
        QCOMPARE(still.state, State::Stopped);
        QVERIFY(!still.dueOn());
        facts.standstills[0].suspension.days.last = QDate(2026, 5, 26);
        const CaseTerm again = ofKind(model::termsOf(facts, book, Today), u"T14"_s).front();
        QCOMPARE(again.state, State::Running);
        QCOMPARE(again.dueOn(), QDate(2026, 7, 1)); // 24 June and a week
    }

    void viewsAskedForByADayKeepThatDay()
    {
        CaseContents contents;
        contents.decisions = {
            {.row = {.id = RowId(6)}, .intendedOn = QDate(2026, 5, 20), .viewsUntil = QDate(2026, 6, 12)}};
        const CaseTerm views = ofKind(termsOf(contents), u"T31"_s).front();
        QCOMPARE(views.dueOn(), QDate(2026, 6, 12));
        QVERIFY(!views.result.statutoryEnd);
    }

    void anOfficialReportHasItsOwnTerm()
    {
        CaseContents contents;
        contents.decisions = {{.row = {.id = RowId(6)}, .intendedOn = QDate(2026, 5, 20)}};
        contents.measures = {
            {.row = {.id = RowId(8)}, .kind = {u"AMBTSBERICHT"_s}, .carriedOutOn = QDate(2026, 5, 29)}};
        QCOMPARE(ofKind(termsOf(contents), u"T26"_s).front().dueOn(), QDate(2026, 6, 17));
        QVERIFY(ofKind(termsOf(contents), u"T31"_s).empty());
        QCOMPARE(ofKind(termsOf(contents), u"T27"_s).front().dueOn(), QDate(2032, 5, 29));
    }
};

QTEST_GUILESS_MAIN(TermFateTest)
#include "termfatetest.moc"
