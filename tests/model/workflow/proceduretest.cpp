// SPDX-License-Identifier: EUPL-1.2
// Procedure: finding phases and steps, and the names of roles.
#include "model/workflow/procedure.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class ProcedureTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsPhasesAndSteps();
    void knowsWhatComesNext();
    void everyRoleHasAName();
    void anUnknownRoleIsNoRole();
};

namespace {

Procedure twoPhases()
{
    Procedure procedure;
    procedure.phases.push_back({.id = u"intake"_s, .steps = {{.id = u"intake.received_on"_s}}});
    procedure.phases.push_back({.id = u"advice"_s, .comesAfter = u"intake"_s, .steps = {{.id = u"second_reader"_s}}});
    return procedure;
}

} // namespace

void ProcedureTest::findsPhasesAndSteps()
{
    const Procedure procedure = twoPhases();
    QCOMPARE(procedure.phase(u"advice"_s), &procedure.phases[1]);
    QVERIFY(!procedure.phase(u"measure"_s));
    QCOMPARE(procedure.step(u"second_reader"_s), &procedure.phases[1].steps[0]);
    QVERIFY(!procedure.step(u"intake"_s));
}

void ProcedureTest::knowsWhatComesNext()
{
    const Procedure procedure = twoPhases();
    QCOMPARE(procedure.phaseAfter(u"intake"_s), &procedure.phases[1]);
    QVERIFY(!procedure.phaseAfter(u"advice"_s));
    QVERIFY(!procedure.phaseAfter(u"measure"_s));
}

void ProcedureTest::everyRoleHasAName()
{
    for (const Role role : {Role::Counsellor, Role::Adviser, Role::Investigator, Role::Legal}) {
        Role found = role == Role::Legal ? Role::Adviser : Role::Legal;
        QVERIFY(roleFromName(roleName(role), found));
        QCOMPARE(found, role);
    }
    QCOMPARE(roleName(Role::Counsellor), u"counsellor"_s);
}

void ProcedureTest::anUnknownRoleIsNoRole()
{
    Role role = Role::Legal;
    QVERIFY(!roleFromName(u"Adviser"_s, role));
    QVERIFY(!roleFromName({}, role));
    QCOMPARE(role, Role::Legal); // untouched
}

QTEST_GUILESS_MAIN(ProcedureTest)
#include "proceduretest.moc"
