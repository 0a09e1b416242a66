// SPDX-License-Identifier: EUPL-1.2
// Which values can never be right, for every section alike.
#include "model/core/checks.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

struct Sample
{
    static constexpr Section section{"sample", Section::One};
    std::optional<QDate> heldOn;
    std::optional<QDate> plannedOn;
    std::optional<int> minutes;
    Code medium;
    SealedText note;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("held_on", &Sample::heldOn);
        field("planned_on", &Sample::plannedOn);
        field("minutes", &Sample::minutes);
        field("medium", &Sample::medium, "medium");
        field("note", &Sample::note);
    }
};

QStringList valuesOf(const Sample &sample)
{
    Checks check(Sample::section, Today);
    check.values(sample, {"planned_on"});
    return inWords(check.findings());
}

} // namespace

class ChecksTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void believesDatesOfOneWorkingLife_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("believable");
        QTest::newRow("today") << Today << true;
        QTest::newRow("first day of 1900") << QDate(1900, 1, 1) << true;
        QTest::newRow("last day of 1899") << QDate(1899, 12, 31) << false;
        QTest::newRow("the year typed short") << QDate(26, 6, 17) << false;
        QTest::newRow("in twenty years") << QDate(2046, 6, 17) << true;
        QTest::newRow("a day later") << QDate(2046, 6, 18) << false;
        QTest::newRow("no date at all") << QDate() << false;
        QTest::newRow("thirtieth of February") << QDate(2026, 2, 30) << false;
    }

    void believesDatesOfOneWorkingLife()
    {
        QFETCH(QDate, date);
        QFETCH(bool, believable);
        QCOMPARE(isBelievable(date, Today), believable);
    }

    void looksAtEveryDateAndNumber_data()
    {
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("nothing written") << Sample{} << QStringList{};
        QTest::newRow("held today") << Sample{.heldOn = Today} << QStringList{};
        QTest::newRow("held tomorrow") << Sample{.heldOn = Today.addDays(1)} << QStringList{u"Wrong sample.held_on"_s};
        QTest::newRow("planned for tomorrow") << Sample{.plannedOn = Today.addDays(1)} << QStringList{};
        QTest::newRow("planned for another age")
            << Sample{.plannedOn = QDate(3026, 1, 1)} << QStringList{u"Wrong sample.planned_on"_s};
        QTest::newRow("an invalid date is one finding")
            << Sample{.heldOn = QDate()} << QStringList{u"Wrong sample.held_on"_s};
        QTest::newRow("no minutes") << Sample{.minutes = 0} << QStringList{};
        QTest::newRow("less than none") << Sample{.minutes = -1} << QStringList{u"Wrong sample.minutes"_s};
    }

    void looksAtEveryDateAndNumber()
    {
        QFETCH(Sample, sample);
        QFETCH(QStringList, findings);
        QCOMPARE(valuesOf(sample), findings);
    }

    void comparesOnlyDatesThatCanBeRight()
    {
        Checks check(Sample::section, Today);
        check.order("held_on", std::nullopt, Today, u"Not now."_s);
        check.order("held_on", Today, std::nullopt, u"Not now."_s);
        check.order("held_on", Today, Today, u"Not now."_s);
        check.order("held_on", Today, QDate(26, 6, 1), u"Not now."_s); // has its own finding already
        QCOMPARE(inWords(check.findings()), QStringList());
        check.order("held_on", Today, Today.addDays(-1), u"Too early."_s);
        QCOMPARE(inWords(check.findings()), QStringList{u"Wrong sample.held_on"_s});
        QCOMPARE(check.findings().front().text, u"Too early."_s);
    }

    void keepsTheThreeSeveritiesApart()
    {
        Checks check(Sample::section, Today);
        check.missing(true, "note", u"One."_s);
        check.wrong(true, "note", u"Two."_s);
        check.notice(true, "note", u"Three."_s);
        check.missing(false, "note", u"Four."_s);
        check.wrong(false, "note", u"Five."_s);
        check.notice(false, "note", u"Six."_s);
        QCOMPARE(inWords(check.findings()),
                 QStringList({u"Missing sample.note"_s, u"Wrong sample.note"_s, u"Notice sample.note"_s}));
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "checkstest.moc"
