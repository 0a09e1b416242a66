// SPDX-License-Identifier: EUPL-1.2
#include "model/calendar/equateddays.h"

#include "tests/support/failuretext.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QByteArray sheet(const QByteArray &decrees)
{
    return "calendar: equated days\nversion: 1\ntitle: {nl: Dagen, en: Days}\ndecrees:\n" + decrees;
}

QByteArray decree(const QByteArray &years, const QByteArray &days)
{
    return "  - decree: {nl: besluit, en: decree}\n" + years + "    read on: 2025-10-04\n    days:\n" + days;
}

const QByteArray Years = "    from year: 2026\n    to year: 2028\n";

QByteArray on(const QByteArray &day)
{
    return "      - {day: " + day + ", text: {nl: dag, en: day}}\n";
}

} // namespace

class EquatedDaysTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void holdTheDaysOfTheDecrees()
    {
        const EquatedDays days = EquatedDays::builtIn();
        for (const QDate day :
             {QDate(2023, 4, 28), QDate(2023, 5, 19), QDate(2024, 5, 10), QDate(2024, 12, 27), QDate(2025, 5, 30),
              QDate(2026, 1, 2), QDate(2026, 5, 15), QDate(2027, 5, 7), QDate(2028, 4, 28), QDate(2028, 5, 26)}) {
            QVERIFY2(days.find(day), qPrintable(day.toString(Qt::ISODate)));
            QVERIFY(!days.find(day)->text.nl.isEmpty() && !days.find(day)->text.en.isEmpty());
        }
        // A rule would have these: the Monday before a Tuesday holiday. The decree does not.
        QVERIFY(!days.find(QDate(2026, 5, 4)));
        QVERIFY(!days.find(QDate(2027, 4, 26)));
    }

    void knowForWhichYearsNothingIsDecreed()
    {
        const EquatedDays days = EquatedDays::builtIn();
        QVERIFY(days.decreeFor(2026) && days.decreeFor(2028));
        QVERIFY(!days.decreeFor(2029) && !days.decreeFor(2022));
        QVERIFY(!EquatedDays().decreeFor(2026));
    }

    void sayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("text");
        QTest::newRow("a key") << sheet(decree(Years + "    from yaer: x\n", on("2026-01-02")))
                               << u"days.yaml:8: the key “from yaer” is not known here (did you mean from year?)"_s;
        QTest::newRow("a date") << sheet(decree(Years, on("2026-02-30"))) << u"days.yaml:10: “day” must be a date"_s;
        QTest::newRow("a year") << sheet(decree(Years, on("2029-01-02")))
                                << u"days.yaml:10: 2029-01-02 is not in a year of its decree"_s;
        QTest::newRow("a Sunday") << sheet(decree(Years, on("2026-01-04")))
                                  << u"days.yaml:10: 2026-01-04 is no working day to begin with"_s;
        QTest::newRow("a holiday") << sheet(decree(Years, on("2026-04-27")))
                                   << u"days.yaml:10: 2026-04-27 is no working day to begin with"_s;
        QTest::newRow("order") << sheet(decree(Years, on("2026-05-15") + on("2026-01-02")))
                               << u"days.yaml:11: 2026-01-02 does not come after"_s;
        QTest::newRow("years upside down")
            << sheet(decree("    from year: 2028\n    to year: 2026\n", on("2028-04-28")))
            << u"days.yaml:7: “to year” must lie between"_s;
        QTest::newRow("two decrees for a year")
            << sheet(decree(Years, on("2026-01-02")) + decree(Years, on("2026-05-15")))
            << u"days.yaml:12: “from year” must come after 2028"_s;
    }
    void sayWhatIsWrong()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, text);
        const QString said = tests::badInputOf([&] { (void)EquatedDays::read(yaml, u"days.yaml"_s); });
        QVERIFY2(said.startsWith(text), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(EquatedDaysTest)
#include "equateddaystest.moc"
