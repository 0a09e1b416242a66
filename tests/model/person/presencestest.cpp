// SPDX-License-Identifier: EUPL-1.2
#include "model/person/presences.h"

#include "model/person/personservice.h"
#include "model/storage/query.h"
#include "tests/model/person/personcasesupport.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

class PresencesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void casesInWhichNobodyIsInvolvedAreNotLookedAt()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const CaseId other = work->service().open();
        const Party here = named(work, one, "HANDLER", u"Jan Jansen"_s);
        const Party there = named(work, other, "HANDLER", u"Jan Jansen"_s);
        PersonService(*work).link(other, there.row.id, PersonId(here.person.value()));
        const std::vector<Presence> all = Presences(work->store()).around(one, {});
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().caseId, one);
    }

    void othersOfThatCaseWhoAreNotHereStayOut()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const CaseId other = work->service().open();
        const Party here = named(work, one, "WITNESS", u"Jan Jansen"_s);
        const Party there = named(work, other, "WITNESS", u"Jan Jansen"_s);
        named(work, other, "REPORTER", u"Anna Ander"_s);
        PersonService(*work).link(other, there.row.id, PersonId(here.person.value()));
        QCOMPARE(Presences(work->store()).around(one, {}).size(), size_t(2));
    }

    void theRolesOfAPersonAreFoundByTheIndex()
    {
        TestWork work;
        Query plan(
            work->store(),
            u"EXPLAIN QUERY PLAN SELECT case_id FROM party WHERE person = 1 AND role = 'WITNESS' AND case_id <> 3 AND retracted = 0 ORDER BY case_id DESC LIMIT 40"_s);
        QString all;
        while (plan.next())
            all += plan.get<QString>(3);
        QVERIFY2(all.contains(u"party_of_person_role"_s) && !all.contains(u"TEMP B-TREE"_s), qPrintable(all));
    }

    void everyInvolvedRoleCountsForAThirdPerson()
    {
        for (const ClashRule &rule : builtInClashRules())
            for (const QString &role : rule.withThere)
                QVERIFY2(involvedRoles().contains(role), qPrintable(role)); // or the other case would not be found
    }
};

QTEST_GUILESS_MAIN(PresencesTest)
#include "presencestest.moc"
