// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/sectioncolumns.h"
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

using namespace Qt::StringLiterals;
using namespace model;

class SectionColumnsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEverySectionOfACaseInOrder()
    {
        QStringList names;
        for (const SectionColumns &each : allSections())
            names << QString::fromLatin1(each.section.name);
        QCOMPARE(names, tests::sectionNames());
    }

    void findsAColumnByItsName()
    {
        const SectionColumns *decision = sectionNamed(u"decision"_s);
        QVERIFY(decision);
        const Column *advice = decision->column(u"advice"_s);
        QVERIFY(advice);
        QCOMPARE(advice->kind, Column::Kind::Reference);
        QCOMPARE(QLatin1StringView(advice->list), "advice"_L1);
        QVERIFY(decision->names().contains(u"taken_on"_s));
    }

    void knowsNothingElse()
    {
        QVERIFY(!sectionNamed(u"penalty"_s));
        QVERIFY(!sectionNamed(u"decision"_s)->column(u"penalty"_s));
    }
};

QTEST_GUILESS_MAIN(SectionColumnsTest)
#include "sectioncolumnstest.moc"
