// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of an objection: every finding once, and what an empty and a full one tell.
#include "model/objection/objection.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Objection full()
{
    return {.decision = RowId(7),
            .postedOn = QDate(2026, 6, 4),
            .receivedOn = QDate(2026, 6, 10),
            .decidedOn = QDate(2026, 6, 16),
            .outcome = {u"UNFOUNDED"_s},
            .reasons = {u"some text"_s}};
}

Facts factsOf(const std::vector<Objection> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class ObjectionTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Objection(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Objection>("objection");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("received in the future")
            << Objection{.receivedOn = Today.addDays(1)} << QStringList{u"Wrong objection.received_on"_s};
        QTest::newRow("received before it was posted")
            << Objection{.postedOn = QDate(2026, 6, 4), .receivedOn = QDate(2026, 6, 3)}
            << QStringList{u"Wrong objection.received_on"_s};
        QTest::newRow("decided before it came in")
            << Objection{.receivedOn = QDate(2026, 6, 4), .decidedOn = QDate(2026, 6, 3), .outcome = {u"UNFOUNDED"_s}}
            << QStringList{u"Wrong objection.decided_on"_s};
        QTest::newRow("decided before it was posted")
            << Objection{.postedOn = QDate(2026, 6, 4), .decidedOn = QDate(2026, 6, 3), .outcome = {u"UNFOUNDED"_s}}
            << QStringList{u"Wrong objection.decided_on"_s};
        QTest::newRow("heard before it came in")
            << Objection{.receivedOn = QDate(2026, 6, 4), .hearingOn = QDate(2026, 6, 3)}
            << QStringList{u"Wrong objection.hearing_on"_s};
        QTest::newRow("a hearing may lie ahead")
            << Objection{.receivedOn = QDate(2026, 6, 4), .hearingOn = Today.addDays(20)} << QStringList{};
        QTest::newRow("documents open after the hearing")
            << Objection{.hearingOn = QDate(2026, 6, 3), .documentsOpenOn = QDate(2026, 6, 4)}
            << QStringList{u"Wrong objection.hearing_on"_s};
        QTest::newRow("court in the wrong order")
            << Objection{.notifiedOn = QDate(2026, 6, 4),
                         .appealedOn = QDate(2026, 6, 3),
                         .judgedOn = QDate(2026, 6, 2),
                         .higherAppealedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong objection.appealed_on"_s, u"Wrong objection.judged_on"_s,
                           u"Wrong objection.higher_appealed_on"_s};
        QTest::newRow("notified before it was decided")
            << Objection{.decidedOn = QDate(2026, 6, 4), .outcome = {u"UNFOUNDED"_s}, .notifiedOn = QDate(2026, 6, 3)}
            << QStringList{u"Wrong objection.notified_on"_s};
        QTest::newRow("outcome without a day")
            << Objection{.outcome = {u"UNFOUNDED"_s}} << QStringList{u"Missing objection.decided_on"_s};
        QTest::newRow("day without an outcome")
            << Objection{.decidedOn = QDate(2026, 6, 4)} << QStringList{u"Missing objection.outcome"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Objection, objection);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(objection, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"objection.all_decided: unknown"_s, u"objection.any: no"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})), QStringList({u"objection.all_decided: yes"_s, u"objection.any: yes"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Objection retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void oneThatIsNotDecidedKeepsThemOpen()
    {
        QVERIFY(factsOf({full(), {.receivedOn = QDate(2026, 6, 10)}}).isNo(u"objection.all_decided"_s));
    }
};

QTEST_GUILESS_MAIN(ObjectionTest)
#include "objectiontest.moc"
