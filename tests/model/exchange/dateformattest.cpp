// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/dateformat.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QStringList fitting(const QStringList &texts)
{
    QStringList names;
    for (const DateFormat &format : fittingDateFormats(texts))
        names << format.name();
    return names;
}

} // namespace

class DateFormatTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameDayInEveryFormat()
    {
        const QStringList texts{u"2026-03-18"_s, u"18-03-2026"_s, u"18/03/2026"_s, u"18.03.2026"_s,
                                u"03/18/2026"_s, u"03-18-2026"_s, u"2026/03/18"_s, u"20260318"_s};
        const QStringList names = DateFormat::names();
        QCOMPARE(names.size(), texts.size());
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(DateFormat::named(names[i])->read(texts[i]), QDate(2026, 3, 18));
    }

    void acceptsAMissingZeroAndBlanksAround()
    {
        QCOMPARE(DateFormat::named(u"mm/dd/yyyy"_s)->read(u" 3/8/2026 "_s), QDate(2026, 3, 8));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "13/01/2026", "02/30/2026", "3/8/26", "03/18/2026 10:00", "03-18-2026", "soon",
                                 "03/18/1826", "03/18/20260", "3/+8/2026", "03/18", "٠٣/18/2026"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!DateFormat::named(u"MM/DD/YYYY"_s)->read(text));
    }

    void knowsNoOtherFormat()
    {
        QVERIFY(!DateFormat::named(u"YY-MM-DD"_s));
        QCOMPARE(DateFormat().name(), u"YYYY-MM-DD"_s);
    }

    void aMistakeAmongTheDatesHidesTheFormatNotAtAll()
    {
        QCOMPARE(fitting({u"03-02-2024"_s, u"30-02-2024"_s, u"25-03-2024"_s}), QStringList({u"DD-MM-YYYY"_s}));
        QCOMPARE(fitting({u"2024-1"_s, u"2024-2"_s, u"25-03-2024"_s}), QStringList()); // mostly something else
    }

    void proposesTheFormatsInWhichAllTextsAreDates()
    {
        QCOMPARE(fitting({u"05/10/2024"_s, u""_s, u"03/31/2025"_s}), QStringList{u"MM/DD/YYYY"_s});
        QCOMPARE(fitting({u"05/10/2024"_s, u"03/04/2025"_s}), (QStringList{u"DD/MM/YYYY"_s, u"MM/DD/YYYY"_s}));
        QCOMPARE(fitting({u"No penalty"_s}), QStringList());
        QCOMPARE(fitting({QString()}), QStringList());
    }
};

QTEST_GUILESS_MAIN(DateFormatTest)
#include "dateformattest.moc"
