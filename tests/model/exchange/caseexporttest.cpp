// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/caseexport.h"
#include "model/core/failure.h"
#include "model/exchange/democases.h"
#include "model/exchange/sectioncolumns.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

QByteArray exported(Casework &work, const ExportOptions &options = {.madeBy = u"Meldwijzer test"_s})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CaseExport(work, buffer, options).write();
    return buffer.data();
}

QJsonObject caseWith(const QJsonObject &all, QStringView subject)
{
    for (const QJsonValue &each : all[u"cases"].toArray())
        if (each[u"intake"][u"subject"].toString().contains(subject))
            return each.toObject();
    return {};
}

QString sourceFile(const QString &path)
{
    return QString::fromUtf8(MELDWIJZER_SOURCE_DIR) + u'/' + path;
}

} // namespace

class CaseExportTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        addDemoCases(*m_work);
        m_json = exported(*m_work, {u"Meldwijzer test"_s, &m_lists});
        m_all = QJsonDocument::fromJson(m_json).object();
    }

    void isWholeJson()
    {
        QCOMPARE(m_all[u"format"].toString(), u"meldwijzer-export"_s);
        QCOMPARE(m_all[u"role"].toString(), u"adviser"_s);
        QCOMPARE(m_all[u"cases"].toArray().size(), m_work->cases().count());
    }

    void holdsEveryFieldOfEverySection()
    {
        const QJsonObject first = m_all[u"cases"][0].toObject();
        for (const SectionColumns &section : allSections()) {
            const QString name = QString::fromLatin1(section.section.name);
            QVERIFY2(first.contains(name), qPrintable(name));
            QJsonObject row = first[name].toObject();
            if (section.section.cardinality == Section::Many)
                row = first[name].toArray().isEmpty() ? QJsonObject() : first[name][0].toObject();
            for (const QString &column : section.names())
                QVERIFY2(row.isEmpty() || row.contains(column), qPrintable(name + u'.' + column));
        }
    }

    void holdsTheTextsInClearAndWhatWasStruckThrough()
    {
        const QJsonObject made = caseWith(m_all, u"groepsapp");
        QVERIFY(made[u"intake"][u"account"].toString().startsWith(u"Tijdens de briefing"));
        QCOMPARE(made[u"decision"][0][u"answer"].toString(), u"FOLLOWED"_s);
        QCOMPARE(made[u"measure"][0][u"sessions"].toInt(), 2);
        QCOMPARE(made[u"decision"][0][u"advice"].toInteger(), made[u"advice"][0][u"id"].toInteger());
        const QJsonValue talk = made[u"conversation"].toArray().last();
        QCOMPARE(talk[u"retracted"].toBool(), true);
        QCOMPARE(talk[u"retraction"].toString(), u"Hoort bij een andere zaak."_s);
    }

    void holdsHowTheCaseCameHere()
    {
        const QJsonObject made = caseWith(m_all, u"groepsapp");
        QCOMPARE(made[u"phase_events"].toArray().size(), 4);
        QCOMPARE(made[u"phase_events"][0][u"event"].toString(), u"finished"_s);
        QCOMPARE(made[u"ticks"].toArray().size(), 2);
        QCOMPARE(made[u"journal"][0][u"action"].toString(), u"case_opened"_s);
    }

    void addsTheTextsOfCodesWhenAsked()
    {
        QCOMPARE(m_all[u"code_texts"][u"finding"][u"PLAUSIBLE"][u"nl"].toString(), u"Aannemelijk"_s);
        QVERIFY(!QJsonDocument::fromJson(exported(*m_work)).object().contains(u"code_texts"));
    }

    void holdsThePersonsThatCasesReferTo()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Party party = work->service().contents(id).parties.at(0);
        party.name.text = u"Sam Voorbeeld"_s;
        work->service().save(id, party);
        const QJsonObject all = QJsonDocument::fromJson(exported(*work)).object();
        QCOMPARE(all[u"persons"][0][u"name"].toString(), u"Sam Voorbeeld"_s);
        QCOMPARE(all[u"persons"][0][u"id"].toInteger(), all[u"cases"][0][u"party"][0][u"person"].toInteger());
    }

    void hidesTheNameThatConsentHides()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Party reporter = work->sections().all<Party>(id).front();
        reporter.name.text = u"Zoë Kanarie"_s;
        work->service().save(id, reporter);
        Intake intake{.account = {u"Kanarie was alleen."_s}};
        work->service().save(id, intake, u"Kanarie belde"_s);
        QVERIFY(exported(*work).contains("Kanarie"));
        Consent no{.scope = {u"IDENTITY"_s},
                   .recipient = {u"COID"_s},
                   .answer = {u"REFUSED"_s},
                   .givenOn = QDate(2026, 5, 12)};
        work->service().save(id, no);
        const QByteArray json = exported(*work);
        QVERIFY(!json.contains("Kanarie"));
        QVERIFY(json.contains("was alleen") && json.contains("belde"));
    }

    void isWrittenDownInTheJournal()
    {
        QCOMPARE(m_work->journal().page({.action = u"vault_exported"_s}, 0, 1).size(), 1);
    }

    void fitsItsSchema()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QProcess probe;
        probe.start(python, {u"-c"_s, u"import jsonschema"_s});
        if (python.isEmpty() || !probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP("python3-jsonschema is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"export.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_json);
        file.close();
        QProcess check;
        check.start(python, {u"-c"_s,
                             u"import json,sys,jsonschema; jsonschema.validate(json.load(open(sys.argv[1])), "
                             "json.load(open(sys.argv[2])))"_s,
                             file.fileName(), sourceFile(u"resources/exchange/case-export.schema.json"_s)});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().right(500).constData());
    }

    void stopsWhenItIsTold()
    {
        const std::atomic_bool cancelled{true};
        TestWork work;
        for (int i = 0; i < 100; ++i)
            static_cast<void>(work->service().open());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY_THROWS_EXCEPTION(Failure, CaseExport(*work, buffer, {}).write({.cancelled = &cancelled}));
    }

private:
    TestWork m_work;
    CodeLists m_lists = CodeLists::builtIn();
    QByteArray m_json;
    QJsonObject m_all;
};

QTEST_GUILESS_MAIN(CaseExportTest)
#include "caseexporttest.moc"
