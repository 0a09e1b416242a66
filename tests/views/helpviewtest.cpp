// SPDX-License-Identifier: EUPL-1.2
#include "views/helpview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using views::HelpView;

class HelpViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheFirstPageInTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("Dutch") << u"nl"_s << u"Welkom bij Meldwijzer"_s;
        QTest::newRow("English") << u"en"_s << u"Welcome to Meldwijzer"_s;
    }

    void beginsWithTheFirstPageInTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, title);
        HelpView view(language);
        QCOMPARE(view.currentPage(), u"start"_s);
        QCOMPARE(view.findChild<QListWidget *>()->item(0)->text(), title);
        QVERIFY(text(view).contains(title));
    }

    void everyPageIsListedAndCanBeRead()
    {
        HelpView view(u"nl"_s);
        QVERIFY(view.listed().size() >= 9);
        for (const QString &page : view.listed()) {
            view.showPage(page);
            QCOMPARE(view.currentPage(), page);
            QVERIFY(text(view).size() > 100);
        }
    }

    void searchesInAllPages()
    {
        HelpView view(u"en"_s);
        auto *search = view.findChild<QLineEdit *>();
        search->setText(u"recovery code"_s);
        QVERIFY(view.listed().contains(u"vault"_s));
        QVERIFY(view.listed().size() < 9);
        search->setText(u"zzzz"_s);
        QCOMPARE(view.listed(), QStringList());
        QTest::keyClick(search, Qt::Key_Return); // nothing to show, nothing happens
        QCOMPARE(view.currentPage(), u"start"_s);
    }

    void linksLeadToHelpPagesOnly()
    {
        HelpView view(u"en"_s);
        auto *browser = view.findChild<QTextBrowser *>();
        Q_EMIT browser->anchorClicked(QUrl(u"vault.md"_s));
        QCOMPARE(view.currentPage(), u"vault"_s);
        for (const QString &elsewhere :
             {u"https://example.org/case.md"_s, u"file:///etc/passwd"_s, u"../nl/case.md"_s, u"nowhere.md"_s})
            Q_EMIT browser->anchorClicked(QUrl(elsewhere));
        QCOMPARE(view.currentPage(), u"vault"_s);
        QVERIFY(!browser->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isValid());
    }

    void canBeClosedWithEscape()
    {
        HelpView view(u"en"_s);
        QSignalSpy closing(&view, &HelpView::closeRequested);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(closing.size(), 1);
    }

    void everyControlHasAName()
    {
        HelpView view(u"en"_s);
        view.show();
        QCOMPARE(tests::namelessControls(&view), QStringList());
    }

private:
    static QString text(HelpView &view) { return view.findChild<QTextBrowser *>()->toPlainText(); }
};

QTEST_MAIN(HelpViewTest)
#include "helpviewtest.moc"
