// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termfacts.h"

#include "model/casefile/casecontents.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

std::vector<TermEvent> eventsOf(const CaseContents &contents, TermFact fact)
{
    std::vector<TermEvent> events = termFactsOf(contents, {}).events;
    std::erase_if(events, [&](const TermEvent &event) { return event.fact != fact; });
    return events;
}

CaseContents decided(const QString &measure)
{
    CaseContents contents;
    contents.decisions = {{.row = {.id = RowId(6)}, .person = RowId(2), .notifiedOn = QDate(2026, 4, 2)}};
    contents.measures = {{.row = {.id = RowId(8)}, .person = RowId(2), .kind = {measure}}};
    return contents;
}

} // namespace

class TermFactsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyCaseHasNoEvents()
    {
        const TermFacts facts = termFactsOf({}, {});
        QVERIFY(facts.events.empty());
        QVERIFY(!facts.closedOn);
    }

    void whatADecisionStartsDependsOnItsMeasure_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<int>("objection");
        QTest::addColumn<int>("grievance");
        QTest::newRow("legal status") << u"BARD_REPRIMAND"_s << 1 << 0;
        QTest::newRow("punishment") << u"WMT_FINE"_s << 0 << 1;
        QTest::newRow("talk") << u"AWARENESS_TALK"_s << 0 << 0;
        QTest::newRow("not known yet") << QString() << 1 << 0;
    }
    void whatADecisionStartsDependsOnItsMeasure()
    {
        QFETCH(QString, measure);
        QFETCH(int, objection);
        QFETCH(int, grievance);
        const CaseContents contents = decided(measure);
        QCOMPARE(int(eventsOf(contents, TermFact::DecisionNotified).size()), objection);
        QCOMPARE(int(eventsOf(contents, TermFact::PunishmentHanded).size()), grievance);
    }

    void aMeasureOfSomebodyElseDoesNotCount()
    {
        CaseContents contents = decided(u"AWARENESS_TALK"_s);
        contents.measures[0].person = RowId(3);
        QCOMPARE(eventsOf(contents, TermFact::DecisionNotified).size(), size_t(1));
    }

    void anObjectionOpensEvenATalk()
    {
        CaseContents contents = decided(u"AWARENESS_TALK"_s);
        contents.objections = {{.row = {.id = RowId(9)}, .receivedOn = QDate(2026, 4, 20)}};
        QCOMPARE(eventsOf(contents, TermFact::DecisionNotified).size(), size_t(1));
        const std::vector<TermEvent> objections = eventsOf(contents, TermFact::ObjectionReceived);
        QCOMPARE(objections.front().about, (TermPlace{"decision"_L1, RowId(6)})); // the only one there is
    }

    void aPunishmentSaysOnlyThatAnAccusationCameBefore()
    {
        CaseContents contents = decided(u"WMT_FINE"_s);
        contents.measures[0].orderedOn = QDate(2026, 4, 2);
        QVERIFY(eventsOf(contents, TermFact::Accused).front().onlyMeets);
    }

    void aRetractedRowHappenedNowhere()
    {
        CaseContents contents;
        contents.allegations = {{.row = {.id = RowId(1), .retracted = true}, .conductedOn = QDate(2026, 3, 6)}};
        QVERIFY(eventsOf(contents, TermFact::AllegationOccurred).empty());
    }

    void aCounsellorReceivesNoReport()
    {
        CaseContents contents;
        contents.intake.receivedOn = QDate(2026, 3, 6);
        QVERIFY(termFactsOf(contents, {.role = Role::Counsellor}).events.empty());
        QCOMPARE(termFactsOf(contents, {.role = Role::Investigator}).events.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TermFactsTest)
#include "termfactstest.moc"
