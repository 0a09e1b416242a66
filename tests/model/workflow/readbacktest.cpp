// SPDX-License-Identifier: EUPL-1.2
// The page a lawyer signs, held against golden files. UPDATE_SNAPSHOTS=1 rewrites them; read the difference before
// committing it.
#include "model/workflow/readback.h"

#include "model/workflow/procedures.h"
#include "tests/model/workflow/casefacts.h"
#include "tests/support/quiettest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;

Q_DECLARE_METATYPE(model::Role)
Q_DECLARE_METATYPE(model::Language)

class ReadBackTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasUnderstood_data();
    void saysWhatWasUnderstood();
    void namesEveryStepOfTheProcedure();
};

void ReadBackTest::saysWhatWasUnderstood_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Language>("language");
    for (const Role role : {Role::Counsellor, Role::Adviser, Role::Investigator, Role::Legal}) {
        QTest::newRow(qPrintable(roleName(role) + u"-nl"_s)) << role << Language::Dutch;
        QTest::newRow(qPrintable(roleName(role) + u"-en"_s)) << role << Language::English;
    }
}

void ReadBackTest::saysWhatWasUnderstood()
{
    QFETCH(const Role, role);
    QFETCH(const Language, language);
    const QByteArray text = readBack(builtInProcedure(role, tests::emptyCaseFacts()), language).toUtf8();
    QFile golden(QStringLiteral(MELDWIJZER_SOURCE_DIR) + u"/tests/model/workflow/data/readback-"_s +
                 QString::fromUtf8(QTest::currentDataTag()) + u".md"_s);
    if (qEnvironmentVariableIsSet("UPDATE_SNAPSHOTS")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text);
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> actual = text.split('\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
        QCOMPARE(QString::fromUtf8(actual[i]), QString::fromUtf8(expected[i])); // the first line that differs
    QCOMPARE(actual.size(), expected.size());
}

void ReadBackTest::namesEveryStepOfTheProcedure()
{
    const Procedure procedure = builtInProcedure(Role::Adviser, tests::emptyCaseFacts());
    const QString text = readBack(procedure, Language::Dutch);
    for (const Phase &phase : procedure.phases)
        for (const Step &step : phase.steps) {
            QVERIFY2(text.contains(step.text.nl), qPrintable(step.id));
            QVERIFY2(text.contains(u'‘' + step.id + u'’'), qPrintable(step.id));
            QVERIFY2(text.contains(step.basis.text.nl), qPrintable(step.id));
        }
}

QTEST_GUILESS_MAIN(ReadBackTest)
#include "readbacktest.moc"
