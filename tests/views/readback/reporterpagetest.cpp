// SPDX-License-Identifier: EUPL-1.2
// What somebody who holds the machine can do: read, say what is not right, agree, and be done. Not: go on to the case.
#include "views/readback/reporterpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"
#include "views/widgets/textfields.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::LongTextEdit;
using views::ReporterPage;

namespace {

const QList<ReporterPage::Text> Two = {{u"What you reported"_s, u"zo was het"_s, {}, {}},
                                       {u"Our conversation"_s, u"zo zei ik het"_s, u"niet zo"_s, u"You agreed."_s}};

struct Screen
{
    ReporterPage page;
    Screen()
    {
        page.setTexts(Two);
        page.show();
    }
    template <typename T>
    [[nodiscard]] QList<T *> all(const QString &name) const
    {
        return page.findChildren<T *>(name);
    }
};

} // namespace

class ReporterPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheTextsAndNothingCanBeWrittenInThem()
    {
        Screen screen;
        const auto texts = screen.all<LongTextEdit>(u"text"_s);
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts[0]->toPlainText(), u"zo was het"_s);
        QVERIFY(texts[0]->isReadOnly() && texts[1]->isReadOnly());
        QVERIFY(texts[0]->font().pointSizeF() > QApplication::font().pointSizeF());
    }

    void whatIsNotRightIsTold()
    {
        Screen screen;
        QSignalSpy corrected(&screen.page, &ReporterPage::corrected);
        const auto remarks = screen.all<LongTextEdit>(u"corrections"_s);
        QVERIFY(remarks[0]->isHidden());
        QCOMPARE(remarks[1]->toPlainText(), u"niet zo"_s); // said before
        screen.all<QPushButton>(u"wrong"_s)[0]->click();
        QVERIFY(!remarks[0]->isHidden());
        remarks[0]->insertPlainText(u"Het was dinsdag."_s);
        QCOMPARE(corrected.last(), QVariantList({0, u"Het was dinsdag."_s}));
    }

    void agreeingIsTold()
    {
        Screen screen;
        QSignalSpy agreed(&screen.page, &ReporterPage::agreed);
        const auto buttons = screen.all<QPushButton>(u"agree"_s);
        QVERIFY(buttons[1]->isHidden()); // she did already
        buttons[0]->click();
        QCOMPARE(agreed.value(0).value(0).toInt(), 0);
        QVERIFY(!buttons[0]->isEnabled());
    }

    // A key pressed by accident must not show the case behind it.
    void escapeCoversAndOnlyAPurposefulKeyGoesBack()
    {
        Screen screen;
        QSignalSpy back(&screen.page, &ReporterPage::backRequested);
        QSignalSpy covered(&screen.page, &ReporterPage::covered);
        QTest::keyClick(screen.all<LongTextEdit>(u"text"_s)[0], Qt::Key_Escape);
        QVERIFY(screen.page.isCovered());
        QCOMPARE(covered.count(), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(screen.all<LongTextEdit>({}).size(), 0); // nothing of it is left behind the cover
        QTest::keyClick(&screen.page, Qt::Key_Escape);
        QCOMPARE(back.count(), 0);
        QTest::keyClick(&screen.page, Qt::Key_Return);
        QCOMPARE(back.count(), 1);
    }

    void beingDoneCoversToo()
    {
        Screen screen;
        screen.all<QPushButton>(u"done"_s)[0]->click();
        QVERIFY(screen.page.isCovered());
        QSignalSpy back(&screen.page, &ReporterPage::backRequested);
        screen.all<QPushButton>(u"backToCase"_s)[0]->click();
        QCOMPARE(back.count(), 1);
        screen.page.setTexts(Two);
        QVERIFY(!screen.page.isCovered());
    }

    void everythingHasAName()
    {
        Screen screen;
        tests::checkNames(screen.page);
    }
};

QTEST_MAIN(ReporterPageTest)
#include "reporterpagetest.moc"
