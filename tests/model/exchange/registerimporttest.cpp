// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/registerimport.h"
#include "model/core/failure.h"
#include "model/exchange/codewords.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QString Register = u"builtin:oversight-register"_s;

QByteArray dataFile(const QString &name)
{
    QFile file(QString::fromUtf8(MELDWIJZER_SOURCE_DIR) + u"/tests/model/exchange/data/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("test data is missing");
    return file.readAll();
}

ImportReport import(TestWork &work, QByteArray bytes, const LongWork &progress = {})
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const WordsOfList words = wordsOf(CodeLists::builtIn());
    RegisterImport import(*work, openImportMapping(Register, words), words);
    static_cast<void>(import.check(file, u"register.csv"_s, progress));
    import.write(progress);
    return import.report();
}

CaseContents contentsOf(TestWork &work, const QString &oldNumber)
{
    return work->service().contents(work->cases().findByOldNumber(oldNumber));
}

} // namespace

class RegisterImportTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void makesOneCasePerComplaint()
    {
        TestWork work;
        const ImportReport report = import(work, dataFile(u"register-excerpt.csv"_s));
        QCOMPARE(report.rowsRead, 10);
        QCOMPARE(report.casesMade, 8);
        QVERIFY(report.refused.empty());
        QCOMPARE(work->cases().count(), 8);
        const auto file = work->cases().find(work->cases().findByOldNumber(u"900000001"_s));
        QCOMPARE(file->origin, CaseFile::Origin::Imported);
        QCOMPARE(file->number, u"R-900000001"_s);
        QCOMPARE(file->alias, u"F00001"_s);
        QVERIFY(!file->nextDueOn);
    }

    void keepsPersonsAdviceDecisionAndMeasureApart()
    {
        TestWork work;
        import(work, dataFile(u"register-excerpt.csv"_s));
        const CaseContents contents = contentsOf(work, u"900000001"_s);
        QCOMPARE(contents.parties.size(), 2);
        QCOMPARE(contents.allegations.size(), 2);
        QCOMPARE(contents.allegations[1].person, contents.parties[1].row.id);
        QCOMPARE(contents.allegations[0].finding.value, u"PLAUSIBLE"_s);
        QVERIFY(!contents.allegations[0].behaviour.isKnown());
        QCOMPARE(contents.advices[0].advice.text, u"Substantiated (Command Discipline A)"_s); // the disposition's
        QCOMPARE(contents.advices[1].advice.text, u"Substantiated (Command Discipline B)"_s);
        QCOMPARE(contents.decisions[0].takenOn, QDate(2024, 5, 10));
        QCOMPARE(contents.measures[0].kind.value, u"NONE"_s);
        QCOMPARE(contents.measures[1].kind.value, u"OTHER"_s);
        QCOMPARE(contents.measures[1].description.text, u"Command Discipline - A"_s);
        QVERIFY(contents.terms.empty());
        QVERIFY(!contents.intake.receivedOn);
    }

    void showsWhereTheDecisionDeviatesFromTheAdvice()
    {
        TestWork work;
        import(work, dataFile(u"register-excerpt.csv"_s));
        const auto answer = [&](const QString &number, size_t row = 0) {
            return contentsOf(work, number).decisions.at(row).answer.value;
        };
        QCOMPARE(answer(u"900000001"_s, 0), u"NOT_FOLLOWED"_s); // no penalty
        QCOMPARE(answer(u"900000001"_s, 1), u"PARTLY"_s);       // A where B was advised
        QCOMPARE(answer(u"900000002"_s), u"FOLLOWED"_s);
        QCOMPARE(answer(u"900000004"_s), u"FOLLOWED"_s);     // guilty after trial
        QCOMPARE(answer(u"900000005"_s), u"NOT_FOLLOWED"_s); // retained, without discipline
        QCOMPARE(answer(u"900000007"_s), QString());         // no recommendation: cannot be told
        QCOMPARE(answer(u"900000008"_s), QString());         // retired
    }

    void leavesOpenWhatIsNotDecided()
    {
        TestWork work;
        import(work, dataFile(u"register-excerpt.csv"_s));
        const CaseContents pending = contentsOf(work, u"900000003"_s);
        QVERIFY(!pending.decisions[0].takenOn);
        QVERIFY(!pending.decisions[0].answer.isKnown());
        QCOMPARE(pending.decisions[0].decision.text,
                 u"APU Case Status: Pending\nNYPD Officer Penalty: APU - Decision Pending"_s);
        QCOMPARE(pending.measures.size(), 1); // of the other person only
        const CaseContents silent = contentsOf(work, u"900000006"_s);
        QVERIFY(silent.decisions.empty() && silent.measures.empty());
        const auto phase = [&](const QString &number) {
            return work->cases().find(work->cases().findByOldNumber(number))->phase;
        };
        QCOMPARE(phase(u"900000003"_s), u"advice"_s);
        QCOMPARE(phase(u"900000005"_s), u"measure"_s);
        QCOMPARE(phase(u"900000001"_s), u"evaluation"_s);
    }

    void changesNothingTheSecondTime()
    {
        TestWork work;
        import(work, dataFile(u"register-excerpt.csv"_s));
        const qint64 entries = work->journal().count();
        const ImportReport again = import(work, dataFile(u"register-excerpt.csv"_s));
        QVERIFY(again.changedNothing());
        QCOMPARE(again.casesAlreadyThere, 8);
        QCOMPARE(work->cases().count(), 8);
        QCOMPARE(work->journal().count(), entries);
    }

    void listsEveryRowThatDoesNotFit()
    {
        TestWork work;
        const ImportReport report = import(work, dataFile(u"register-with-mistakes.csv"_s));
        QCOMPARE(report.casesMade, 1);
        QCOMPARE(report.refused.size(), 5);
        QCOMPARE(report.refused[0],
                 (RefusedRow{2, u"“Non-APU NYPD Penalty Report Date” holds no date in the form MM/DD/YYYY."_s}));
        QCOMPARE(report.refused[1], (RefusedRow{3, u"it belongs to the same case as line 2, which does not fit."_s}));
        QCOMPARE(report.refused[2].line, 4);
        QCOMPARE(report.refused[3], (RefusedRow{5, u"it has no case number."_s}));
        QCOMPARE(report.refused[4], (RefusedRow{6, u"it has 3 columns, the first line has 12."_s}));
        QVERIFY(!work->cases().findByOldNumber(u"900000011"_s).isValid());
    }

    void takesFormulasAndPathsForText()
    {
        TestWork work;
        import(work, dataFile(u"register-with-mistakes.csv"_s));
        const CaseContents contents = contentsOf(work, u"900000014"_s);
        QCOMPARE(contents.parties[0].alias, u"=HYPERLINK(1)"_s);
        QCOMPARE(contents.advices[0].advice.text, u"../../../etc/passwd"_s);
        QCOMPARE(contents.measures[0].description.text, u"@SUM(1)|cmd"_s);
    }

    void undoesEverythingWhenItIsStopped()
    {
        TestWork work;
        const qint64 entries = work->journal().count();
        std::atomic_bool cancelled{false};
        bool writes = false;
        const LongWork progress{.progress =
                                    [&](qint64, qint64) {
                                        writes = work->store().inTransaction();
                                        cancelled = writes;
                                    },
                                .cancelled = &cancelled};
        QVERIFY_THROWS_EXCEPTION(Failure, import(work, dataFile(u"register-excerpt.csv"_s), progress));
        QVERIFY(writes);
        QCOMPARE(work->cases().count(), 0);
        QCOMPARE(work->journal().count(), entries);
        QCOMPARE(import(work, dataFile(u"register-excerpt.csv"_s)).casesMade, 8);
    }

    void saysWhatIsWrongWithTheFileAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("begins");
        QTest::newRow("empty") << QByteArray() << u"register.csv is empty."_s;
        QTest::newRow("one column") << QByteArray("Complaint Id\n1\n")
                                    << u"register.csv, line 1: there is only one column."_s;
        QByteArray header = dataFile(u"register-excerpt.csv"_s);
        header.replace("Person Code", "Person Cod");
        QTest::newRow("a missing column")
            << header
            << u"register.csv has no column “Person Code”, which the mapping asks for; did you mean “Person Cod”?"_s;
        QTest::newRow("NUL") << QByteArray("Complaint Id,Pers\0n\n", 19) << u"register.csv, line 1: a NUL"_s;
    }

    void saysWhatIsWrongWithTheFileAsAWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, begins);
        TestWork work;
        QString said;
        try {
            import(work, bytes);
        } catch (const Failure &failure) {
            said = failure.userText();
        }
        QVERIFY2(said.startsWith(begins), qPrintable(said));
        QCOMPARE(work->cases().count(), 0);
    }

    void keepsRegistersOutOfACounsellorsVault()
    {
        TestWork work(Role::Counsellor);
        QVERIFY_THROWS_EXCEPTION(Failure, import(work, dataFile(u"register-excerpt.csv"_s)));
        QCOMPARE(work->cases().count(), 0);
    }

    void countsWhatTheWholeRegisterHasIfItIsThere()
    {
        QFile file(QString::fromUtf8(MELDWIJZER_SOURCE_DIR) + u"/../shared/data/oversight-register.csv"_s);
        if (!file.exists())
            file.setFileName(u"/work/shared/data/oversight-register.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the whole register is not beside the sources");
        TestWork work;
        const ImportReport report = import(work, file.readAll());
        QCOMPARE(report.rowsRead, 14918);
        QCOMPARE(report.casesMade, 9620);
        QVERIFY(report.refused.empty());
        countEverything(work);
    }

