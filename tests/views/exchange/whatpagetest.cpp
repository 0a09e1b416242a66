// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/whatpage.h"

#include "tests/support/quiettest.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::LeavingSection;

namespace {

const std::vector<LeavingSection> Sections = {{u"intake"_s, u"Report"_s, 1, false},
                                              {u"allegation"_s, u"Allegations"_s, 3, true},
                                              {u"term"_s, u"Terms"_s, 0, true}};

QCheckBox *boxNamed(const QWidget &page, const QString &text)
{
    for (QCheckBox *box : page.findChildren<QCheckBox *>())
        if (box->text() == text)
            return box;
    return nullptr;
}

} // namespace

class WhatPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everythingThatHoldsSomethingIsChosenAtFirst()
    {
        views::WhatPage page;
        page.setSections(Sections);
        QCOMPARE(page.chosen(), (QStringList{u"intake"_s, u"allegation"_s}));
        QCOMPARE(page.chosenTitles(), (QStringList{u"Report"_s, u"Allegations"_s}));
        QVERIFY(boxNamed(page, u"Report"_s) && boxNamed(page, u"Allegations (3)"_s));
    }

    void whatHoldsNothingIsNamedAndNotOffered()
    {
        views::WhatPage page;
        page.setSections(Sections);
        QVERIFY(!boxNamed(page, u"Terms (0)"_s) && !boxNamed(page, u"Terms"_s));
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"Nothing is recorded in: Terms."_s));
    }

    void tickingAndTheTwoButtonsAreToldOf()
    {
        views::WhatPage page;
        page.setSections(Sections);
        QSignalSpy edited(&page, &views::WhatPage::edited);
        boxNamed(page, u"Report"_s)->click();
        QCOMPARE(page.chosen(), QStringList{u"allegation"_s});
        page.buttons().last()->click();
        QCOMPARE(page.chosen(), QStringList());
        page.buttons().first()->click();
        QCOMPARE(page.chosen().size(), 2);
        QCOMPARE(edited.size(), 3);
    }
};

QTEST_MAIN(WhatPageTest)
#include "whatpagetest.moc"
