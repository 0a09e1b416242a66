// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of an event: every finding once, what an empty and a full one tell, and which texts are a time.
#include "model/event/event.h"

#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

CaseEvent full()
{
    return {.kind = {u"ACCUSED"_s},
            .happenedOn = QDate(2026, 3, 30),
            .happenedAt = u"14:00"_s,
            .person = RowId(2),
            .note = {u"some text"_s}};
}

Facts factsOf(const std::vector<CaseEvent> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class EventTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(CaseEvent(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<CaseEvent>("event");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("in the future") << CaseEvent{.kind = {u"SUSPENDED"_s}, .happenedOn = Today.addDays(1)}
                                       << QStringList{u"Wrong event.happened_on"_s};
        QTest::newRow("a day without a kind") << CaseEvent{.happenedOn = Today} << QStringList{u"Missing event.kind"_s};
        QTest::newRow("a note without a kind")
            << CaseEvent{.note = {u"some text"_s}} << QStringList{u"Missing event.kind"_s};
        QTest::newRow("no time of day") << CaseEvent{.kind = {u"ACCUSED"_s},
                                                     .happenedOn = Today,
                                                     .happenedAt = u"after lunch"_s}
                                        << QStringList{u"Wrong event.happened_at"_s};
        QTest::newRow("an accusation without its time")
            << CaseEvent{.kind = {u"ACCUSED"_s}, .happenedOn = Today} << QStringList{u"Missing event.happened_at"_s};
    }
    void findsWhatCannotBe()
    {
        QFETCH(CaseEvent, event);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(event, Today)), findings);
    }

    void readsATimeOfDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("colon") << u"14:00"_s << QTime(14, 0);
        QTest::newRow("full stop") << u" 9.05 "_s << QTime(9, 5);
        QTest::newRow("midnight") << u"0:00"_s << QTime(0, 0);
        QTest::newRow("no such hour") << u"24:00"_s << QTime();
        QTest::newRow("no minutes") << u"14"_s << QTime();
        QTest::newRow("words") << u"noon"_s << QTime();
        QTest::newRow("nothing") << QString() << QTime();
    }
    void readsATimeOfDay()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(timeOf({.happenedAt = typed}).value_or(QTime()), time);
    }

    void tellsItsFacts()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"event.all_dated: unknown"_s, u"event.any: no"_s}));
        QCOMPARE(inWords(factsOf({full()})), QStringList({u"event.all_dated: yes"_s, u"event.any: yes"_s}));
        QVERIFY(factsOf({full(), {.kind = {u"SUSPENDED"_s}}}).isNo(u"event.all_dated"_s));
    }

    void aRetractedRowCountsForNothing()
    {
        CaseEvent retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "eventtest.moc"
