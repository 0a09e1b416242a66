// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/progresssheet.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::ProgressSheet;

class ProgressSheetTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void guessesHowLongStill_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("elapsed");
        QTest::addColumn<QString>("text");
        QTest::newRow("too early") << qint64(5) << qint64(10) << qint64(500) << QString();
        QTest::newRow("nothing done") << qint64(0) << qint64(10) << qint64(9000) << QString();
        QTest::newRow("half a minute") << qint64(5) << qint64(10) << qint64(30000) << u"less than a minute left"_s;
        QTest::newRow("a minute") << qint64(5) << qint64(10) << qint64(90000) << u"about a minute left"_s;
        QTest::newRow("minutes") << qint64(1) << qint64(10) << qint64(60000) << u"about 9 minutes left"_s;
        QTest::newRow("ready") << qint64(10) << qint64(10) << qint64(60000) << QString();
    }

    void guessesHowLongStill()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        QFETCH(qint64, elapsed);
        QFETCH(QString, text);
        QCOMPARE(ProgressSheet::estimate(done, total, elapsed), text);
    }

    void whatIsOverInABlinkDoesNotFlicker()
    {
        ProgressSheet sheet;
        sheet.start(u"Writing"_s, true, 30);
        QVERIFY(sheet.isRunning() && sheet.isHidden());
        sheet.finish();
        QVERIFY(!sheet.isRunning());
        QTest::qWait(60);
        QVERIFY(sheet.isHidden()); // it was over by then
        sheet.start(u"Writing"_s, true, 30);
        QTRY_VERIFY(!sheet.isHidden());
    }

    void showsHowFarAndGoesAway()
    {
        ProgressSheet sheet;
        QVERIFY(!sheet.isRunning());
        sheet.start(u"Importing the register"_s, true);
        QVERIFY(sheet.isRunning());
        QCOMPARE(sheet.text(), u"Importing the register"_s);
        auto *bar = sheet.findChild<QProgressBar *>();
        QCOMPARE(tests::accessibleName(bar), u"Importing the register"_s);
        QCOMPARE(bar->maximum(), 0); // not known yet
        sheet.setProgress(5'000'000'000, 10'000'000'000);
        QCOMPARE(bar->value(), bar->maximum() / 2);
        sheet.finish();
        QVERIFY(!sheet.isRunning());
    }

    void canBeStoppedOnce()
    {
        ProgressSheet sheet;
        sheet.start(u"Importing the register"_s, true);
        QSignalSpy stop(&sheet, &ProgressSheet::cancelRequested);
        auto *button = sheet.findChild<QPushButton *>();
        button->click();
        button->click();
        QCOMPARE(stop.size(), 1);
        sheet.start(u"Verifying"_s, false);
        QVERIFY(button->isHidden());
    }
};

QTEST_MAIN(ProgressSheetTest)
#include "progresssheettest.moc"
