// SPDX-License-Identifier: EUPL-1.2
#include "model/person/clashbook.h"

#include "model/codes/codelists.h"
#include "model/person/clashwords.h"
#include "model/person/personservice.h"
#include "tests/model/person/personcasesupport.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

namespace {

// In one case Jan investigates Anna; in an earlier one he reported about her.
struct Entangled
{
    TestWork work;
    CaseId before = work->service().open();
    CaseId now = work->service().open();
    Party reporter = named(work, before, "REPORTER", u"Jan Jansen"_s);
    Party annaThen = named(work, before, "PERSON_CONCERNED", u"Anna Ander"_s);
    Party investigator = named(work, now, "INVESTIGATOR", u"Jan Jansen"_s);
    Party annaNow = named(work, now, "PERSON_CONCERNED", u"Anna Ander"_s);
    ClashBook book{*work};

    Entangled()
    {
        PersonService service(*work);
        service.link(now, investigator.row.id, PersonId(reporter.person.value()));
        service.link(now, annaNow.row.id, PersonId(annaThen.person.value()));
    }
    std::vector<ClashStanding> clashes(CaseId id) const { return book.of(id, "slot"); }
};

} // namespace

class ClashBookTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsItFromBothCases()
    {
        Entangled cases;
        QCOMPARE(cases.clashes(cases.now).size(), size_t(1));
        QCOMPARE(cases.clashes(cases.before).size(), size_t(1));
    }

    void saysNumbersAndPseudonymsAndNoName()
    {
        Entangled cases;
        const CodeLists codes = CodeLists::builtIn();
        const ClashWords words(codes, Language::English);
        const Clash clash = cases.clashes(cases.now).front().clash;
        const QString who = words.who(clash);
        QVERIFY2(who.contains(u"@onderzoeker-1"_s) && who.contains(u"Reporter"_s), qPrintable(who));
        QVERIFY2(who.contains(cases.work->cases().find(cases.before)->number), qPrintable(who));
        QVERIFY(!who.contains(u"Jansen"_s));
        QVERIFY(words.rule(clash).contains(u"AMAR"_s));
    }

    void anAnswerStaysBesideItAndCanBeTakenBack()
    {
        Entangled cases;
        const QString key = cases.clashes(cases.now).front().clash.key;
        cases.book.answer(cases.now, key, u"besproken, geen bezwaar"_s);
        const ClashStanding answered = cases.clashes(cases.now).front();
        QVERIFY(answered.answer.has_value());
        QCOMPARE(answered.answer->text, u"besproken, geen bezwaar"_s);
        QCOMPARE(answered.answer->saidOn, cases.work.clock().today());
        QCOMPARE(lastLine(cases.work).action, u"clash_answered"_s);
        cases.book.answer(cases.now, key, {});
        QVERIFY(!cases.clashes(cases.now).front().answer.has_value());
    }

    void anotherRoleAsksAgain()
    {
        Entangled cases;
        cases.book.answer(cases.now, cases.clashes(cases.now).front().clash.key, u"besproken"_s);
        Party changed = cases.work->sections().all<Party>(cases.now)[1];
        QCOMPARE(changed.role.value, u"INVESTIGATOR"_s);
        changed.role = {u"INTEGRITY_ADVISER"_s};
        cases.work->service().save(cases.now, changed);
        QCOMPARE(cases.clashes(cases.now).size(), size_t(1));
        QVERIFY(!cases.clashes(cases.now).front().answer.has_value());
    }

    void theUserIsLookedAtWhenItIsKnownWhoThatIs()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const Party witness = named(work, id, "WITNESS", u"Jan Jansen"_s);
        ClashBook book(*work);
        QVERIFY(book.of(id, "slot").empty());
        PersonService(*work).sayWhoWorksHere("slot", PersonId(witness.person.value()));
        QCOMPARE(book.of(id, "slot").size(), size_t(1));
        QVERIFY(book.of(id, "another slot").empty());
        PersonService(*work).sayWhoWorksHere("slot", {});
        QVERIFY(book.of(id, "slot").empty());
    }

    void aRowThatWasStruckOutClashesNoMore()
    {
        Entangled cases;
        cases.work->service().retract(Party::section, cases.before, cases.reporter.row.id, u"vergissing"_s);
        QVERIFY(cases.clashes(cases.now).empty());
    }
};

QTEST_GUILESS_MAIN(ClashBookTest)
#include "clashbooktest.moc"
