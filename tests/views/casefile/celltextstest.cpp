// SPDX-License-Identifier: EUPL-1.2
// What a field says in one cell.
#include "views/casefile/celltexts.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;

class CellTextsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWordsNotCodes()
    {
        const views::PageContext context = tests::testContext();
        QCOMPARE(views::cellText(context, u"ground"_s, model::Code{u"ONE"_s}), u"ground one"_s);
        QCOMPARE(views::cellText(context, u"ground"_s, model::Code{u"GONE"_s}), u"GONE"_s);
        QCOMPARE(views::cellText(context, u"ground"_s, model::Code{}), QString());
        QCOMPARE(views::cellText(context, u"ground"_s, model::Codes{{u"ONE"_s, u"TWO"_s}}),
                 u"ground one, ground two"_s);
    }
    void unknownIsEmptyAndNotNo()
    {
        QCOMPARE(views::cellText(std::optional<bool>()), QString());
        QCOMPARE(views::cellText(std::optional(false)), u"No"_s);
        QCOMPARE(views::cellText(std::optional<int>()), QString());
        QCOMPARE(views::cellText(std::optional(0)), u"0"_s);
        QCOMPARE(views::cellText(tests::testContext(), std::optional<QDate>()), QString());
        QCOMPARE(views::cellText(tests::testContext(), std::optional(QDate(2026, 3, 12))), u"12 Mar 2026"_s);
    }
    void aLongTextGivesItsFirstLine()
    {
        QCOMPARE(views::cellText(u"eerste\ntweede"_s), u"eerste"_s);
        QCOMPARE(views::cellText(u"x"_s.repeated(200)).size(), 80);
    }
};

QTEST_MAIN(CellTextsTest)
#include "celltextstest.moc"
