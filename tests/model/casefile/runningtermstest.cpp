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
        work->service().write([&] {
            terms.replace(id, {term(u"T1"_s, QDate(2026, 6, 1)), term(u"T2"_s, QDate(2026, 7, 1))});
        });
        QCOMPARE(rows(*work, u"rule || ' ' || due_on"_s), QStringList({u"T1 2026-06-01"_s, u"T2 2026-07-01"_s}));
        work->service().write([&] { terms.replace(id, {term(u"T2"_s, QDate(2026, 8, 1))}); });
        QCOMPARE(rows(*work, u"rule || ' ' || due_on"_s), QStringList{u"T2 2026-08-01"_s});
    }

    void manyInARowAreAllWritten()
    {
        TestWork work;
        const CaseId id = work->service().open();
        RunningTerms terms(work->store());
        work->service().write([&] {
            for (int i = 0; i < 101; ++i)
                terms.add(id, {term(u"R%1"_s.arg(i), QDate(2026, 6, 1).addDays(i))});
            terms.finish();
        });
        QCOMPARE(rows(*work, u"rule"_s).size(), 101);
    }

    void theStateDoesNotDependOnTheDay_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QDate>("met");
        QTest::addColumn<QString>("word");
        using State = CaseTerm::State;
        QTest::newRow("running") << int(State::Running) << QDate() << u"running"_s;
        QTest::newRow("missed") << int(State::Missed) << QDate() << u"running"_s;
        QTest::newRow("lapsed by itself") << int(State::Lapsed) << QDate() << u"running"_s;
        QTest::newRow("came too late") << int(State::Lapsed) << QDate(2026, 6, 2) << u"lapsed"_s;
        QTest::newRow("met") << int(State::Met) << QDate(2026, 6, 1) << u"met"_s;
        QTest::newRow("stopped") << int(State::Stopped) << QDate() << u"stopped"_s;
        QTest::newRow("withdrawn") << int(State::Withdrawn) << QDate(2026, 6, 1) << u"withdrawn"_s;
    }
    void theStateDoesNotDependOnTheDay()
    {
        QFETCH(int, state);
        QFETCH(QDate, met);
        QFETCH(QString, word);
        TestWork work;
        const CaseId id = work->service().open();
        CaseTerm made = term(u"T1"_s, QDate(2026, 6, 1));
        made.state = CaseTerm::State(state);
        if (met.isValid())
            made.metOn = met;
        work->service().write([&] { RunningTerms(work->store()).replace(id, {made}); });
        QCOMPARE(rows(*work, u"state"_s), QStringList{word});
    }

    void aNewVaultSaysWithWhatItCounts()
    {
        TestWork work;
        RunningTerms terms(work->store());
        QVERIFY(!terms.fingerprint().isEmpty());
        work->service().write([&] { terms.setFingerprint(u"other"_s); });
        QCOMPARE(terms.fingerprint(), u"other"_s);
    }

    void nothingIsWrittenOutsideATransaction()
    {
        TestWork work;
        const CaseId id = work->service().open();
        RunningTerms terms(work->store());
        QVERIFY_THROWS_EXCEPTION(Failure, terms.replace(id, {}));
        QVERIFY_THROWS_EXCEPTION(Failure, terms.setFingerprint(u"other"_s));
    }
};

QTEST_GUILESS_MAIN(RunningTermsTest)
#include "runningtermstest.moc"
