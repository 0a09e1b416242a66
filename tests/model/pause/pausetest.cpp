// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a pause: every finding once, and what an empty and a full one tell.
#include "model/pause/pause.h"

#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Pause full()
{
    return {.kind = {u"STANDSTILL"_s},
            .term = {u"T14"_s},
            .person = RowId(2),
            .startsOn = QDate(2026, 5, 20),
            .endsOn = QDate(2026, 5, 26),
            .reason = {u"some text"_s}};
}

Pause leave(QDate first, QDate last)
{
    return {.kind = {u"LEAVE"_s}, .startsOn = first, .endsOn = last};
}

Facts factsOf(const std::vector<Pause> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

Pause without(void (*take)(Pause &))
{
    Pause pause = full();
    take(pause);
    return pause;
}

} // namespace

class PauseTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Pause(), Today)), QStringList()); }

    void findsNothingInWhatIsRight()
    {
        QCOMPARE(inWords(validate(full(), Today)), QStringList());
        QCOMPARE(inWords(validate(leave(Today, Today.addDays(20)), Today)), QStringList()); // leave may lie ahead
    }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Pause>("pause");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("no kind") << without([](Pause &p) { p.kind = {}; }) << QStringList{u"Missing pause.kind"_s};
        QTest::newRow("ends before it begins")
            << leave(Today, Today.addDays(-1)) << QStringList{u"Wrong pause.ends_on"_s};
        QTest::newRow("no first day") << without([](Pause &p) { p.startsOn = {}; })
                                      << QStringList{u"Missing pause.starts_on"_s};
        QTest::newRow("absent without an end")
            << Pause{.kind = {u"ILLNESS"_s}, .startsOn = Today} << QStringList{u"Missing pause.ends_on"_s};
        QTest::newRow("which term") << without([](Pause &p) { p.term = {}; }) << QStringList{u"Missing pause.term"_s};
        QTest::newRow("which extension") << Pause{.kind = {u"EXTENSION"_s}} << QStringList{u"Missing pause.term"_s};
        QTest::newRow("why") << without([](Pause &p) { p.reason = {}; }) << QStringList{u"Missing pause.reason"_s};
        QTest::newRow("does not stand still")
            << without([](Pause &p) { p.term = {u"T19"_s}; }) << QStringList{u"Wrong pause.term"_s};
        QTest::newRow("is never extended")
            << Pause{.kind = {u"EXTENSION"_s}, .term = {u"T13"_s}} << QStringList{u"Wrong pause.term"_s};
    }
    void findsWhatCannotBe()
    {
        QFETCH(Pause, pause);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(pause, Today)), findings);
    }

    void tellsItsFacts()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"pause.all_ended: unknown"_s, u"pause.any: no"_s}));
        QCOMPARE(inWords(factsOf({full()})), QStringList({u"pause.all_ended: yes"_s, u"pause.any: yes"_s}));
        QVERIFY(factsOf({{.kind = {u"LEAVE"_s}, .startsOn = Today}}).isNo(u"pause.all_ended"_s));
        QVERIFY(factsOf({{.kind = {u"EXTENSION"_s}}}).isMet(u"pause.all_ended"_s)); // it needs no days
    }

    void aRetractedRowCountsForNothing()
    {
        Pause retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void knowsWhatIsInOrder()
    {
        QVERIFY(isInOrder(full()));
        QVERIFY(isInOrder({.startsOn = Today}));
        QVERIFY(!isInOrder({.endsOn = Today}));
        QVERIFY(!isInOrder(leave(Today, Today.addDays(-1))));
        QVERIFY(isAbsence(leave(Today, Today)) && !isAbsence(full()));
    }
};

QTEST_GUILESS_MAIN(PauseTest)
#include "pausetest.moc"
