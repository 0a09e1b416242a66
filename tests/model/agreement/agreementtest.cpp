// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of an agreement: every finding once, and what an empty and a full one tell.
#include "model/agreement/agreement.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Agreement full()
{
    return {
        .what = {u"some text"_s}, .who = {u"some text"_s}, .dueOn = QDate(2026, 7, 1), .doneOn = QDate(2026, 6, 10)};
}

Facts factsOf(const std::vector<Agreement> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class AgreementTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Agreement(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("done in the future") << Agreement{.what = {u"some text"_s}, .doneOn = Today.addDays(1)}
                                            << QStringList{u"Wrong agreement.done_on"_s};
        QTest::newRow("due in a thousand years") << Agreement{.what = {u"some text"_s}, .dueOn = QDate(3026, 6, 1)}
                                                 << QStringList{u"Wrong agreement.due_on"_s};
        QTest::newRow("due, but what") << Agreement{.dueOn = QDate(2026, 7, 1)}
                                       << QStringList{u"Missing agreement.what"_s};
        QTest::newRow("done, but what") << Agreement{.doneOn = QDate(2026, 6, 1)}
                                        << QStringList{u"Missing agreement.what"_s};
        QTest::newRow("somebody does it, but what")
            << Agreement{.who = {u"some text"_s}} << QStringList{u"Missing agreement.what"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Agreement, agreement);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(agreement, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"agreement.all_done: unknown"_s, u"agreement.any: no"_s,
                                                    u"agreement.none_open: yes"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})),
                 QStringList({u"agreement.all_done: yes"_s, u"agreement.any: yes"_s, u"agreement.none_open: yes"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Agreement retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void oneThatIsNotDoneIsOpen()
    {
        const Facts facts = factsOf({full(), {.what = {u"some text"_s}}});
        QVERIFY(facts.isNo(u"agreement.all_done"_s));
        QVERIFY(facts.isNo(u"agreement.none_open"_s));
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreementtest.moc"
