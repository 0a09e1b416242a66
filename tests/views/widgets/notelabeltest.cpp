// SPDX-License-Identifier: EUPL-1.2
// Sentences beside what they concern.
#include "views/widgets/notelabel.h"

#include "tests/support/quiettest.h"
#include "views/theme.h"

#include <QLabel>

using namespace Qt::StringLiterals;

class NoteLabelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void takesNoRoomWhileItHasNothingToSay()
    {
        QWidget parent;
        views::NoteLabel note(views::NoteLabel::Kind::Missing, &parent);
        QVERIFY(note.isHidden());
        note.say(u"The day is missing."_s);
        QVERIFY(!note.isHidden());
        QCOMPARE(note.accessibleName(), u"The day is missing."_s);
        note.say({});
        QVERIFY(note.isHidden());
    }
    void whatPeopleWroteIsNeverMarkup()
    {
        views::NoteLabel note(views::NoteLabel::Kind::Help);
        note.say(u"<b>x</b>"_s);
        for (const QLabel *label : note.findChildren<QLabel *>())
            QCOMPARE(label->textFormat() == Qt::RichText, false);
    }
    void helpKeepsItsContrastInLightAndDark()
    {
        for (const QPalette &palette : {views::Theme::lightPalette(), views::Theme::darkPalette()}) {
            views::NoteLabel note(views::NoteLabel::Kind::Help);
            note.setPalette(palette);
            note.say(u"help"_s);
            for (const QLabel *label : note.findChildren<QLabel *>())
                if (label->text() == u"help"_s)
                    QVERIFY(views::contrast(label->palette().color(QPalette::WindowText),
                                            palette.color(QPalette::Window)) >= 4.5);
        }
    }
};

QTEST_MAIN(NoteLabelTest)
#include "notelabeltest.moc"
