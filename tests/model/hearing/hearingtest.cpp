// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a hearing: every finding once, and what an empty and a full one tell.
#include "model/hearing/hearing.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Hearing full()
{
    return {.person = RowId(2),
            .invitedOn = QDate(2026, 5, 4),
            .respondUntil = QDate(2026, 5, 11),
            .heldOn = QDate(2026, 5, 12),
            .declined = false,
            .account = {u"some text"_s},
            .readBackOn = QDate(2026, 5, 12),
            .remarks = {u"some text"_s}};
}

Facts factsOf(const std::vector<Hearing> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class HearingTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Hearing(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Hearing>("hearing");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("held in the future")
            << Hearing{.heldOn = Today.addDays(1)} << QStringList{u"Wrong hearing.held_on"_s};
        QTest::newRow("time to respond still running")
            << Hearing{.invitedOn = QDate(2026, 6, 10), .respondUntil = QDate(2026, 6, 24)} << QStringList{};
        QTest::newRow("time to respond ended before it began")
            << Hearing{.invitedOn = QDate(2026, 6, 10), .respondUntil = QDate(2026, 6, 9)}
            << QStringList{u"Wrong hearing.respond_until"_s};
        QTest::newRow("held before the invitation")
            << Hearing{.invitedOn = QDate(2026, 6, 10), .heldOn = QDate(2026, 6, 9)}
            << QStringList{u"Wrong hearing.held_on"_s};
        QTest::newRow("read back before it was held")
            << Hearing{.heldOn = QDate(2026, 6, 10), .readBackOn = QDate(2026, 6, 9)}
            << QStringList{u"Wrong hearing.read_back_on"_s};
        QTest::newRow("read back without a hearing")
            << Hearing{.readBackOn = QDate(2026, 6, 9)} << QStringList{u"Missing hearing.held_on"_s};
        QTest::newRow("declined and held")
            << Hearing{.heldOn = QDate(2026, 6, 9), .declined = true, .remarks = {u"some text"_s}}
            << QStringList{u"Wrong hearing.declined"_s};
        QTest::newRow("declined, nobody knows how")
            << Hearing{.declined = true} << QStringList{u"Missing hearing.remarks"_s};
        QTest::newRow("declined, with how") << Hearing{.declined = true, .remarks = {u"some text"_s}} << QStringList{};
        QTest::newRow("not declined") << Hearing{.declined = false} << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Hearing, hearing);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(hearing, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"hearing.all_concluded: unknown"_s, u"hearing.any: no"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})), QStringList({u"hearing.all_concluded: yes"_s, u"hearing.any: yes"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Hearing retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void oneThatWasOnlyAnnouncedKeepsThemOpen()
    {
        QVERIFY(factsOf({full(), {.invitedOn = QDate(2026, 6, 10)}}).isNo(u"hearing.all_concluded"_s));
    }

    void oneThatWasDeclinedIsConcluded()
    {
        QVERIFY(factsOf({full(), {.declined = true}}).isMet(u"hearing.all_concluded"_s));
    }
};

QTEST_GUILESS_MAIN(HearingTest)
#include "hearingtest.moc"
