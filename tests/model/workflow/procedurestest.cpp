// SPDX-License-Identifier: EUPL-1.2
// The procedures that come with the program: each loads, says everything in two languages, and keeps to what its role
// may do.
#include "model/workflow/procedures.h"

#include "tests/model/workflow/casefacts.h"
#include "tests/support/quiettest.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using model::Procedure;
using model::Role;

Q_DECLARE_METATYPE(model::Role)

class ProceduresTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void loads_data();
    void loads();
    void hasTheFourPhases_data();
    void hasTheFourPhases();
    void everyStepIsSaidInBothLanguages_data() { loads_data(); }
    void everyStepIsSaidInBothLanguages();
    void everyStepHasASourceThatWasRead_data() { loads_data(); }
    void everyStepHasASourceThatWasRead();
    void remindsThatNobodySpeaksAboutConsequences_data() { loads_data(); }
    void remindsThatNobodySpeaksAboutConsequences();
    void releasedFilesAreUnchanged();
};

void ProceduresTest::loads_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : {Role::Adviser})
        QTest::newRow(qPrintable(model::roleName(role))) << role;
}

void ProceduresTest::loads()
{
    QFETCH(const Role, role);
    const Procedure procedure = model::builtInProcedure(role, tests::emptyCaseFacts());
    QCOMPARE(procedure.role, role);
    QCOMPARE(procedure.name, model::roleName(role));
    QCOMPARE(procedure.version, 1);
    QVERIFY(procedure.inForceFrom.isValid());
}

void ProceduresTest::hasTheFourPhases_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("phases");
    QTest::newRow("adviser") << Role::Adviser << QStringList{u"intake"_s, u"advice"_s, u"measure"_s, u"evaluation"_s};
}

void ProceduresTest::hasTheFourPhases()
{
    QFETCH(const Role, role);
    QFETCH(const QStringList, phases);
    QStringList found;
    for (const model::Phase &phase : model::builtInProcedure(role, tests::emptyCaseFacts()).phases)
        found.append(phase.id);
    QCOMPARE(found, phases);
}

void ProceduresTest::everyStepIsSaidInBothLanguages()
{
    QFETCH(const Role, role);
    for (const model::Phase &phase : model::builtInProcedure(role, tests::emptyCaseFacts()).phases) {
        QVERIFY2(phase.purpose.nl != phase.purpose.en, qPrintable(phase.id));
        for (const model::Step &step : phase.steps) {
            for (const model::LocalText &text : {step.text, step.toDo, step.why}) {
                QVERIFY2(text.nl != text.en, qPrintable(step.id));
                QVERIFY2(text.nl.endsWith(u'.'), qPrintable(step.id)); // sentences, not labels
                QVERIFY2(text.en.endsWith(u'.'), qPrintable(step.id));
            }
            QVERIFY2(step.title.nl.size() <= 24 && step.title.en.size() <= 24, qPrintable(step.id)); // fits the rail
        }
    }
}

void ProceduresTest::everyStepHasASourceThatWasRead()
{
    QFETCH(const Role, role);
    for (const model::Phase &phase : model::builtInProcedure(role, tests::emptyCaseFacts()).phases)
        for (const model::Step &step : phase.steps) {
            QVERIFY2(!step.basis.text.nl.isEmpty() && !step.basis.text.en.isEmpty(), qPrintable(step.id));
            QVERIFY2(step.basis.readOn.isValid(), qPrintable(step.id));
        }
}

void ProceduresTest::remindsThatNobodySpeaksAboutConsequences()
{
    QFETCH(const Role, role);
    int reminders = 0;
    for (const model::Phase &phase : model::builtInProcedure(role, tests::emptyCaseFacts()).phases)
        for (const model::Step &step : phase.steps)
            if (step.kind == model::Step::Kind::Check && step.basis.text.en.contains("question 12"_L1) &&
                step.why.nl.contains("gevolgen"_L1))
                ++reminders;
    QVERIFY(reminders >= 1);
}

// Before the first release the list is empty, and this test has nothing to hold against.
void ProceduresTest::releasedFilesAreUnchanged()
{
    const QString folder = QStringLiteral(MELDWIJZER_SOURCE_DIR) + u"/resources/"_s;
    QFile released(folder + u"workflow/RELEASED"_s);
    QVERIFY(released.open(QIODevice::ReadOnly));
    for (const QByteArray &line : released.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        QCOMPARE(line.split(' ').size(), 2); // <sha256> <file below resources>
        QFile file(folder + QString::fromUtf8(line.split(' ').at(1)));
        QVERIFY2(file.open(QIODevice::ReadOnly), line.constData());
        const QByteArray sum = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        QVERIFY2(sum == line.split(' ').at(0),
                 (line + ": this file left the house; make a new version of it instead").constData());
    }
}

QTEST_GUILESS_MAIN(ProceduresTest)
#include "procedurestest.moc"
