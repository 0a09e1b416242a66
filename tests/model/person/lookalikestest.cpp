// SPDX-License-Identifier: EUPL-1.2
#include "model/person/lookalikes.h"

#include "model/person/personservice.h"
#include "tests/model/person/personcasesupport.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

namespace {

std::vector<Lookalike> like(TestWork &work, const Party &party, int limit = 5)
{
    return Lookalikes(work->store(), work->persons()).of(party, limit);
}

} // namespace

class LookalikesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aNameThatIsKnownIsAskedAbout_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("asked");
        QTest::newRow("the same") << u"Zoë de Vriés"_s << true;
        QTest::newRow("turned, without marks") << u"VRIES, Zoe de"_s << true;
        QTest::newRow("only a part of it") << u"de Vries"_s << true;
        QTest::newRow("more than is known there") << u"Zoë Anna de Vriés"_s << true;
        QTest::newRow("another first name") << u"Bram de Vriés"_s << false;
        QTest::newRow("nobody") << QString() << false;
    }
    void aNameThatIsKnownIsAskedAbout()
    {
        QFETCH(QString, typed);
        QFETCH(bool, asked);
        TestWork work;
        const CaseId one = work->service().open();
        named(work, one, "PERSON_CONCERNED", u"Zoë de Vriés"_s);
        const CaseId other = work->service().open();
        const std::vector<Lookalike> found = like(work, named(work, other, "WITNESS", typed));
        QCOMPARE(!found.empty(), asked);
        if (!asked)
            return;
        QCOMPARE(found.front().seen.front().caseId, one);
        QCOMPARE(found.front().seen.front().role, u"PERSON_CONCERNED"_s);
        QCOMPARE(found.front().seen.front().alias, u"@betrokkene-1"_s);
    }

    void exactlyTheSameNameComesFirst()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const Party exact = named(work, one, "WITNESS", u"Jan Jansen"_s);
        named(work, one, "WITNESS", u"Jan Piet Jansen"_s);
        const CaseId other = work->service().open();
        const std::vector<Lookalike> found = like(work, named(work, other, "WITNESS", u"Jan Jansen"_s));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front().person, PersonId(exact.person.value()));
    }

    void whoWasSaidToBeAnotherIsNotAskedAboutAgain()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const Party first = named(work, one, "WITNESS", u"Jan Jansen"_s);
        const CaseId other = work->service().open();
        const Party second = named(work, other, "WITNESS", u"Jan Jansen"_s);
        PersonService service(*work);
        service.keepApart(PersonId(second.person.value()), PersonId(first.person.value()));
        QVERIFY(like(work, second).empty());
        service.together(PersonId(first.person.value()), PersonId(second.person.value()));
        QCOMPARE(like(work, second).size(), size_t(1));
    }

    void whoIsInNoCaseAnyMoreIsNotMeant()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const Party gone = named(work, one, "WITNESS", u"Jan Jansen"_s);
        work->service().retract(Party::section, one, gone.row.id, u"vergissing"_s);
        const CaseId other = work->service().open();
        QVERIFY(like(work, named(work, other, "WITNESS", u"Jan Jansen"_s)).empty());
    }

    void aPersonInManyCasesIsShownByAFew()
    {
        TestWork work;
        PersonId person;
        for (int i = 0; i < 9; ++i) {
            const CaseId id = work->service().open();
            const Party party = named(work, id, "HANDLER", u"Jan Jansen"_s);
            if (person.isValid())
                PersonService(*work).link(id, party.row.id, person);
            else
                person = PersonId(party.person.value());
        }
        const CaseId other = work->service().open();
        const std::vector<Lookalike> found = like(work, named(work, other, "WITNESS", u"Jan Jansen"_s));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().isMore);
        QCOMPARE(found.front().seen.size(), size_t(4));
    }
};

QTEST_GUILESS_MAIN(LookalikesTest)
#include "lookalikestest.moc"
