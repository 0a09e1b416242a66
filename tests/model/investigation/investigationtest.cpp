// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of the investigation: every finding once, and what an empty and a full one tell.
#include "model/investigation/investigation.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Investigation full()
{
    return {.assignedOn = QDate(2026, 5, 1),
            .assignment = {u"some text"_s},
            .independenceDeclaredOn = QDate(2026, 5, 1),
            .plan = {u"some text"_s},
            .startedOn = QDate(2026, 5, 4),
            .concludedOn = QDate(2026, 6, 1),
            .report = {u"some text"_s},
            .reportOn = QDate(2026, 6, 5)};
}

Facts factsOf(const Investigation &investigation)
{
    Facts facts;
    addFacts(investigation, facts);
    return facts;
}

} // namespace

class InvestigationTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Investigation(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Investigation>("investigation");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("report in the future")
            << Investigation{.reportOn = Today.addDays(1)} << QStringList{u"Wrong investigation.report_on"_s};
        QTest::newRow("started before assigned")
            << Investigation{.assignedOn = QDate(2026, 5, 2), .startedOn = QDate(2026, 5, 1)}
            << QStringList{u"Wrong investigation.started_on"_s};
        QTest::newRow("concluded before started")
            << Investigation{.startedOn = QDate(2026, 5, 2), .concludedOn = QDate(2026, 5, 1)}
            << QStringList{u"Wrong investigation.concluded_on"_s};
        QTest::newRow("report before started")
            << Investigation{.startedOn = QDate(2026, 5, 2), .reportOn = QDate(2026, 5, 1)}
            << QStringList{u"Wrong investigation.report_on"_s};
        QTest::newRow("independent only afterwards")
            << Investigation{.independenceDeclaredOn = QDate(2026, 5, 3), .startedOn = QDate(2026, 5, 2)}
            << QStringList{u"Notice investigation.independence_declared_on"_s};
        QTest::newRow("independent on the first day")
            << Investigation{.independenceDeclaredOn = QDate(2026, 5, 2), .startedOn = QDate(2026, 5, 2)}
            << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Investigation, investigation);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(investigation, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"investigation.assigned_on: unknown"_s, u"investigation.concluded_on: unknown"_s,
                              u"investigation.independence_declared: no"_s, u"investigation.planned: no"_s,
                              u"investigation.report_on: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf(full())),
                 QStringList({u"investigation.assigned_on: 2026-05-01"_s, u"investigation.concluded_on: 2026-06-01"_s,
                              u"investigation.independence_declared: yes"_s, u"investigation.planned: yes"_s,
                              u"investigation.report_on: 2026-06-05"_s}));
    }
};

QTEST_GUILESS_MAIN(InvestigationTest)
#include "investigationtest.moc"
