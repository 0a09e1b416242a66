// SPDX-License-Identifier: EUPL-1.2
#include "views/party/peoplepanel.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;
using model::PersonId;
using model::RowId;

class PeoplePanelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatBelongsToTheRowThatIsChosen()
    {
        PeoplePanel panel;
        panel.show();
        panel.setPeople({{RowId(1), {{PersonId(4), u"Is this @a?"_s, {}}}}}, {{RowId(2), u"In 3 other cases."_s}});
        auto *all = panel.findChild<QPushButton *>(u"allCases"_s);
        QVERIFY(!all->isVisible());
        panel.setCurrent(RowId(1));
        QCOMPARE(panel.questions().questions().size(), size_t(1));
        QSignalSpy same(&panel, &PeoplePanel::sameChosen);
        panel.findChild<QPushButton *>(u"samePerson"_s)->click();
        QCOMPARE(same.front().at(0).value<RowId>(), RowId(1));
        QCOMPARE(same.front().at(1).value<PersonId>(), PersonId(4));
        panel.setCurrent(RowId(2));
        QVERIFY(panel.questions().questions().empty());
        QVERIFY(all->isVisible());
        QSignalSpy person(&panel, &PeoplePanel::personRequested);
        all->click();
        QCOMPARE(person.front().front().value<RowId>(), RowId(2));
        QCOMPARE(tests::namelessControls(&panel), QStringList());
    }

    void clearingLeavesNothing()
    {
        PeoplePanel panel;
        panel.setPeople({{RowId(1), {{PersonId(4), u"Is this @a?"_s, {}}}}}, {});
        panel.setCurrent(RowId(1));
        panel.setClashes({{u"k"_s, u"who"_s, u"what"_s, u"rule"_s, {}}});
        panel.clear();
        QVERIFY(panel.questions().questions().empty());
        QVERIFY(panel.clashes().lines().empty());
    }
};

QTEST_MAIN(PeoplePanelTest)
#include "peoplepaneltest.moc"
