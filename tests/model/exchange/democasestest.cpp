// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/democases.h"
#include "model/casefile/crossfacts.h"
#include "model/casefile/crossfindings.h"
#include "model/core/failure.h"
#include "model/workflow/procedures.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

std::vector<FictionalCase> casesOf(Role role, QDate today)
{
    try {
        return demoCases(role, today);
    } catch (const Failure &failure) {
        QTest::qFail(qPrintable(failure.userText()), __FILE__, __LINE__);
        return {};
    }
}

} // namespace

class DemoCasesTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : {Role::Counsellor, Role::Adviser, Role::Investigator, Role::Legal})
            QTest::newRow(qPrintable(roleName(role))) << role;
    }

    void leaveNothingMissingInAFinishedPhase()
    {
        QFETCH_GLOBAL(Role, role);
        const Procedure procedure = builtInProcedure(role, emptyFacts());
        int number = 0;
        for (const FictionalCase &each : casesOf(role, m_today)) {
            ++number;
            Progress progress{.currentPhase = each.phase};
            for (const PhaseEvent &event : each.events)
                progress.finished << event.phase;
            const Standing standing =
                standingOf(procedure, factsOf(each.contents), each.ticks, progress, Language::English);
            QVERIFY2(each.phase.isEmpty() || standing.currentPhase(), qPrintable(each.phase));
            for (const PhaseStanding &phase : standing.phases)
                for (const Finding &missing : phase.missing)
                    QVERIFY2(phase.state != PhaseStanding::State::Done,
                             qPrintable(u"case %1: %2"_s.arg(number).arg(missing.field)));
        }
    }

    void sayNothingThatCannotBeRight()
    {
        QFETCH_GLOBAL(Role, role);
        int number = 0;
        for (const FictionalCase &each : casesOf(role, m_today)) {
            ++number;
            for (const Finding &finding : findingsOf(each.contents, m_today, Language::English))
                QVERIFY2(finding.severity != Finding::Severity::Wrong,
                         qPrintable(u"case %1: %2 %3"_s.arg(number).arg(finding.field, finding.text)));
        }
    }

    void showEveryPhase()
    {
        QFETCH_GLOBAL(Role, role);
        QSet<QString> phases;
        for (const FictionalCase &each : casesOf(role, m_today))
            phases << each.phase;
        QVERIFY(phases.size() >= 3);
        if (role == Role::Adviser || role == Role::Counsellor)
            QCOMPARE(phases.size(), builtInProcedure(role, emptyFacts()).phases.size() + 1);
    }

    void goIntoAnEmptyVaultOnly()
    {
        QFETCH_GLOBAL(Role, role);
        TestWork work(role);
        addDemoCases(*work);
        QCOMPARE(work->cases().count(), qint64(demoCases(role, work.clock().today()).size()));
        QVERIFY_THROWS_EXCEPTION(Failure, addDemoCases(*work));
    }

private:
    const QDate m_today{2026, 10, 7};
};

QTEST_GUILESS_MAIN(DemoCasesTest)
#include "democasestest.moc"
