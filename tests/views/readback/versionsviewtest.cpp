// SPDX-License-Identifier: EUPL-1.2
// Two versions side by side in one text: what went, what came, in signs and in words.
#include "views/readback/versionsview.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using views::VersionsView;

namespace {

const std::vector<VersionsView::Version> Three = {{1, u"1 June"_s, u"Adviser"_s, u"shown"_s, u"De man zei niets."_s},
                                                  {2, u"2 June"_s, u"Adviser"_s, u"agreed"_s, u"De vrouw zei niets."_s},
                                                  {0, {}, {}, {}, u"De vrouw zei iets."_s}};

struct Screen
{
    VersionsView view;
    QTextEdit *text = view.findChild<QTextEdit *>();
    QCheckBox *inWords = view.findChild<QCheckBox *>();

    Screen()
    {
        view.setVersions(u"Account"_s, Three, true);
        inWords->setChecked(false);
    }
    [[nodiscard]] QTextCharFormat formatOf(const QString &word) const
    {
        QTextCursor cursor = text->document()->find(word);
        return cursor.charFormat();
    }
    [[nodiscard]] QPushButton *putBack() const { return view.findChild<QPushButton *>(u"putBack"_s); }
};

} // namespace

class VersionsViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheLastChange()
    {
        Screen screen;
        QCOMPARE(screen.view.comparison(), u"De vrouw zei nietsiets."_s);
    }

    void whatWentIsStruckThroughAndWhatCameUnderlined()
    {
        Screen screen;
        screen.view.compare(1, 2);
        QCOMPARE(screen.view.comparison(), u"De manvrouw zei niets."_s);
        QVERIFY(screen.formatOf(u"man"_s).fontStrikeOut());
        QVERIFY(!screen.formatOf(u"man"_s).fontUnderline());
        QVERIFY(screen.formatOf(u"vrouw"_s).fontUnderline());
        QVERIFY(!screen.formatOf(u"niets"_s).fontUnderline() && !screen.formatOf(u"niets"_s).fontStrikeOut());
    }

    void theChangesCanBeSaidInWords()
    {
        Screen screen;
        screen.view.compare(1, 0);
        screen.inWords->setChecked(true);
        QCOMPARE(screen.view.comparison(), u"De [removed: man][added: vrouw] zei [removed: niets][added: iets]."_s);
        QVERIFY(screen.text->accessibleDescription().contains(u"2"_s));
    }

    void anyTwoCanBeChosen()
    {
        Screen screen;
        auto *older = screen.view.findChild<QComboBox *>(u"older"_s);
        auto *newer = screen.view.findChild<QComboBox *>(u"newer"_s);
        QCOMPARE(older->count(), 3);
        older->setCurrentIndex(older->findData(2));
        newer->setCurrentIndex(newer->findData(1));
        QCOMPARE(screen.view.comparison(), u"De vrouwman zei niets."_s);
        older->setCurrentIndex(older->findData(1));
        QCOMPARE(screen.view.comparison(), u"De man zei niets."_s);
    }

    void onlyWhatDiffersFromNowCanBePutBack()
    {
        Screen screen;
        QSignalSpy wanted(&screen.view, &VersionsView::putBackRequested);
        screen.view.compare(1, 0);
        QVERIFY(!screen.putBack()->isHidden());
        screen.putBack()->click();
        QCOMPARE(wanted.value(0).value(0).toInt(), 1);
        screen.view.compare(0, 1);
        QVERIFY(screen.putBack()->isHidden());
        screen.view.setVersions(u"Account"_s, Three, false);
        screen.view.compare(1, 0);
        QVERIFY(screen.putBack()->isHidden());
    }

    void withoutVersionsItSaysWhenTheyAreMade()
    {
        Screen screen;
        screen.view.setVersions(u"Account"_s, {Three.back()}, true);
        QVERIFY(screen.text->isHidden());
        QVERIFY(screen.putBack()->isHidden());
        QStringList shown;
        for (const QLabel *label : screen.view.findChildren<QLabel *>())
            if (label->isVisibleTo(&screen.view))
                shown << label->text();
        QVERIFY(shown.join(u' ').contains(u"No earlier versions yet"_s));
    }

    void escapeClosesAndClearingLeavesNothing()
    {
        Screen screen;
        QSignalSpy closed(&screen.view, &VersionsView::closed);
        QTest::keyClick(&screen.view, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        screen.view.clear();
        QCOMPARE(screen.view.comparison(), QString());
        QCOMPARE(screen.view.findChild<QComboBox *>(u"older"_s)->count(), 0);
    }

    void everythingHasAName()
    {
        Screen screen;
        screen.view.show();
        tests::checkNames(screen.view);
    }
};

QTEST_MAIN(VersionsViewTest)
#include "versionsviewtest.moc"
