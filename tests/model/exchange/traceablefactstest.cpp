// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/traceablefacts.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &account)
{
    CaseContents contents;
    contents.intake.account.text = account;
    QStringList words;
    for (const TraceableFact &fact : traceableFacts(contents, {}, {u"intake"_s}))
        words << fact.word;
    return words;
}

} // namespace

class TraceableFactsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void addressesTelephonesAndNumbersAreFound()
    {
        QCOMPARE(wordsIn(u"Mail kees.vogel@voorbeeld.example, of bel 06-12345678."_s),
                 (QStringList{u"kees.vogel@voorbeeld.example"_s, u"06-12345678"_s}));
        QCOMPARE(wordsIn(u"Of +31 6 1234 5678, en (0223) 657 890."_s),
                 (QStringList{u"+31 6 1234 5678"_s, u"(0223) 657 890"_s}));
        QCOMPARE(wordsIn(u"Personeelsnummer 900112233 staat erbij."_s), QStringList{u"900112233"_s});
    }

    void daysAndSmallNumbersAreNotMistakenForThem()
    {
        QCOMPARE(wordsIn(u"Op 2026-05-04 en 04-05-2026 om 10:30 waren 24 mensen aanwezig (zaak 2026-0042)."_s),
                 QStringList());
    }

    void onlyTheSectionsThatGoAlongAreSearched()
    {
        CaseContents contents;
        contents.intake.account.text = u"bel 06-12345678"_s;
        QVERIFY(traceableFacts(contents, {}, {u"triage"_s}).empty());
    }

    void rankAndUnitOfAHiddenPersonAreNamed()
    {
        CaseContents contents;
        Party reporter;
        reporter.row.id = RowId(1);
        reporter.rankGroup.value = u"OFFICER"_s;
        reporter.component.value = u"NAVY"_s;
        contents.parties = {reporter};
        const auto facts = traceableFacts(contents, {RowId(1)}, {u"party"_s});
        QCOMPARE(facts.size(), size_t(2));
        QCOMPARE(facts.front(), (TraceableFact{TraceableFact::Kind::OfHiddenPerson, u"party"_s, RowId(1),
                                               u"rank_group"_s, u"OFFICER"_s}));
        QVERIFY(traceableFacts(contents, {}, {u"party"_s}).empty());
    }

    void whatWasStruckThroughDoesNotGoAlong()
    {
        CaseContents contents;
        Hearing hearing{.account = {u"bel 06-12345678"_s}};
        hearing.row.retracted = true;
        contents.hearings = {hearing};
        QVERIFY(traceableFacts(contents, {}, {u"hearing"_s}).empty());
        contents.hearings.front().row.retraction.text = u"verkeerd, vraag 06-12345678"_s; // but the reason does
        QCOMPARE(traceableFacts(contents, {}, {u"hearing"_s}).size(), size_t(1));
    }

    void aPseudonymThatSoundsLikeTheNameIsNamed()
    {
        CaseContents contents;
        Party reporter;
        reporter.row.id = RowId(1);
        reporter.name.text = u"Zoë Kanarie"_s;
        reporter.alias = u"@zoe-1"_s;
        contents.parties = {reporter};
        const auto facts = traceableFacts(contents, {RowId(1)}, {u"party"_s});
        QCOMPARE(facts.size(), size_t(1));
        QCOMPARE(facts.front().column, u"alias"_s);
        contents.parties.front().alias = u"@melder-1"_s;
        QVERIFY(traceableFacts(contents, {RowId(1)}, {u"party"_s}).empty());
    }
};

QTEST_GUILESS_MAIN(TraceableFactsTest)
#include "traceablefactstest.moc"
