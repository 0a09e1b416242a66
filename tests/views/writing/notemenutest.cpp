// SPDX-License-Identifier: EUPL-1.2
// The menu corrects a word, adds it to the user's own, and does nothing of the kind in a text that is only read.
#include "views/writing/notemenu.h"

#include "tests/support/quiettest.h"
#include "tests/views/writing/fewwords.h"
#include "views/writing/noteedit.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using views::NoteEdit;

namespace {

QAction *action(const QMenu &menu, const QString &text)
{
    for (QAction *each : menu.actions())
        if (each->text().contains(text))
            return each;
    return nullptr;
}

} // namespace

class NoteMenuTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void correctsTheWordUnderTheMouse()
    {
        tests::FewWords speller({u"woord"_s});
        NoteEdit edit(&speller);
        edit.setValue(u"wordo en meer"_s);
        QMenu menu;
        views::noteMenu(edit, &menu, &speller, edit.cursorRect().center());
        action(menu, u"woord"_s)->trigger();
        QCOMPARE(edit.value(), u"woord en meer"_s);
        edit.undo();
        QCOMPARE(edit.value(), u"wordo en meer"_s);
    }
    void addsAWordAndTakesItOff()
    {
        tests::FewWords speller({});
        NoteEdit edit(&speller);
        edit.setValue(u"wordo"_s);
        QMenu menu;
        views::noteMenu(edit, &menu, &speller, edit.cursorRect().center());
        QVERIFY(action(menu, u"No suggestions"_s));
        action(menu, u"Add"_s)->trigger();
        QVERIFY(speller.isOwn(u"wordo"_s));
        QMenu again;
        views::noteMenu(edit, &again, &speller, edit.cursorRect().center());
        action(again, u"Take"_s)->trigger();
        QVERIFY(!speller.isOwn(u"wordo"_s));
    }
    void turnsSpellingOffAndOn()
    {
        tests::FewWords speller({});
        NoteEdit edit(&speller);
        QMenu menu;
        views::noteMenu(edit, &menu, &speller, {});
        action(menu, u"Check spelling"_s)->trigger();
        QVERIFY(!speller.isOn());
    }
    void marksAreThereWithoutASpeller()
    {
        NoteEdit edit;
        edit.setValue(u"woord"_s);
        QMenu menu;
        views::noteMenu(edit, &menu, nullptr, {});
        action(menu, u"Heading"_s)->trigger();
        QCOMPARE(edit.value(), u"# woord"_s);
        edit.setReadOnly(true);
        QMenu read;
        views::noteMenu(edit, &read, nullptr, {});
        QVERIFY(read.isEmpty());
    }
};

QTEST_MAIN(NoteMenuTest)
#include "notemenutest.moc"
