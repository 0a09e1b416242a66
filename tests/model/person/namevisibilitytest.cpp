// SPDX-License-Identifier: EUPL-1.2
#include "model/person/namevisibility.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class NameVisibilityTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreHiddenUntilAskedFor()
    {
        QVERIFY(!NameVisibility().mayShow(RowId(1)));
        QCOMPARE(NameVisibility().textOf(RowId(1), u"@melder-1"_s, u"Zoë"_s), u"@melder-1"_s);
        QCOMPARE(NameVisibility(true, {}).textOf(RowId(1), u"@melder-1"_s, u"Zoë"_s), u"@melder-1 (Zoë)"_s);
        QCOMPARE(NameVisibility(true, {}).textOf(RowId(1), u"@melder-1"_s, {}), u"@melder-1"_s);
    }

    void whatIsWithheldIsNotShownWhenAsked()
    {
        const NameVisibility names(true, {RowId(1)});
        QVERIFY(!names.mayShow(RowId(1)));
        QVERIFY(names.mayShow(RowId(2)));
        QCOMPARE(names.textOf(RowId(1), u"@melder-1"_s, u"Zoë"_s), u"@melder-1"_s);
    }
};

QTEST_GUILESS_MAIN(NameVisibilityTest)
#include "namevisibilitytest.moc"
