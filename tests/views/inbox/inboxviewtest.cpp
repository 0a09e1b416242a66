// SPDX-License-Identifier: EUPL-1.2
#include "views/inbox/inboxview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/theme.h"
#include "views/widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;
using model::NoteId;

namespace {

std::vector<InboxView::Row> rows()
{
    return {{NoteId(3), u"Today 14:05"_s, u"Zoë belde"_s, u"Zoë belde\nover de werkplaats"_s},
            {NoteId(2), u"Yesterday"_s, u"Nog iets"_s, u"Nog iets"_s},
            {NoteId(1), u"Before"_s, {}, u"This note is damaged."_s, false}};
}

QPushButton *button(const InboxView &view, const QString &text)
{
    for (auto *each : view.findChildren<QPushButton *>())
        if (QString(each->text()).remove(u'&') == text && each->isVisibleTo(&view))
            return each;
    return nullptr;
}

} // namespace

class InboxViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyInboxSaysWhatItIsForAndStartsANote()
    {
        InboxView view;
        view.show();
        QSignalSpy wanted(&view, &InboxView::noteRequested);
        button(view, u"Quick note"_s)->click();
        QCOMPARE(wanted.size(), 1);
        bool namesTheKey = false;
        for (const auto *label : view.findChildren<QLabel *>())
            namesTheKey = namesTheKey || (label->isVisible() && label->text().contains(u"Ctrl+Shift+N"_s));
        QVERIFY(namesTheKey);
    }

    void theNewestIsChosenAndShownInFull()
    {
        InboxView view;
        const QAbstractItemModelTester tester(view.table()->model());
        view.setRows(rows(), 3);
        QCOMPARE(view.selected(), NoteId(3));
        QCOMPARE(view.shownText(), u"Zoë belde\nover de werkplaats"_s);
        view.table()->selectRow(1);
        QCOMPARE(view.shownText(), u"Nog iets"_s);
    }

    void eachActIsAboutTheChosenNote()
    {
        InboxView view;
        view.setRows(rows(), 3);
        view.table()->selectRow(1);
        QSignalSpy makeCase(&view, &InboxView::caseRequested);
        QSignalSpy attach(&view, &InboxView::attachRequested);
        QSignalSpy write(&view, &InboxView::writeOnRequested);
        button(view, u"Make a case"_s)->click();
        button(view, u"Add to a case"_s)->click();
        QTest::keyClick(view.table(), Qt::Key_Return);
        for (const QSignalSpy *spy : {&makeCase, &attach, &write}) {
            QCOMPARE(spy->size(), 1);
            QCOMPARE(spy->first().first().value<NoteId>(), NoteId(2));
        }
    }

    void destroyingAsksForAReasonFirst()
    {
        InboxView view;
        view.setRows(rows(), 3);
        view.show();
        QSignalSpy destroy(&view, &InboxView::destroyRequested);
        button(view, u"Destroy"_s)->click();
        QCOMPARE(destroy.size(), 0);
        auto *reason = view.findChild<QLineEdit *>(u"reasonText"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(destroy.size(), 0); // not without
        QTest::keyClicks(reason, u"hoort bij een ander"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(destroy.size(), 1);
        QCOMPARE(destroy.first().at(0).value<NoteId>(), NoteId(3));
        QCOMPARE(destroy.first().at(1).toString(), u"hoort bij een ander"_s);
    }

    void anotherNoteIsNeverDestroyedThanTheOneThatWasAskedAbout()
    {
        InboxView view;
        view.setRows(rows(), 3);
        view.show();
        button(view, u"Destroy"_s)->click();
        view.table()->selectRow(1);
        QVERIFY(!view.findChild<QLineEdit *>(u"reasonText"_s)->isVisible()); // the question went with its note
    }

    void aDamagedNoteCanOnlyBeDestroyed()
    {
        InboxView view;
        view.setRows(rows(), 3);
        view.table()->selectRow(2);
        QVERIFY(!button(view, u"Make a case"_s)->isEnabled());
        QVERIFY(!button(view, u"Add to a case"_s)->isEnabled());
        QVERIFY(!button(view, u"Write on"_s)->isEnabled());
        QVERIFY(button(view, u"Destroy"_s)->isEnabled());
    }

    void whenTheChosenOneGoesTheNextTakesItsPlace()
    {
        InboxView view;
        view.setRows(rows(), 3);
        view.table()->selectRow(1);
        std::vector<InboxView::Row> left = rows();
        left.erase(left.begin() + 1);
        view.setRows(left, 2);
        QCOMPARE(view.selected(), NoteId(1));
        view.setRows({}, 0);
        QCOMPARE(view.shownText(), QString());
    }

    void theChosenOneStaysChosenWhenOthersCome()
    {
        InboxView view;
        view.setRows({rows().at(1)}, 1);
        view.setRows(rows(), 3);
        QCOMPARE(view.selected(), NoteId(2));
        QCOMPARE(view.shownText(), u"Nog iets"_s);
    }

    void olderNotesComePageByPage()
    {
        InboxView view;
        view.setRows({rows().at(0), rows().at(1)}, 3);
        QSignalSpy more(&view, &InboxView::moreRequested);
        button(view, u"Show older notes"_s)->click();
        QCOMPARE(more.first().first().value<NoteId>(), NoteId(2));
        view.addRows({rows().at(2)}, 3);
        QCOMPARE(view.table()->model()->rowCount(), 3);
        QCOMPARE(view.selected(), NoteId(3));
        QVERIFY(!button(view, u"Show older notes"_s));
    }

    void lockingLeavesNoWordBehind()
    {
        InboxView view;
        view.setRows(rows(), 3);
        view.clear();
        QCOMPARE(view.table()->model()->rowCount(), 0);
        QCOMPARE(view.shownText(), QString());
    }

    void fitsASmallScreenWithLargeText()
    {
        Theme theme;
        theme.apply(Scheme::Light, 200);
        {
            InboxView view;
            view.setRows(rows(), 4);
            view.show();
            const QSize least = view.minimumSizeHint();
            QVERIFY2(least.width() <= 1000 && least.height() <= 600, // beside the navigation, under the bars
                     qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
        }
        theme.apply(Scheme::Light, 100);
    }

    void everyControlHasAName()
    {
        InboxView view;
        view.setRows(rows(), 4);
        view.show();
        QCOMPARE(tests::namelessControls(&view), QStringList());
    }
};

QTEST_MAIN(InboxViewTest)
#include "inboxviewtest.moc"
