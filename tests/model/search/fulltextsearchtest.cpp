// SPDX-License-Identifier: EUPL-1.2
#include "model/search/fulltextsearch.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

struct Cases
{
    TestWork work;
    CodeLists codes = CodeLists::builtIn();
    CaseId first = work->service().open();
    CaseId second = work->service().open();

    Cases()
    {
        talk(first, u"Een grove grap in de kantine."_s);
        talk(second, u"Ruzie in de kantine over het rooster."_s);
        Party witness{.role = {u"WITNESS"_s}, .name = {u"Anna Bakker"_s}};
        work->service().save(second, witness);
    }
    void talk(CaseId id, const QString &summary)
    {
        Conversation conversation{.summary = {summary}};
        work->service().save(id, conversation);
    }
    SearchAnswer ask(const QString &typed, CaseId before = {}, int most = 30)
    {
        const SearchQuery query = readQuery(typed).query;
        const Conditions conditions = FilterChoices(codes, work->procedure()).read(query.filters, Language::Dutch);
        return work->search().find({query, conditions.all, typed, before, most}, work.clock().today());
    }
    std::vector<CaseId> found(const QString &typed)
    {
        std::vector<CaseId> ids;
        for (const CaseHits &hits : ask(typed).cases)
            ids.push_back(hits.file.id);
        return ids;
    }
};

} // namespace

class FullTextSearchTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsTextsPerCaseWithASnippet()
    {
        Cases cases;
        const SearchAnswer answer = cases.ask(u"kantine"_s);
        QCOMPARE(answer.cases.size(), size_t(2));
        QCOMPARE(answer.cases[0].file.id, cases.second); // the newest first
        const TextHit &hit = answer.cases[1].texts.at(0);
        QCOMPARE(hit.section, u"conversation"_s);
        QCOMPARE(hit.column, u"summary"_s);
        QCOMPARE(hit.snippet, (Snippet{u"Een grove grap in de kantine."_s, {{21, 7}}}));
        QVERIFY(!answer.hasMore);
    }

    void filtersNarrowWhatIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("cases");
        QTest::newRow("role") << u"kantine rol:getuige"_s << 1;
        QTest::newRow("not that role") << u"kantine -rol:getuige"_s << 1;
        QTest::newRow("phase") << u"kantine fase:intake"_s << 2;
        QTest::newRow("another phase") << u"kantine fase:advies"_s << 0;
        QTest::newRow("filters alone") << u"rol:getuige"_s << 1;
        QTest::newRow("nothing planned") << u"termijn:geen"_s << 2;
        QTest::newRow("late") << u"kantine termijn:laat"_s << 0;
        QTest::newRow("channel nobody gave") << u"kanaal:mid"_s << 0;
        QTest::newRow("two filters") << u"rol:getuige status:open"_s << 1;
    }
    void filtersNarrowWhatIsFound()
    {
        QFETCH(QString, typed);
        Cases cases;
        QCOMPARE(readQuery(typed).problem, QString());
        QTEST(int(cases.found(typed).size()), "cases");
    }

    void findsNumbersPseudonymsAndPersons()
    {
        Cases cases;
        QCOMPARE(cases.ask(u"2026-0001"_s).named.at(0).file.id, cases.first);
        QCOMPARE(cases.ask(u"@melder-2"_s).named.at(0).file.id, cases.second);
        const CaseMatch person = cases.ask(u"bakker"_s).named.at(0);
        QCOMPARE(person.file.id, cases.second);
        QCOMPARE(person.partyRole, u"WITNESS"_s);
        QVERIFY(cases.ask(u"bakker"_s).cases.empty()); // a name stands in no index
    }

    // S5: the words stay; the name in them is shown to nobody and leads nowhere.
    void aNameThatIsHiddenIsNeitherShownNorFound()
    {
        Cases cases;
        Party reporter = cases.work->sections().all<Party>(cases.first).front();
        reporter.name = {u"Zoë Kwartel"_s};
        cases.work->service().save(cases.first, reporter);
        cases.talk(cases.first, u"Kwartel vertelde over de bijnaam."_s);
        QCOMPARE(cases.found(u"kwartel"_s), std::vector<CaseId>{cases.first});
        Consent refused{.scope = {u"IDENTITY"_s},
                        .recipient = {u"COID"_s},
                        .answer = {u"REFUSED"_s},
                        .givenOn = cases.work.clock().today()};
        cases.work->service().save(cases.first, refused);
        const SearchAnswer byWord = cases.ask(u"bijnaam"_s);
        QCOMPARE(byWord.cases.size(), size_t(1));
        QVERIFY(!byWord.cases[0].texts.at(0).snippet.text.contains(u"Kwartel"_s));
        const SearchAnswer byName = cases.ask(u"kwartel"_s);
        QVERIFY(byName.cases.empty());
        QVERIFY(byName.named.empty());
    }

    void findsQuickNotesAndForgetsThemWhenDestroyed()
    {
        Cases cases;
        QuickNote note{.text = {u"Gebeld over een grap."_s}};
        QVERIFY(cases.work->noteService().save(note).empty());
        const SearchAnswer answer = cases.ask(u"gebeld gr*"_s);
        QCOMPARE(answer.notes.size(), size_t(1));
        QCOMPARE(answer.notes[0].id, note.id);
        QCOMPARE(answer.notes[0].snippet.marks.size(), size_t(2));
        QVERIFY(cases.ask(u"gebeld -grap"_s).notes.empty());
        QVERIFY(cases.work->noteService().destroy(note.id, u"dubbel"_s).empty());
        QVERIFY(cases.ask(u"gebeld"_s).notes.empty());
    }

    void goesOnAfterTheLastCaseShown()
    {
        Cases cases;
        const SearchAnswer page = cases.ask(u"kantine"_s, {}, 1);
        QVERIFY(page.hasMore);
        const SearchAnswer next = cases.ask(u"kantine"_s, page.cases.back().file.id, 1);
        QCOMPARE(next.cases.at(0).file.id, cases.first);
        QVERIFY(!next.hasMore);
        const SearchAnswer byFilter = cases.ask(u"status:open"_s, {}, 1);
        QVERIFY(byFilter.hasMore);
        QCOMPARE(cases.ask(u"status:open"_s, byFilter.cases.back().file.id, 1).cases.at(0).file.id, cases.first);
    }

    void countsTheCasesOfAllPagesUpToALimit()
    {
        Cases cases;
        const auto count = [&](const QString &typed, int most) {
            const SearchQuery query = readQuery(typed).query;
            const Conditions conditions =
                FilterChoices(cases.codes, cases.work->procedure()).read(query.filters, Language::Dutch);
            return cases.work->search().countCases({query, conditions.all, typed, {}, 1}, cases.work.clock().today(),
                                                   most);
        };
        QCOMPARE(count(u"kantine"_s, 10), 2);
        QCOMPARE(count(u"kantine"_s, 1), 1);
        QCOMPARE(count(u"kantine rol:getuige"_s, 10), 1);
        QCOMPARE(count(u"status:open"_s, 10), 2);
        QCOMPARE(count(u"status:open"_s, 1), 1);
    }

    void aTextIsFoundAndShownWithoutItsMarks()
    {
        Cases cases;
        cases.talk(cases.first, u"# Kop\nEen **bij**naam, drie keer."_s);
        QCOMPARE(cases.found(u"bijnaam"_s), std::vector<CaseId>{cases.first});
        QCOMPARE(cases.ask(u"\"een bijnaam\""_s).cases.at(0).texts.at(0).snippet.text,
                 u"Kop Een bijnaam, drie keer."_s);
    }

    void countsTheTextsItDoesNotShow()
    {
        Cases cases;
        for (int i = 0; i < 4; ++i)
            cases.talk(cases.first, u"kantine"_s);
        const CaseHits hits = cases.ask(u"kantine"_s).cases.at(1);
        QCOMPARE(hits.texts.size(), size_t(3));
        QCOMPARE(hits.moreTexts, 2);
    }

    void aRetractedTextIsFoundAsRetracted()
    {
        Cases cases;
        Conversation conversation{.summary = {u"paraplu"_s}};
        cases.work->service().save(cases.first, conversation);
        cases.work->service().retract(Conversation::section, cases.first, conversation.row.id, u"dubbel"_s);
        QVERIFY(cases.ask(u"paraplu"_s).cases.at(0).texts.at(0).isRetracted);
    }

    void aDamagedTextHidesNoOther()
    {
        Cases cases;
        cases.work->service().write([&] {
            Query(cases.work->store(), u"UPDATE conversation SET summary = x'00' WHERE case_id = :id"_s)
                .bind(":id", cases.second)
                .exec();
        });
        const SearchAnswer answer = cases.ask(u"kantine"_s);
        QCOMPARE(answer.unopened, 1);
        QCOMPARE(answer.cases.size(), size_t(2));
        QCOMPARE(answer.cases[1].texts.size(), size_t(1));
    }

    void isStoppedWhenNobodyWaits()
    {
        Cases cases;
        const std::atomic_bool stop = true;
        bool cancelled = false;
        try {
            static_cast<void>(cases.work->search().find({.query = readQuery(u"kantine"_s).query},
                                                        cases.work.clock().today(), {.cancelled = &stop}));
        } catch (const Failure &failure) {
            cancelled = failure.kind() == Failure::Kind::Cancelled;
        }
        QVERIFY(cancelled);
    }

    void nothingAskedFindsNothing()
    {
        Cases cases;
        const SearchAnswer answer = cases.ask(u"  "_s);
        QVERIFY(answer.cases.empty() && answer.named.empty() && answer.notes.empty());
    }
};

QTEST_GUILESS_MAIN(FullTextSearchTest)
#include "fulltextsearchtest.moc"
