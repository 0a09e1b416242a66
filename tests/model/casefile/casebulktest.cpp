// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/casebulk.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

template <typename T>
T rowNumbered(qint64 id)
{
    T row;
    row.row.id = RowId(id);
    return row;
}

WholeCase smallCase()
{
    WholeCase whole{.action = u"case_opened"_s};
    whole.file.openedOn = QDate(2026, 3, 18);
    whole.file.procedureName = u"adviser"_s;
    whole.file.procedureVersion = 1;
    whole.file.phase = u"advice"_s;
    for (qint64 i = 1; i <= 2; ++i)
        whole.contents.parties.push_back(rowNumbered<Party>(i));
    whole.contents.parties[0].role = {u"REPORTER"_s};
    whole.contents.parties[1].role = {u"PERSON_CONCERNED"_s};
    whole.contents.advices = {rowNumbered<Advice>(1), rowNumbered<Advice>(2)};
    whole.contents.decisions = {rowNumbered<Decision>(1)};
    whole.contents.decisions[0].person = RowId(2);
    whole.contents.decisions[0].advice = RowId(2);
    whole.contents.conversations = {rowNumbered<Conversation>(1)};
    whole.contents.conversations[0].row.retracted = true;
    whole.contents.conversations[0].row.retraction = {u"twice"_s};
    whole.contents.intake.channel = {u"MID"_s};
    whole.events = {{u"intake"_s, PhaseEvent::Kind::Finished, QDate(2026, 3, 20), {}}};
    whole.ticks.insert(u"second_reader"_s, {Tick::State::Done, {}, QDate(2026, 3, 21)});
    return whole;
}

CaseId add(TestWork &work, const WholeCase &whole)
{
    CaseId id;
    work->service().write([&] { id = addWholeCase(*work, whole); });
    return id;
}

} // namespace

class CaseBulkTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void pointsFromOneRealRowToAnother()
    {
        TestWork work;
        add(work, smallCase()); // so that real ids differ from those within the case
        const CaseContents contents = work->service().contents(add(work, smallCase()));
        QVERIFY(contents.parties[1].row.id != RowId(2));
        QCOMPARE(contents.decisions[0].person, contents.parties[1].row.id);
        QCOMPARE(contents.decisions[0].advice, contents.advices[1].row.id);
    }

    void givesNumberAndPseudonyms()
    {
        TestWork work;
        const CaseId id = add(work, smallCase());
        QCOMPARE(work->cases().find(id)->number, u"2026-0001"_s);
        QCOMPARE(work->cases().find(id)->alias, u"@melder-1"_s);
        QCOMPARE(work->cases().find(id)->channel, u"MID"_s);
        QCOMPARE(work->service().contents(id).parties[1].alias, u"@betrokkene-1"_s);
    }

    void keepsWhatWasTickedFinishedAndStruckThrough()
    {
        TestWork work;
        const CaseId id = add(work, smallCase());
        QCOMPARE(work->cases().events(id).size(), 1);
        QVERIFY(work->cases().ticks(id).contains(u"second_reader"_s));
        const Conversation talk = work->service().contents(id).conversations.at(0);
        QVERIFY(talk.row.retracted);
        QCOMPARE(talk.row.retraction.text, u"twice"_s);
    }

    void writesOneEntryInTheJournal()
    {
        TestWork work;
        const qint64 before = work->journal().count();
        const CaseId id = add(work, smallCase());
        QCOMPARE(work->journal().count(), before + 1);
        QCOMPARE(work->journal().page({.caseId = id}, 0, 1).at(0).action, u"case_opened"_s);
    }
};

QTEST_GUILESS_MAIN(CaseBulkTest)
#include "casebulktest.moc"
