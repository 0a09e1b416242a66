// SPDX-License-Identifier: EUPL-1.2
#include "model/person/personcases.h"

#include "model/person/personservice.h"
#include "model/storage/query.h"
#include "tests/model/person/personcasesupport.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

class PersonCasesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void allCasesComeInPagesNewestFirst()
    {
        TestWork work;
        PersonId person;
        std::vector<CaseId> ids;
        for (int i = 0; i < 5; ++i) {
            ids.push_back(work->service().open());
            const Party party = named(work, ids.back(), i % 2 ? "WITNESS" : "HANDLER", u"Jan Jansen"_s);
            if (person.isValid())
                PersonService(*work).link(ids.back(), party.row.id, person);
            else
                person = PersonId(party.person.value());
        }
        const PersonCases cases(work->store());
        std::vector<CaseId> seen;
        std::vector<PersonCase> page = cases.page(person, nullptr, 2);
        while (!page.empty()) {
            for (const PersonCase &each : page)
                seen.push_back(each.caseId);
            const PersonCase last = page.back();
            page = cases.page(person, &last, 2);
        }
        std::reverse(ids.begin(), ids.end());
        QCOMPARE(seen, ids);
        QCOMPARE(cases.page(person, nullptr, 1).front().role, u"HANDLER"_s);
        QVERIFY(cases.page(person, nullptr, 1).front().isOpen);
    }

    void twoRolesInOneCaseAreTwoLines()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const Party one = named(work, id, "REPORTER", u"Jan Jansen"_s);
        const Party other = named(work, id, "WITNESS", u"Jan Jansen"_s);
        PersonService(*work).link(id, other.row.id, PersonId(one.person.value()));
        const PersonCases cases(work->store());
        const std::vector<PersonCase> first = cases.page(PersonId(one.person.value()), nullptr, 1);
        QCOMPARE(first.front().role, u"WITNESS"_s);
        QCOMPARE(cases.page(PersonId(one.person.value()), &first.front(), 5).front().role, u"REPORTER"_s);
    }

    void aPageIsAWalkOfTheIndexAndNotASort()
    {
        TestWork work;
        Query plan(
            work->store(),
            u"EXPLAIN QUERY PLAN SELECT id FROM party WHERE person = 1 AND case_id <= 9 AND (case_id < 9 OR id < 5) AND retracted = 0 ORDER BY case_id DESC, id DESC LIMIT 2"_s);
        QString all;
        while (plan.next())
            all += plan.get<QString>(3);
        QVERIFY2(all.contains(u"party_of_person"_s) && !all.contains(u"TEMP B-TREE"_s), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(PersonCasesTest)
#include "personcasestest.moc"
