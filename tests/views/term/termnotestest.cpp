// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termnotes.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

const TermNote Late{u"Decision"_s, u"3 days too late"_s, Tone::Bad, u"Because of the act."_s};

QLabel *labelWith(const QWidget &notes, const QString &text)
{
    for (auto *label : notes.findChildren<QLabel *>())
        if (label->text() == text)
            return label;
    return nullptr;
}

} // namespace

class TermNotesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysTermAndStateAndExplainsWhenOpened()
    {
        TermNotes notes;
        notes.setNotes({Late});
        notes.show();
        QVERIFY(labelWith(notes, u"Decision"_s) && labelWith(notes, u"3 days too late"_s));
        QLabel *why = labelWith(notes, u"Because of the act."_s);
        QVERIFY(why && !why->isVisible());
        QTest::keyClick(notes.findChild<QToolButton *>(), Qt::Key_Space);
        QVERIFY(why->isVisible());
        QCOMPARE(why->textFormat(), Qt::PlainText);
    }

    void theSameAgainLeavesOpenWhatIsOpen()
    {
        TermNotes notes;
        notes.show();
        notes.setNotes({Late});
        notes.findChild<QToolButton *>()->click();
        notes.setNotes({Late});
        QVERIFY(labelWith(notes, u"Because of the act."_s)->isVisible());
        notes.setNotes({});
        QVERIFY(!labelWith(notes, u"Decision"_s));
    }

    void withoutExplanationThereIsNothingToOpen()
    {
        TermNotes notes;
        notes.setNotes({{u"Promise"_s, u"in 5 days"_s, Tone::Warning, {}}});
        QVERIFY(!notes.findChild<QToolButton *>());
    }

    void everyControlHasANameOfItsOwn()
    {
        TermNotes notes;
        notes.setNotes({Late, {u"Other"_s, {}, Tone::Neutral, u"So."_s}});
        notes.show();
        QCOMPARE(tests::namelessControls(&notes), QStringList());
        const auto buttons = notes.findChildren<QToolButton *>();
        QVERIFY(buttons[0]->accessibleName() != buttons[1]->accessibleName());
    }
};

QTEST_MAIN(TermNotesTest)
#include "termnotestest.moc"
