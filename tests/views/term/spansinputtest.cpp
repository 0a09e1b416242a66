// SPDX-License-Identifier: EUPL-1.2
#include "views/term/spansinput.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace views;

class SpansInputTest final : public tests::QuietTest
{
    Q_OBJECT
private:
    const QDate m_today{2026, 4, 1};
    const QDate m_first{2026, 3, 9};
    const QDate m_last{2026, 3, 13};

private Q_SLOTS:
    void readsAPeriodInEveryWayPeopleWriteOne()
    {
        for (const QString &typed :
             {u"9-3-26 t/m 13-3-26"_s, u"2026-03-09..2026-03-13"_s, u"9 maart 2026 tot en met 13 maart 2026"_s,
              u"9-3-26 to 13-3-26"_s, u"9-3-26 – 13-3-26;"_s}) {
            const SpansReading reading = readSpans(typed, m_today);
            QVERIFY2(reading.notRead.isEmpty(), qPrintable(typed));
            QCOMPARE(reading.spans, (std::vector<model::Span>{{m_first, m_last}}));
        }
    }

    void readsSeveralAndSingleDays()
    {
        const SpansReading reading = readSpans(u"9-3-26 t/m 13-3-26; 20-3-26"_s, m_today);
        QCOMPARE(int(reading.spans.size()), 2);
        QCOMPARE(reading.spans[1], (model::Span{QDate(2026, 3, 20), QDate(2026, 3, 20)}));
        QVERIFY(readSpans({}, m_today).spans.empty());
    }

    void handsBackWhatIsNoPeriod()
    {
        QCOMPARE(readSpans(u"9-3-26; vorige week"_s, m_today).notRead, u"vorige week"_s);
        QCOMPARE(readSpans(u"31-2-26 t/m 3-3-26"_s, m_today).notRead, u"31-2-26 t/m 3-3-26"_s);
        QCOMPARE(readSpans(u"1-3-26 to 2-3-26 to 3-3-26"_s, m_today).notRead, u"1-3-26 to 2-3-26 to 3-3-26"_s);
    }
};

QTEST_GUILESS_MAIN(SpansInputTest)
#include "spansinputtest.moc"
