// SPDX-License-Identifier: EUPL-1.2
#include "model/search/filterchoices.h"

#include "model/casefile/crossfacts.h"
#include "model/workflow/procedures.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using Field = SearchFilter::Field;

namespace {

const FilterChoices &choices()
{
    static const FilterChoices made(CodeLists::builtIn(), builtInProcedure(Role::Adviser, emptyFacts()));
    return made;
}

Conditions read(const QString &typed, Language language = Language::Dutch)
{
    return choices().read(readQuery(typed).query.filters, language);
}

} // namespace

class FilterChoicesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void understandsBothLanguagesBeginningsAndCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("Dutch") << u"fase:advies"_s << u"advice"_s;
        QTest::newRow("English") << u"phase:advice"_s << u"advice"_s;
        QTest::newRow("a beginning") << u"fase:adv"_s << u"advice"_s;
        QTest::newRow("a code") << u"rol:witness"_s << u"WITNESS"_s;
        QTest::newRow("a role in Dutch") << u"rol:getuige"_s << u"WITNESS"_s;
        QTest::newRow("late") << u"termijn:\"te laat\""_s << u"late"_s;
        QTest::newRow("late, shorter") << u"termijn:laat"_s << u"late"_s;
        QTest::newRow("closed") << u"status:gesloten"_s << u"closed"_s;
    }
    void understandsBothLanguagesBeginningsAndCodes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const Conditions conditions = read(typed);
        QCOMPARE(conditions.problem, QString());
        QVERIFY(conditions.all.at(0).codes.contains(code));
    }

    void saysWhatCanBeChosen()
    {
        const Conditions conditions = read(u"fase:paars"_s);
        QVERIFY(conditions.all.empty());
        QVERIFY2(conditions.problem.contains(u"“fase:”"_s.chopped(1)) && conditions.problem.contains(u"“paars”"_s) &&
                     conditions.problem.contains(u"Advies"_s),
                 qPrintable(conditions.problem));
        QVERIFY(read(u"phase:purple"_s, Language::English).problem.contains(u"Advice"_s));
    }

    void theWholeWordGoesBeforeABeginning()
    {
        const Conditions conditions = read(u"status:open"_s);
        QCOMPARE(conditions.all.at(0).codes, QStringList{u"open"_s});
    }

    void whatWasTypedIsNeverInTheStatement()
    {
        const QString sql = conditionSql({{Field::Phase, {u"advice'; DROP"_s}, false}, {Field::Role, {u"X"_s}, true}});
        QVERIFY(!sql.contains(u"DROP"_s));
        QVERIFY(sql.contains(u"AND NOT ("_s));
        QCOMPARE(conditionSql({}), QString());
    }
};

QTEST_GUILESS_MAIN(FilterChoicesTest)
#include "filterchoicestest.moc"
