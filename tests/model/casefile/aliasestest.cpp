// SPDX-License-Identifier: EUPL-1.2
// The pseudonyms a case gives by itself.
#include "model/casefile/aliases.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

std::vector<Party> withAliases(const QStringList &aliases)
{
    std::vector<Party> all;
    for (const QString &alias : aliases)
        all.push_back({.alias = alias});
    return all;
}

} // namespace

class AliasesTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void beginsAtOneForEveryRole_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("expected");
        QTest::newRow("reporter") << u"REPORTER"_s << u"@melder-1"_s;
        QTest::newRow("counselee") << u"COUNSELEE"_s << u"@gesprekspartner-1"_s;
        QTest::newRow("person concerned") << u"PERSON_CONCERNED"_s << u"@betrokkene-1"_s;
        QTest::newRow("witness") << u"WITNESS"_s << u"@getuige-1"_s;
        QTest::newRow("competent authority") << u"COMPETENT_AUTHORITY"_s << u"@bevoegd-gezag-1"_s;
        QTest::newRow("a role nobody thought of") << u"SOMEBODY"_s << u"@persoon-1"_s;
        QTest::newRow("no role yet") << QString() << u"@persoon-1"_s;
    }

    void beginsAtOneForEveryRole()
    {
        QFETCH(QString, role);
        QFETCH(QString, expected);
        QCOMPARE(nextAlias(role, {}), expected);
    }

    void countsOnPerRole()
    {
        const auto present = withAliases({u"@melder-1"_s, u"@betrokkene-1"_s, u"@betrokkene-2"_s});
        QCOMPARE(nextAlias(u"REPORTER"_s, present), u"@melder-2"_s);
        QCOMPARE(nextAlias(u"PERSON_CONCERNED"_s, present), u"@betrokkene-3"_s);
        QCOMPARE(nextAlias(u"WITNESS"_s, present), u"@getuige-1"_s);
    }

    void neverGivesANumberTwice()
    {
        auto present = withAliases({u"@getuige-7"_s, u"@getuige-2"_s});
        present[0].row.retracted = true;
        QCOMPARE(nextAlias(u"WITNESS"_s, present), u"@getuige-8"_s);
    }

    void isNotConfusedByNamesPeopleChose()
    {
        const auto present =
            withAliases({u"@melder"_s, u"@melder-x"_s, u"melder-9"_s, u"@melder-99999999999999"_s,
                         u"@melder-2147483647"_s, u"@Melder-3 "_s, u"@meldersvriend-5"_s, u"@melder--4"_s});
        QCOMPARE(nextAlias(u"REPORTER"_s, present), u"@melder-4"_s);
    }

    void namesTheCaseByItsRunningNumber()
    {
        QCOMPARE(caseAlias(u"REPORTER"_s, 17), u"@melder-17"_s);
        QCOMPARE(caseAlias(u"COUNSELEE"_s, 1), u"@gesprekspartner-1"_s);
    }
};

QTEST_GUILESS_MAIN(AliasesTest)
#include "aliasestest.moc"
