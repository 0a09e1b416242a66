// SPDX-License-Identifier: EUPL-1.2
#include "views/person/samepersonbar.h"

#include "tests/support/quiettest.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;
using model::PersonId;

class SamePersonBarTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksAboutOneAfterTheOtherAndTellsTheAnswer()
    {
        SamePersonBar bar;
        QVERIFY(bar.isHidden());
        bar.setQuestions(
            {{PersonId(4), u"Is this @a?"_s, u"2026-0012: Witness"_s}, {PersonId(7), u"Is this @b?"_s, {}}});
        QVERIFY(!bar.isHidden());
        QSignalSpy same(&bar, &SamePersonBar::sameChosen);
        QSignalSpy other(&bar, &SamePersonBar::otherChosen);
        const QList<QPushButton *> yes = bar.findChildren<QPushButton *>(u"samePerson"_s);
        QCOMPARE(yes.size(), 2);
        QCOMPARE(yes[1]->accessibleDescription(), u"Is this @b?"_s);
        yes[1]->click();
        QCOMPARE(same.takeFirst().front().value<PersonId>(), PersonId(7));
        bar.findChildren<QPushButton *>(u"otherPerson"_s).front()->click();
        QCOMPARE(other.takeFirst().front().value<PersonId>(), PersonId(4));
        bar.setQuestions({});
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(SamePersonBarTest)
#include "samepersonbartest.moc"
