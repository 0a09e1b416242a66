// SPDX-License-Identifier: EUPL-1.2
// `meldwijzer-cli search` through the real binary: the question comes in as standard input, what is found goes out as
// numbers and fields, and a text only when it was asked for. The journal tells that somebody searched, not for what.
#include "model/casefile/openvault.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/fixedclock.h"
#include "tests/support/quiettest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace model;
using tests::CliResult;

class CliSearchTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_cli.makeVault(u"s.meldwijzer"_s);
        QVERIFY(!m_vault.isEmpty());
        const auto open = opened();
        CaseService &service = open->work().service();
        for (const QString &summary : {u"Een grove kanarie in de kantine."_s, u"Ruzie in de kantine."_s}) {
            const CaseId id = service.open();
            Conversation conversation{.summary = {summary}};
            service.save(id, conversation);
            m_last = conversation.row.id;
            m_case = id;
        }
        service.retract(Conversation::section, m_case, m_last, u"dubbel"_s);
        QuickNote note{.text = {u"De kantine belde."_s}};
        QVERIFY(open->work().noteService().save(note).empty());
    }

    void whatIsFoundIsNumbersAndFields()
    {
        const CliResult found = ask("kantine\n");
        QCOMPARE(found.code, 0);
        const QStringList lines = found.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"number\talias\tsection\tfield\trow\tretracted"_s);
        QVERIFY(lines[1].startsWith(u"\t\tquick_note\ttext\t"_s));
        QVERIFY(lines[2].contains(u"\tconversation\tsummary\t"_s) && lines[2].endsWith(u"\tretracted"_s));
        QVERIFY(lines[3].contains(u"\tconversation\tsummary\t"_s) && lines[3].endsWith(u'\t'));
        QVERIFY(!found.out.contains(u"kanarie"_s) && !found.err.contains(u"kanarie"_s));
    }

    void aTextIsShownOnlyWhenAskedFor()
    {
        const CliResult found = ask("\"grove kan*\"", {u"--with-text"_s});
        QCOMPARE(found.code, 0);
        QVERIFY2(found.out.endsWith(u"\tEen grove kanarie in de kantine.\n"_s), qPrintable(found.err));
    }

    void filtersNarrowAndJsonIsWhole()
    {
        const CliResult found = ask("kantine fase:intake -ruzie", {u"--json"_s});
        const QJsonArray all = QJsonDocument::fromJson(found.out.toUtf8()).array();
        QCOMPARE(all.size(), 1);
        const QJsonObject hit = all[0].toObject();
        QCOMPARE(hit[u"section"_s].toString(), u"conversation"_s);
        QCOMPARE(hit[u"field"_s].toString(), u"summary"_s);
        QVERIFY(hit[u"row"_s].toInt() > 0);
        QVERIFY(!hit.contains(u"text"_s));
    }

    void tellsThatThereIsMore()
    {
        const CliResult found = ask("kantine status:open", {u"--most"_s, u"1"_s});
        QCOMPARE(found.out.count(u'\n'), 2);
        QVERIFY2(found.err.contains(u"there are more"_s), qPrintable(found.err));
    }

    void theJournalTellsThatNotWhat()
    {
        const auto count = [this] { return opened()->work().journal().count(); };
        const qint64 before = count();
        QCOMPARE(ask("kantine").code, 0);
        QCOMPARE(count(), before + 1);
    }

    void aQuestionThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray("\n") << QStringList() << u"no question"_s;
        QTest::newRow("an open quote") << QByteArray("\"grove") << QStringList() << u"quotation mark"_s;
        QTest::newRow("a filter nobody knows") << QByteArray("fasse:intake") << QStringList() << u"Did you mean"_s;
        QTest::newRow("a value nobody knows") << QByteArray("fase:xyz") << QStringList() << u"does not know"_s;
        QTest::newRow("too long") << QByteArray(5000, 'k') << QStringList() << u"too long"_s;
        QTest::newRow("most") << QByteArray("kantine") << QStringList{u"--most"_s, u"0"_s} << u"--most"_s;
    }
    void aQuestionThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, input);
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const CliResult refused = ask(input, words);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
    }

    void thePassphraseCannotComeTheSameWay()
    {
        const CliResult refused = m_cli.run({u"search"_s, m_vault, u"--passphrase-file"_s, u"-"_s}, "woorden\n");
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains(u"standard input"_s));
    }

private:
    [[nodiscard]] CliResult ask(const QByteArray &question, const QStringList &words = {}) const
    {
        return m_cli.run(QStringList{u"search"_s, m_vault, u"--passphrase-file"_s, m_cli.path(u"pass"_s)} + words,
                         question);
    }
    [[nodiscard]] std::unique_ptr<OpenVault> opened() const
    {
        return OpenVault::open(m_vault, SecretBytes::copyOf("vier losse woorden bij toeval"), m_clock);
    }

    tests::CliRun m_cli;
    tests::FixedClock m_clock;
    QString m_vault;
    CaseId m_case;
    RowId m_last;
};

QTEST_GUILESS_MAIN(CliSearchTest)
#include "clisearchtest.moc"
