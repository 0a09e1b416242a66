// SPDX-License-Identifier: EUPL-1.2
#include "app/journalwords.h"

#include "model/casefile/crossfacts.h"
#include "model/casefile/journal.h"
#include "model/letter/fieldwords.h"
#include "model/workflow/procedures.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class JournalWordsTest final : public tests::QuietTest
{
    Q_OBJECT

    const CodeLists m_codes = CodeLists::builtIn();
    const Procedure m_procedure = builtInProcedure(Role::Adviser, emptyFacts());

    [[nodiscard]] app::JournalWords words() const
    {
        return app::JournalWords(
            {.codes = m_codes,
             .procedure = m_procedure,
             .language = Language::Dutch,
             .placeOf = [](const QString &section, CaseId, RowId) { return section == "allegation"_L1 ? 3 : 0; },
             .labelOf = [](const QByteArray &slot) { return slot == "named" ? u"Zoë"_s : QString(); },
             .passphraseSlots = {"first", "named"}});
    }

private Q_SLOTS:
    void everyActionOfTheJournalHasWords()
    {
        for (const QString &action : model::journalActions())
            QVERIFY2(app::JournalWords::textOf(action) != action,
                     qPrintable(action + u" has no words in app/journalwords.cpp"_s));
    }

    void aSubjectIsPutInWords_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("shown");
        QTest::newRow("row") << u"allegation:12"_s << QStringList{u"description"_s, u"id"_s}
                             << u"Gedraging 3 · "_s + fieldWord(u"allegation"_s, u"description"_s).nl;
        QTest::newRow("row that is gone") << u"consent:12"_s << QStringList() << u"Toestemming"_s;
        QTest::newRow("once") << u"intake:4"_s << QStringList{u"account"_s}
                              << u"Melding · "_s + fieldWord(u"intake"_s, u"account"_s).nl;
        QTest::newRow("phase") << u"phase:intake"_s << QStringList() << u"Intake"_s;
        QTest::newRow("leaving") << u"recipient:COMMANDER form:pdf identity:no"_s << QStringList{u"party"_s}
                                 << m_codes.list(u"recipient"_s).text(u"COMMANDER"_s, Language::Dutch) +
                                        u", PDF, without the name of who reported · Personen"_s;
        QTest::newRow("role") << u"adviser"_s << QStringList() << u"Integrity adviser"_s;
        QTest::newRow("said by the action") << u"vault"_s << QStringList() << QString();
        QTest::newRow("case") << u"case_file:2026-0001"_s << QStringList() << QString();
        QTest::newRow("import") << u"mapping:oversight cases:2"_s << QStringList() << u"mapping oversight, 2 cases"_s;
        QTest::newRow("quick note") << u"quick_note:7 noted:2026-06-17T10:00:00Z"_s << QStringList()
                                    << u"note 7, noted "_s +
                                           QLocale().toString(QDateTime(QDate(2026, 6, 17), QTime(12, 0)),
                                                              QLocale::ShortFormat);
        QTest::newRow("newer") << u"orbit:7"_s << QStringList{u"height"_s} << u"orbit:7 · height"_s;
    }

    void aSubjectIsPutInWords()
    {
        QFETCH(QString, subject);
        QFETCH(QStringList, fields);
        QFETCH(QString, shown);
        QCOMPARE(words().details({.subject = subject, .fields = fields}), shown);
    }

    void everyStepOfTheProcedureHasItsTitle()
    {
        for (const Phase &phase : m_procedure.phases)
            for (const Step &step : phase.steps)
                QCOMPARE(words().details({.subject = u"step:"_s + step.id}), step.title.nl);
    }

    void whoIsTheNameOrElseTheRole()
    {
        JournalLine line{.actor = "named", .role = u"adviser"_s};
        QCOMPARE(words().who(line), u"Zoë"_s);
        line.actor = "first";
        QCOMPARE(words().who(line), u"Integrity adviser, passphrase 1"_s);
        line.actor = "gone";
        QVERIFY(words().who(line).startsWith(u"Recovery code"_s));
    }

    void anActionOfANewerVersionIsShownAsItStands()
    {
        QCOMPARE(app::JournalWords::textOf(u"case_moved"_s), u"case_moved"_s);
    }
};

QTEST_GUILESS_MAIN(JournalWordsTest)
#include "journalwordstest.moc"
