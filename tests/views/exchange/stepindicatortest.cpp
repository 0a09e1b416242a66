// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/stepindicator.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;

class StepIndicatorTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhereOneIsInWords()
    {
        views::StepIndicator steps({u"What"_s, u"Whom"_s, u"Form"_s});
        QCOMPARE(steps.accessibleName(), u"Step 1 of 3: What"_s);
        steps.setCurrent(1);
        QCOMPARE(steps.current(), 1);
        QCOMPARE(steps.accessibleName(), u"Step 2 of 3: Whom"_s);
    }

    void fitsANarrowWindowToo()
    {
        views::StepIndicator steps({u"What goes along"_s, u"For whom"_s, u"In which form"_s});
        QVERIFY(steps.minimumSizeHint().width() < steps.sizeHint().width());
        steps.resize(steps.minimumSizeHint());
        QVERIFY(!steps.grab().isNull());
    }
};

QTEST_MAIN(StepIndicatorTest)
#include "stepindicatortest.moc"
