// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termcontents.h"

#include "model/casefile/caseterms.h"
#include "model/exchange/democases.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::TestWork;

namespace {

QStringList inWords(const std::vector<CaseTerm> &terms)
{
    QStringList words;
    for (const CaseTerm &term : terms)
        words << u"%1 %2 %3 %4 %5 %6"_s.arg(term.rule, term.kind, term.place.section)
                     .arg(term.place.row.value())
                     .arg(int(term.state))
                     .arg(term.dueOn().value_or(QDate()).toString(Qt::ISODate));
    return words;
}

} // namespace

class TermContentsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    // The terms of a case must not depend on whether it was opened or read without its key.
    void givesTheSameTermsAsTheWholeCase_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("adviser") << int(Role::Adviser);
        QTest::newRow("legal") << int(Role::Legal);
        QTest::newRow("investigator") << int(Role::Investigator);
        QTest::newRow("counsellor") << int(Role::Counsellor);
    }
    void givesTheSameTermsAsTheWholeCase()
    {
        QFETCH(int, role);
        TestWork work{Role(role)};
        addDemoCases(*work);
        TermBook book(TermRules::builtIn(), DayCalendar::builtIn());
        const TermScope scope{.role = Role(role)};
        const QDate today = work.clock().today();
        int seen = 0;
        readTermCases(work->store(), CaseId(1), CaseId(1000), [&](const TermCase &each) {
            const CaseContents whole = work->service().contents(each.id);
            QCOMPARE(inWords(termsOf(each.contents, scope, book, today)), inWords(termsOf(whole, scope, book, today)));
            QVERIFY(!each.contents.intake.account.isKnown());
            ++seen;
        });
        QCOMPARE(seen, int(work->cases().count()));
        QVERIFY(seen > 0);
    }

    void keepsCasesApart()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const CaseId two = work->service().open();
        Intake intake{.receivedOn = QDate(2026, 5, 1)};
        work->service().save(two, intake);
        std::vector<std::pair<CaseId, bool>> seen;
        readTermCases(work->store(), one, two, [&](const TermCase &each) {
            seen.emplace_back(each.id, each.contents.intake.receivedOn.has_value());
        });
        QCOMPARE(seen, (std::vector<std::pair<CaseId, bool>>{{one, false}, {two, true}}));
    }
};

QTEST_GUILESS_MAIN(TermContentsTest)
#include "termcontentstest.moc"
