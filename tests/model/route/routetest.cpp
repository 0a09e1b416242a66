// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of the route: every finding once, and what an empty and a full one tell.
#include "model/route/route.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Route full()
{
    return {.discussed = {{u"INFORMAL_TALK"_s, u"REPORT_MID"_s}},
            .chosen = {u"INFORMAL_TALK"_s},
            .chosenOn = QDate(2026, 5, 29),
            .reasons = {u"some text"_s}};
}

Facts factsOf(const Route &route)
{
    Facts facts;
    addFacts(route, facts);
    return facts;
}

} // namespace

class RouteTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Route(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Route>("route");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("chosen in the future") << Route{.chosen = {u"INFORMAL_TALK"_s}, .chosenOn = Today.addDays(1)}
                                              << QStringList{u"Wrong route.chosen_on"_s};
        QTest::newRow("day of a choice without the choice")
            << Route{.chosenOn = QDate(2026, 5, 29)} << QStringList{u"Missing route.chosen"_s};
        QTest::newRow("chosen what was not discussed")
            << Route{.discussed = {{u"REPORT_MID"_s}}, .chosen = {u"INFORMAL_TALK"_s}}
            << QStringList{u"Notice route.chosen"_s};
        QTest::newRow("chosen, nothing said of what was discussed")
            << Route{.chosen = {u"INFORMAL_TALK"_s}} << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Route, route);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(route, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"route.chosen_on: unknown"_s, u"route.discussed: no"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf(full())), QStringList({u"route.chosen_on: 2026-05-29"_s, u"route.discussed: yes"_s}));
    }
};

QTEST_GUILESS_MAIN(RouteTest)
#include "routetest.moc"
