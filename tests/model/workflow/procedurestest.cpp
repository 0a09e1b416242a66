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
    void aCounsellorMeetsNoMeasureAndNoInvestigation();
    void anInvestigatorMeetsNoDecisionAndNoMeasure();
    void releasedFilesAreUnchanged();
};

void ProceduresTest::loads_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : {Role::Counsellor, Role::Adviser, Role::Investigator, Role::Legal})
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
    QTest::newRow("counsellor") << Role::Counsellor
                                << QStringList{u"conversation"_s, u"route"_s, u"agreement"_s, u"aftercare"_s};
    QTest::newRow("investigator") << Role::Investigator
                                  << QStringList{u"assignment"_s, u"inquiry"_s, u"report"_s, u"closure"_s};
    QTest::newRow("legal") << Role::Legal << QStringList{u"request"_s, u"review"_s, u"decision"_s, u"remedy"_s};
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

void ProceduresTest::aCounsellorMeetsNoMeasureAndNoInvestigation()
{
    const QStringList allowed{u"conversation"_s, u"party"_s,     u"consent"_s, u"route"_s,
                              u"agreement"_s,    u"aftercare"_s, u"closure"_s, u"allegation"_s,
                              u"checklist"_s,    u"duty"_s,      u"document"_s};
    for (const model::Phase &phase : model::builtInProcedure(Role::Counsellor, tests::emptyCaseFacts()).phases) {
        for (const model::Step &step : phase.steps) {
            QVERIFY2(allowed.contains(step.page), qPrintable(step.id));
            for (const model::LocalText &text : {step.title, step.text, step.toDo, step.why}) {
                for (const QLatin1StringView word : {"maatregel"_L1, "onderzoek"_L1, "melder"_L1})
                    QVERIFY2(!text.nl.contains(word, Qt::CaseInsensitive), qPrintable(step.id + u": "_s + word));
                for (const QLatin1StringView word : {"measure"_L1, "investigat"_L1, "inquiry"_L1})
                    QVERIFY2(!text.en.contains(word, Qt::CaseInsensitive), qPrintable(step.id + u": "_s + word));
            }
        }
    }
}

void ProceduresTest::anInvestigatorMeetsNoDecisionAndNoMeasure()
{
    for (const model::Phase &phase : model::builtInProcedure(Role::Investigator, tests::emptyCaseFacts()).phases)
        for (const model::Step &step : phase.steps)
            QVERIFY2(!QStringList({u"decision"_s, u"measure"_s, u"review"_s, u"objection"_s, u"advice"_s})
                          .contains(step.page),
                     qPrintable(step.id));
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
