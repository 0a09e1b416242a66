// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/generator.h"
#include "model/codes/codelists.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

class GeneratorTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void makesAsManyCasesAsAsked()
    {
        TestWork work;
        QCOMPARE(Generator(*work, CodeLists::builtIn()).generate(30, 1), 30);
        QCOMPARE(work->cases().count(), 30);
        QVERIFY(!work->journal().verify().firstBroken);
    }

    void makesTheSameCasesForTheSameSeed()
    {
        TestWork one;
        TestWork two;
        Generator(*one, CodeLists::builtIn()).generate(10, 9);
        Generator(*two, CodeLists::builtIn()).generate(10, 9);
        for (const CaseId id : one->cases().list({}, one.clock().today()))
            QVERIFY(one->service().contents(id) == two->service().contents(id));
    }

    void makesACounsellorsCasesInACounsellorsVault()
    {
        TestWork work(Role::Counsellor);
        Generator(*work, CodeLists::builtIn()).generate(5, 1);
        for (const CaseId id : work->cases().list({}, work.clock().today())) {
            const CaseContents contents = work->service().contents(id);
            QCOMPARE(contents.parties.at(0).role.value, u"COUNSELEE"_s);
            QVERIFY(work->cases().find(id)->alias.startsWith(u"@gesprekspartner-"));
        }
    }

    void stopsAtAWholeThousandWhenItIsTold()
    {
        TestWork work;
        std::atomic_bool cancelled{false};
        const LongWork progress{.progress = [&](qint64 done, qint64) { cancelled = done >= 1000; },
                                .cancelled = &cancelled};
        QVERIFY_THROWS_EXCEPTION(Failure, Generator(*work, CodeLists::builtIn()).generate(1500, 1, progress));
        QCOMPARE(work->cases().count(), 1000);
    }
};

QTEST_GUILESS_MAIN(GeneratorTest)
#include "generatortest.moc"
