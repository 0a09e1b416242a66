// SPDX-License-Identifier: EUPL-1.2
// Yes, no, or not answered yet.
#include "views/widgets/answerchoice.h"

#include "tests/support/quiettest.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class AnswerChoiceTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void startsUnanswered()
    {
        const views::AnswerChoice choice;
        QVERIFY(!choice.value());
    }
    void saysYesNoAndNothing()
    {
        views::AnswerChoice choice;
        QSignalSpy edited(&choice, &views::AnswerChoice::edited);
        for (const std::optional<bool> answer : {std::optional(true), std::optional(false), std::optional<bool>()}) {
            choice.setValue(answer);
            QCOMPARE(choice.value(), answer);
        }
        QCOMPARE(edited.count(), 0);
        buttons(choice)[0]->click();
        QCOMPARE(choice.value(), std::optional(true));
        QCOMPARE(edited.count(), 1);
    }
    void readOnlyRefusesClicksAndScreenReaders()
    {
        views::AnswerChoice choice;
        choice.setValue(false);
        choice.setReadOnly(true);
        QSignalSpy edited(&choice, &views::AnswerChoice::edited);
        buttons(choice)[0]->click();
        buttons(choice)[0]->toggle();
        QCOMPARE(choice.value(), std::optional(false));
        QCOMPARE(edited.count(), 0);
    }
    void everyButtonCarriesTheQuestion()
    {
        views::AnswerChoice choice;
        choice.setQuestion(u"Is anybody in danger now?"_s);
        for (const QRadioButton *button : buttons(choice))
            QVERIFY(button->accessibleName().startsWith(u"Is anybody in danger now?"_s));
    }

private:
    static QList<QRadioButton *> buttons(const views::AnswerChoice &choice)
    {
        return choice.findChildren<QRadioButton *>();
    }
};

QTEST_MAIN(AnswerChoiceTest)
#include "answerchoicetest.moc"