private:
    struct Counts
    {
        qint64 rows = 0;
        qint64 undated = 0;
        qint64 none = 0;
        qint64 measures = 0;
        qint64 pending = 0;
        qint64 charges = 0;
        QSet<QString> persons;
    };

    static void countCase(const CaseContents &contents, Counts &counts)
    {
        counts.rows += qint64(contents.allegations.size());
        counts.undated += qint64(contents.allegations.size());
        for (const Party &party : contents.parties)
            counts.persons << party.alias;
        for (const Decision &decision : contents.decisions) {
            counts.undated -= decision.takenOn ? 1 : 0;
            counts.pending += decision.decision.text.contains(u"APU - Decision Pending") ? 1 : 0;
        }
        for (const Measure &measure : contents.measures)
            counts.none += measure.kind.value == "NONE"_L1 ? 1 : 0;
        counts.measures += qint64(contents.measures.size());
        for (const Allegation &allegation : contents.allegations)
            counts.charges += allegation.findingReasons.text.endsWith(u"Substantiated (Charges)") ? 1 : 0;
    }

    static void countEverything(TestWork &work)
    {
        Counts counts;
        for (const CaseId id : work->cases().list({}, QDate(2026, 7, 1)))
            countCase(work->service().contents(id), counts);
        QCOMPARE(counts.rows, 14918);
        QCOMPARE(counts.persons.size(), 10318);
        QCOMPARE(counts.undated, 1455);
        QCOMPARE(counts.none, 3157);
        QCOMPARE(counts.measures, 14918 - 1775 - 797);
        QCOMPARE(counts.pending, 797);
        QCOMPARE(counts.charges, 5199);
    }
};

QTEST_GUILESS_MAIN(RegisterImportTest)
#include "registerimporttest.moc"
