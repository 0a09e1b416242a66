// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/runningterms.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::TestWork;

namespace {

CaseTerm term(const QString &rule, QDate due)
{
    CaseTerm made{.rule = rule, .kind = u"T1"_s};
    made.result.start = due.addDays(-7);
    made.result.nominalEnd = due;
    made.result.statutoryEnd = due;
    made.result.planned = due;
    return made;
}

const QDate Today(2026, 5, 20);

CountedCase counted(CaseId id)
{
    return {.id = id, .facts = "facts", .digest = "digest"};
}

QStringList rows(Casework &work, const QString &columns)
{
    Query query(work.store(), u"SELECT %1 FROM running_term ORDER BY case_id, rule, row_id"_s.arg(columns));
    QStringList found;
    while (query.next())
        found << query.get<QString>(0);
    return found;
}

} // namespace

class RunningTermsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPutInTheirPlaceIsAllThereIs()
    {
        TestWork work;
        const CaseId id = work->service().open();
        RunningTerms terms(work->store());
        const auto put = [&](const std::vector<CaseTerm> &all) {
            work->service().write([&] { terms.replace(counted(id), TermRows(all, Today)); });
        };
        put({term(u"T1"_s, QDate(2026, 6, 1)), term(u"T2"_s, QDate(2026, 7, 1))});
        QCOMPARE(rows(*work, u"rule || ' ' || due_on"_s), QStringList({u"T1 2026-06-01"_s, u"T2 2026-07-01"_s}));
        put({term(u"T2"_s, QDate(2026, 8, 1))});
        QCOMPARE(rows(*work, u"rule || ' ' || due_on"_s), QStringList{u"T2 2026-08-01"_s});
    }

    void manyInARowAreAllWritten()
    {
        TestWork work;
        const CaseId id = work->service().open();
        RunningTerms terms(work->store());
        std::vector<CaseTerm> many;
        for (int i = 0; i < 201; ++i)
            many.push_back(term(u"R%1"_s.arg(i), QDate(2026, 6, 1).addDays(i)));
        work->service().write([&] {
            terms.clear(id, id);
            terms.add(counted(id), TermRows(many, Today));
            terms.finish();
        });
        QCOMPARE(rows(*work, u"rule"_s).size(), 201);
    }

    void keepsWhatStillRuns_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("lapses");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("kept");
        using State = CaseTerm::State;
        const QDate past = Today.addDays(-1);
        QTest::newRow("running") << int(State::Running) << false << Today << true;
        QTest::newRow("a right on its last day") << int(State::Running) << true << Today << true;
        QTest::newRow("missed") << int(State::Missed) << false << past << true;
        QTest::newRow("a right that is over") << int(State::Lapsed) << true << past << false;
        QTest::newRow("met") << int(State::Met) << false << Today << false;
        QTest::newRow("stopped") << int(State::Stopped) << false << Today << false;
        QTest::newRow("withdrawn") << int(State::Withdrawn) << false << Today << false;
    }
    void keepsWhatStillRuns()
    {
        QFETCH(int, state);
        QFETCH(bool, lapses);
        QFETCH(QDate, due);
        QFETCH(bool, kept);
        CaseTerm made = term(u"T1"_s, due);
        made.state = CaseTerm::State(state);
        made.lapses = lapses;
        const std::vector<CaseTerm> all{made};
        QCOMPARE(!TermRows(all, Today).rows().empty(), kept);
    }

    void theDigestSeesEveryDifference()
    {
        const CaseTerm plain = term(u"T1"_s, QDate(2026, 6, 1));
        const auto digest = [](const CaseTerm &each) { return TermRows({each}, Today).digest(); };
        QCOMPARE(digest(plain), digest(plain));
        std::vector<CaseTerm> others(6, plain);
        others[0].rule = u"T2"_s;
        others[1].kind = u"T2"_s;
        others[2].place = {QLatin1StringView("decision"), RowId(1)};
        others[3].result.start = QDate(2026, 5, 24);
        others[4] = term(u"T1"_s, QDate(2026, 6, 2));
        others[5].result.statutoryEnd.reset();
        for (const CaseTerm &other : others)
            QVERIFY(digest(other) != digest(plain));
    }

    void remembersWithWhatItWasCounted()
    {
        TestWork work;
        RunningTerms terms(work->store());
        QVERIFY(!terms.basis().rules.isEmpty());
        const TermBasis other{.rules = u"other"_s, .factsRevision = 7, .countedOn = Today};
        work->service().write([&] { terms.setBasis(other); });
        QCOMPARE(terms.basis(), other);
        work->service().write([&] { terms.countedOn(Today.addDays(-1)); });
        QCOMPARE(terms.basis().countedOn, Today);
        work->service().write([&] { terms.countedOn(Today.addDays(1)); });
        QCOMPARE(terms.basis().countedOn, Today.addDays(1));
    }

    void givesBackTheFactsOfEveryCase()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const CaseId two = work->service().open();
        RunningTerms terms(work->store());
        work->service().write([&] {
            for (const CaseId id : {one, two})
                terms.replace(counted(id), TermRows({}, Today));
        });
        std::vector<CaseId> seen;
        terms.read(one, two, [&](const CountedCase &each) {
            seen.push_back(each.id);
            QCOMPARE(each.facts, QByteArray("facts"));
            QCOMPARE(each.digest, QByteArray("digest"));
        });
        QCOMPARE(seen, (std::vector<CaseId>{one, two}));
    }

    void nothingIsWrittenOutsideATransaction()
    {
        TestWork work;
        const CaseId id = work->service().open();
        RunningTerms terms(work->store());
        QVERIFY_THROWS_EXCEPTION(Failure, terms.replace(counted(id), TermRows({}, Today)));
        QVERIFY_THROWS_EXCEPTION(Failure, terms.setBasis({}));
    }
};

QTEST_GUILESS_MAIN(RunningTermsTest)
#include "runningtermstest.moc"
