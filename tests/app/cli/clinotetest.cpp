// SPDX-License-Identifier: EUPL-1.2
// `meldwijzer-cli note` through the real binary: what came on standard input lies in the Inbox, once, and is shown by
// nothing that the program says.
#include "model/casefile/openvault.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/fixedclock.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::CliResult;

class CliNoteTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_cli.makeVault(u"n.meldwijzer"_s, u"counsellor"_s);
        QVERIFY(!m_vault.isEmpty());
    }

    void whatComesInLiesInTheInbox()
    {
        const CliResult kept = note(u"Zoë belde: “één” 字\r\nmorgen terug\n\n"_s.toUtf8());
        QCOMPARE(kept.code, 0);
        QCOMPARE(kept.out, u"The note is kept in the Inbox.\n"_s);
        QCOMPARE(texts(), QStringList{u"Zoë belde: “één” 字\nmorgen terug"_s});
    }

    void whatIsNoNoteIsRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray("\n") << u"There is nothing in this note yet"_s;
        QTest::newRow("not UTF-8") << QByteArray("kanarie \xff\xfe") << u"is not text in UTF-8"_s;
        QTest::newRow("too long") << QByteArray(QuickNote::MostCharacters + 1, 'k') << u"has room for"_s;
        QTest::newRow("far too long") << QByteArray(10 * QuickNote::MostCharacters, 'k') << u"has room for"_s;
    }
    void whatIsNoNoteIsRefusedAndNothingIsWritten()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, says);
        const qsizetype before = texts().size();
        const CliResult refused = note(input);
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
        QVERIFY(!refused.err.contains(u"kanarie"_s) && refused.out.isEmpty());
        QCOMPARE(texts().size(), before);
    }

    void thePassphraseCannotComeTheSameWay()
    {
        const CliResult refused =
            m_cli.run({u"note"_s, m_vault, u"--passphrase-file"_s, u"-"_s}, "vier losse woorden bij toeval\n");
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains(u"standard input"_s));
    }

private:
    [[nodiscard]] CliResult note(const QByteArray &input) const
    {
        return m_cli.run({u"note"_s, m_vault, u"--passphrase-file"_s, m_cli.path(u"pass"_s)}, input);
    }
    [[nodiscard]] QStringList texts() const
    {
        const tests::FixedClock clock;
        const auto open = OpenVault::open(m_vault, SecretBytes::copyOf("vier losse woorden bij toeval"), clock);
        QStringList texts;
        for (const NoteId id : open->work().quickNotes().page({}, 100))
            texts << open->work().quickNotes().find(id)->text.text;
        return texts;
    }

    tests::CliRun m_cli;
    QString m_vault;
};

QTEST_GUILESS_MAIN(CliNoteTest)
#include "clinotetest.moc"
