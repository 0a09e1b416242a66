// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of an allegation: every finding once, and what an empty and a full one tell.
#include "model/allegation/allegation.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Allegation full()
{
    return {.number = 1,
            .person = RowId(3),
            .description = {u"some text"_s},
            .conductedOn = QDate(2026, 3, 18),
            .behaviour = {u"DISCRIMINATION"_s},
            .grounds = {{u"RACE"_s}},
            .modality = {{u"VERBAL"_s}},
            .finding = {u"PLAUSIBLE"_s},
            .findingReasons = {u"some text"_s}};
}

Facts factsOf(const std::vector<Allegation> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class AllegationTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Allegation(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Allegation>("allegation");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("number below zero") << Allegation{.number = -1} << QStringList{u"Wrong allegation.number"_s};
        QTest::newRow("number zero") << Allegation{.number = 0} << QStringList{u"Wrong allegation.number"_s};
        QTest::newRow("conduct in the future")
            << Allegation{.conductedOn = Today.addDays(1)} << QStringList{u"Wrong allegation.conducted_on"_s};
        QTest::newRow("discovered before it happened")
            << Allegation{.conductedOn = QDate(2026, 6, 2), .discoveredOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong allegation.discovered_on"_s};
        QTest::newRow("discrimination without a ground")
            << Allegation{.behaviour = {u"DISCRIMINATION"_s}} << QStringList{u"Missing allegation.grounds"_s};
        QTest::newRow("discrimination with a ground")
            << Allegation{.behaviour = {u"DISCRIMINATION"_s}, .grounds = {{u"RACE"_s}}} << QStringList{};
        QTest::newRow("bullying without a ground") << Allegation{.behaviour = {u"BULLYING"_s}} << QStringList{};
        QTest::newRow("finding without reasons")
            << Allegation{.finding = {u"UNDETERMINED"_s}} << QStringList{u"Missing allegation.finding_reasons"_s};
        QTest::newRow("reasons on the way to a finding")
            << Allegation{.findingReasons = {u"some text"_s}} << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Allegation, allegation);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(allegation, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"allegation.all_described: unknown"_s,
                                                    u"allegation.all_found: unknown"_s, u"allegation.any: no"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})), QStringList({u"allegation.all_described: yes"_s,
                                                          u"allegation.all_found: yes"_s, u"allegation.any: yes"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Allegation retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void oneWithoutAFindingKeepsTheFindingsOpen()
    {
        const Facts facts = factsOf({full(), {.number = 2, .description = {u"some text"_s}}});
        QVERIFY(facts.isMet(u"allegation.all_described"_s));
        QVERIFY(facts.isNo(u"allegation.all_found"_s));
    }
};

QTEST_GUILESS_MAIN(AllegationTest)
#include "allegationtest.moc"
