// SPDX-License-Identifier: EUPL-1.2
// What is asked of all rows of a section: retracted ones never count, and of nothing nothing is known.
#include "model/core/rows.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace tests;

namespace {

struct Sample
{
    RowState row;
    std::optional<QDate> on;
};

using Samples = std::vector<Sample>;

const QDate May(2026, 5, 1);
const QDate June(2026, 6, 1);
const Sample Dated{.on = May};
const Sample Later{.on = June};
const Sample Undated;
const Sample Retracted{.row = {.retracted = true}};
const Sample RetractedLater{.row = {.retracted = true}, .on = June};

bool hasDate(const Sample &sample)
{
    return sample.on.has_value();
}

bool isAny(const Sample &)
{
    return true;
}

} // namespace

class RowsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhetherThereIsOne()
    {
        QVERIFY(!anyRow(Samples{}));
        QVERIFY(!anyRow(Samples{Retracted}));
        QVERIFY(anyRow(Samples{Retracted, Undated}));
        QVERIFY(!anyRow(Samples{RetractedLater, Undated}, hasDate));
        QVERIFY(anyRow(Samples{Undated, Dated}, hasDate));
    }

    void allOfNoneIsUnknown()
    {
        QCOMPARE(allRows(Samples{}, hasDate), std::optional<bool>());
        QCOMPARE(allRows(Samples{Retracted}, hasDate), std::optional<bool>());
        QCOMPARE(allRows(Samples{Dated, Retracted}, hasDate), std::optional(true));
        QCOMPARE(allRows(Samples{Dated, Undated}, hasDate), std::optional(false));
    }

    void findsTheFirstAndTheLastDay()
    {
        const Samples all{Later, Undated, Dated, RetractedLater};
        QCOMPARE(firstDate(all, &Sample::on, isAny), std::optional(May));
        QCOMPARE(lastDate(all, &Sample::on, isAny), std::optional(June));
        QCOMPARE(lastDate(Samples{Dated, RetractedLater}, &Sample::on, isAny), std::optional(May));
        QCOMPARE(lastDate(Samples{Undated}, &Sample::on, isAny), std::optional<QDate>());
        QCOMPARE(firstDate(all, &Sample::on, [](const Sample &) { return false; }), std::optional<QDate>());
    }

    void knowsTheDayOnlyWhenAllHadIt()
    {
        QCOMPARE(dayAllHad(Samples{Later, Dated}, &Sample::on), std::optional(June));
        QCOMPARE(dayAllHad(Samples{Later, Undated}, &Sample::on), std::optional<QDate>());
        QCOMPARE(dayAllHad(Samples{Dated, Retracted}, &Sample::on), std::optional(May));
        QCOMPARE(dayAllHad(Samples{}, &Sample::on), std::optional<QDate>());
    }

    void pointsIntoTheRowsItWasGiven()
    {
        const Samples all{Retracted, Dated, Undated};
        const auto found = rowsWhere(all, isAny);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front(), &all[1]);
        QCOMPARE(found.back(), &all[2]);
    }
};

QTEST_GUILESS_MAIN(RowsTest)
#include "rowstest.moc"
