// SPDX-License-Identifier: EUPL-1.2
// Words are counted under a text while it is written; the marks show while somebody is in it.
#include "views/writing/notebar.h"

#include "tests/support/quiettest.h"
#include "views/widgets/notelabel.h"
#include "views/writing/noteedit.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using views::NoteBar;
using views::NoteEdit;

namespace {

struct Desk
{
    QWidget window;
    NoteEdit *edit = new NoteEdit(nullptr, &window);
    NoteBar *bar = new NoteBar(*edit, u"What was said"_s, &window);

    Desk()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(edit);
        column->addWidget(bar);
        window.show();
        window.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : bar->findChildren<QLabel *>())
            if (label->text().contains(words))
                return true;
        return false;
    }
};

} // namespace

class NoteBarTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void countsWords()
    {
        Desk desk;
        desk.edit->setValue(u"# Kop\n- **een** twee"_s);
        QVERIFY(desk.says(u"3 word"_s));
        desk.bar->setReadOnly(true);
        QVERIFY(desk.bar->isHidden());
    }
    void buttonsMarkAndLeaveTheFocusInTheText()
    {
        Desk desk;
        QTest::keyClicks(desk.edit, u"Kop"_s);
        for (QToolButton *button : desk.bar->findChildren<QToolButton *>()) {
            QVERIFY(button->isVisible());
            QVERIFY(button->accessibleName().contains(u"What was said"_s));
            if (button->text() == u"Heading"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(desk.edit->hasFocus());
        QCOMPARE(desk.edit->value(), u"# Kop"_s);
        for (QToolButton *button : desk.bar->findChildren<QToolButton *>())
            if (button->text() == u"Bold"_s)
                QVERIFY(!button->isEnabled()); // a heading has no bold of its own
    }
    void saysWhyAPasteDidNotGoIn()
    {
        Desk desk;
        Q_EMIT desk.edit->refused(u"too long"_s);
        QCOMPARE(desk.bar->findChild<views::NoteLabel *>()->text(), u"too long"_s);
        QTest::keyClick(desk.edit, Qt::Key_X);
        QVERIFY(desk.bar->findChild<views::NoteLabel *>()->text().isEmpty());
    }
};

QTEST_MAIN(NoteBarTest)
#include "notebartest.moc"
