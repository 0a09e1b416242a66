// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/personrepository.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

PersonId add(TestWork &work, const QString &alias, const QString &name)
{
    PersonId id;
    work->service().write([&] { id = work->persons().add(alias, name); });
    return id;
}

} // namespace

class PersonRepositoryTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void isFoundByAnyPartHoweverTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("first name") << u"zoe"_s;
        QTest::newRow("last name") << u"VRIÉS"_s;
        QTest::newRow("both, turned") << u"vries, zoë"_s;
        QTest::newRow("alias") << u"@betrokkene-1"_s;
    }
    void isFoundByAnyPartHoweverTyped()
    {
        QFETCH(QString, typed);
        TestWork work;
        const PersonId id = add(work, u"@betrokkene-1"_s, u"Zoë de Vriés"_s);
        add(work, u"@betrokkene-2"_s, u"Anna Ander"_s);
        const std::vector<Person> found = work->persons().search(typed, 10);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, id);
        QCOMPARE(found.front().name, u"Zoë de Vriés"_s);
    }

    void allPartsMustFit()
    {
        TestWork work;
        add(work, {}, u"Zoë de Vriés"_s);
        QVERIFY(work->persons().search(u"zoe jansen"_s, 10).empty());
    }

    void theNameStandsNowhereInClear()
    {
        TestWork work;
        add(work, u"@a"_s, u"Kanarie Vogel"_s);
        for (const QString &sql : {u"SELECT name FROM person"_s, u"SELECT token FROM person_token"_s}) {
            Query query(work->store(), sql);
            while (query.next())
                QVERIFY(!query.get<QByteArray>(0).toLower().contains("kanarie"));
        }
    }

    void saysInWhichCasesAPersonAppears()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Party party{.role = {u"WITNESS"_s}, .name = {u"Anna Ander"_s}};
        work->service().save(id, party);
        const std::vector<Appearance> list = work->persons().appearances(PersonId(party.person.value()));
        QCOMPARE(list.size(), size_t(1));
        QCOMPARE(list.front().caseId, id);
        QCOMPARE(list.front().role, u"WITNESS"_s);
    }
};

QTEST_GUILESS_MAIN(PersonRepositoryTest)
#include "personrepositorytest.moc"
