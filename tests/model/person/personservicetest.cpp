// SPDX-License-Identifier: EUPL-1.2
#include "model/person/personservice.h"

#include "model/core/failure.h"
#include "model/person/lookalikes.h"
#include "tests/model/person/personcasesupport.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

namespace {

// Two cases with somebody called Anna Ander in each: two persons until somebody says otherwise.
struct Two
{
    TestWork work;
    CaseId one = work->service().open();
    CaseId other = work->service().open();
    Party first = named(work, one, "PERSON_CONCERNED", u"Anna Ander"_s);
    Party second = named(work, other, "WITNESS", u"Anna Ander"_s);
    PersonService service{*work};

    PersonId firstPerson() { return personOf(work, one, first.row.id); }
    PersonId secondPerson() { return personOf(work, other, second.row.id); }
    size_t found(const QString &text) { return work->persons().search(text, 10).size(); }
};

} // namespace

class PersonServiceTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theSameNameIsNotTheSamePersonByItself()
    {
        Two two;
        QVERIFY(two.firstPerson() != two.secondPerson());
        QCOMPARE(two.found(u"ander"_s), size_t(2));
    }

    void aLinkMakesThemOneAndCanBeUndone()
    {
        Two two;
        const PersonId before = two.secondPerson();
        two.service.link(two.other, two.second.row.id, two.firstPerson());
        QCOMPARE(two.secondPerson(), two.firstPerson());
        QCOMPARE(two.found(u"ander"_s), size_t(1));
        QCOMPARE(two.work->persons().appearances(two.firstPerson()).size(), size_t(2));
        const JournalLine line = lastLine(two.work);
        QCOMPARE(line.action, u"person_linked"_s);
        QCOMPARE(line.fields, QStringList{u"person"_s});

        const std::vector<PersonLink> links = PersonLinks(two.work->store()).of(two.firstPerson(), 10);
        QCOMPARE(links.size(), size_t(1));
        QVERIFY(two.service.undo(links.front().act).empty());
        QCOMPARE(two.secondPerson(), before);
        QCOMPARE(two.found(u"ander"_s), size_t(2));
        QVERIFY(PersonLinks(two.work->store()).of(two.firstPerson(), 10).empty());
    }

    void aPageThatWasFilledBeforeDoesNotUndoALink()
    {
        Two two;
        const Party filledBefore = two.second;
        two.service.link(two.other, two.second.row.id, two.firstPerson());
        Party typed = filledBefore;
        typed.note = {u"Belt liever niet."_s};
        two.work->service().save(two.other, typed);
        QCOMPARE(two.secondPerson(), two.firstPerson());
    }

    void typingInOneCaseDoesNotRenameAPersonOfTwo()
    {
        Two two;
        two.service.link(two.other, two.second.row.id, two.firstPerson());
        Party typed = two.second;
        typed.name = {u"Anna Bontekoe"_s};
        two.work->service().save(two.other, typed);
        QCOMPARE(two.work->persons().find(two.firstPerson())->name, u"Anna Ander"_s);
        QCOMPARE(two.found(u"bontekoe"_s), size_t(1)); // and is found by it
        QVERIFY(two.service.rename(two.firstPerson(), u"Anna Bontekoe"_s).empty());
        QCOMPARE(two.work->persons().find(two.firstPerson())->name, u"Anna Bontekoe"_s);
        QCOMPARE(two.work->sections().all<Party>(two.one).back().name.text, u"Anna Bontekoe"_s);
        QCOMPARE(two.found(u"ander"_s), size_t(0));
    }

    void aMergeMovesAllCasesAndIsFoundByBothNames()
    {
        Two two;
        const CaseId third = two.work->service().open();
        const Party married = named(two.work, third, "WITNESS", u"Anna Kanarie"_s);
        const PersonId gone = personOf(two.work, third, married.row.id);
        two.service.merge(gone, two.firstPerson(), u"zelfde personeelsnummer"_s);
        QCOMPARE(personOf(two.work, third, married.row.id), two.firstPerson());
        QCOMPARE(two.work->persons().search(u"kanarie"_s, 10).front().id, two.firstPerson());
        QCOMPARE(two.found(u"kanarie"_s), size_t(1));
        QCOMPARE(lastLine(two.work).reason, u"zelfde personeelsnummer"_s);
        QVERIFY(two.service.undo(PersonLinks(two.work->store()).of(gone, 1).front().act).empty());
        QCOMPARE(personOf(two.work, third, married.row.id), gone);
        QCOMPARE(two.work->persons().search(u"kanarie"_s, 10).front().id, gone);
    }

    void aSplitMakesTwoAgainAndDoesNotAskAtOnce()
    {
        Two two;
        two.service.link(two.other, two.second.row.id, two.firstPerson());
        const PersonId made =
            two.service.split(two.firstPerson(), {{two.other, two.second.row.id}}, u"ander geboortejaar"_s);
        QVERIFY(made.isValid() && made != two.firstPerson());
        QCOMPARE(two.secondPerson(), made);
        const Party row = two.work->sections().all<Party>(two.other).back();
        QVERIFY(Lookalikes(two.work->store(), two.work->persons()).of(row, 5).empty());
    }

    void whatWasDoneLaterIsUndoneFirst()
    {
        Two two;
        two.service.link(two.other, two.second.row.id, two.firstPerson());
        (void)two.service.split(two.firstPerson(), {{two.other, two.second.row.id}}, u"toch niet"_s);
        QCOMPARE(two.service.undo(1).size(), size_t(1));
        QVERIFY(two.service.undo(2).empty());
        QVERIFY(two.service.undo(1).empty());
        QVERIFY(two.firstPerson() != two.secondPerson());
    }

    void inAnAnonymousReportAReporterHasNoName()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Intake intake{.anonymity = {u"ANONYMOUS"_s}};
        work->service().save(id, intake);
        Party reporter = work->sections().all<Party>(id).front();
        reporter.name = {u"Zoë Kanarie"_s};
        QVERIFY_THROWS_EXCEPTION(Failure, work->service().save(id, reporter));
        QVERIFY(!work->sections().all<Party>(id).front().name.isKnown());
        QVERIFY(work->persons().search(u"kanarie"_s, 5).empty());
        named(work, id, "WITNESS", u"Anna Ander"_s); // others may be known
    }

    void aKnownNameMakesItConfidentialOrGoes()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Party reporter = work->sections().all<Party>(id).front();
        reporter.name = {u"Zoë Kanarie"_s};
        work->service().save(id, reporter);
        Intake intake{.anonymity = {u"ANONYMOUS"_s}};
        work->service().save(id, intake);
        PersonService service(*work);
        service.callConfidential(id);
        QCOMPARE(work->sections().one<Intake>(id).anonymity.value, u"CONFIDENTIAL"_s);

        intake = work->sections().one<Intake>(id);
        intake.anonymity = {u"ANONYMOUS"_s};
        work->service().save(id, intake);
        service.forgetReporter(id);
        QVERIFY(!work->sections().all<Party>(id).front().name.isKnown());
        QVERIFY(work->persons().search(u"kanarie"_s, 5).empty());
        QCOMPARE(work->sections().one<Intake>(id).anonymity.value, u"ANONYMOUS"_s);
    }

    void theJournalSaysWhoseNamesWereSeenAndNoName()
    {
        Two two;
        two.service.namesViewed({two.firstPerson(), two.secondPerson()}, two.one);
        const JournalLine line = lastLine(two.work);
        QCOMPARE(line.action, u"name_viewed"_s);
        QCOMPARE(line.caseId, two.one);
        QVERIFY(line.subject.contains(u"person:%1"_s.arg(two.firstPerson().value())));
        QVERIFY(!line.subject.contains(u"Ander"_s));
    }
};

QTEST_GUILESS_MAIN(PersonServiceTest)
#include "personservicetest.moc"
