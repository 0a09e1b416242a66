// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/vaultcheck.h"
#include "model/casefile/openvault.h"
#include "model/exchange/democases.h"
#include "model/storage/query.h"
#include "tests/support/documents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model;

class VaultCheckTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const SecretBytes passphrase = SecretBytes::copyOf("vier losse woorden bij toeval");
        m_open = OpenVault::create(m_folder.filePath(u"v.meldwijzer"_s), Role::Adviser, passphrase, KdfCost::floor(),
                                   m_clock)
                     .open;
        addDemoCases(m_open->work());
    }

    void findsASoundVaultGoodAndCounts()
    {
        const VaultVerdict verdict = checkVault(m_open->vault(), m_open->work());
        for (const CheckLine &line : verdict.lines) // says which
            QVERIFY2(line.isGood, qPrintable(line.text + line.details.join(u" ; ")));
        QCOMPARE(verdict.lines.size(), 7);
        QCOMPARE(verdict.cases, m_open->work().cases().count());
        QVERIFY(verdict.sealedTexts > 100);
        QVERIFY(verdict.conversations > 10);
    }

    void countsTheQuickNotesAndNamesTheOneThatDoesNotOpen()
    {
        Casework &work = m_open->work();
        QuickNote first{.text = {u"kanarie één"_s}};
        QuickNote second{.text = {u"kanarie twee"_s}};
        QVERIFY(work.noteService().save(first).empty() && work.noteService().save(second).empty());
        QCOMPARE(checkVault(m_open->vault(), work).quickNotes, 2);
        work.service().write([&] {
            Query(work.store(),
                  u"UPDATE quick_note SET text = (SELECT text FROM quick_note WHERE id = 2) WHERE id = 1"_s)
                .exec();
        });
        const VaultVerdict verdict = checkVault(m_open->vault(), work);
        QVERIFY(!verdict.lines[4].isGood);
        QCOMPARE(verdict.quickNotes, 1);
        QCOMPARE(verdict.lines[4].details.size(), 1);
        QVERIFY(!verdict.lines[4].details[0].contains(u"kanarie"));
        QVERIFY(work.noteService().destroy(first.id, u"beschadigd"_s).empty()); // it can be taken away all the same
        QVERIFY(checkVault(m_open->vault(), work).isGood());
    }

    void readsEveryDocumentToItsEndAndNamesTheOneThatIsDamaged()
    {
        Casework &work = m_open->work();
        const CaseId id = work.service().open();
        const DocumentVersion version =
            tests::addDocument(work, id, tests::manyBytes(tests::ThreePieces), u"foto.png"_s);
        QCOMPARE(checkVault(m_open->vault(), work).files, 1);
        const auto setNumbers = [&](const QString &from, const QString &to) {
            work.service().write(
                [&] { Query(work.store(), u"UPDATE document_chunk SET n = %1 WHERE n = %2"_s.arg(to, from)).exec(); });
        };
        setNumbers(u"2"_s, u"9"_s);
        const VaultVerdict verdict = checkVault(m_open->vault(), work);
        QVERIFY(!verdict.lines[5].isGood);
        QCOMPARE(verdict.files, 0);
        QCOMPARE(verdict.lines[5].details.size(), 1);
        QVERIFY(verdict.lines[5].details[0].contains(u"foto.png"_s));
        setNumbers(u"9"_s, u"2"_s);
        QVERIFY(checkVault(m_open->vault(), work).isGood());
        QCOMPARE(tests::contentOf(work, version).size(), tests::ThreePieces);
    }

    void namesTheFileThatOthersCanRead()
    {
        QFile keys(m_open->vault().path() + u"/vault.keys"_s);
        keys.setPermissions(keys.permissions() | QFile::ReadOther);
        const VaultVerdict verdict = checkVault(m_open->vault(), m_open->work());
        keys.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!verdict.lines[0].isGood);
        QCOMPARE(verdict.lines[0].details, QStringList{u"vault.keys can be read or changed by others."_s});
    }

    void namesTheCaseOfATextThatWasExchanged()
    {
        m_open->work().service().write(
            [&] { Query(m_open->work().store(), u"UPDATE intake SET account = wish WHERE id = 1"_s).exec(); });
        const VaultVerdict verdict = checkVault(m_open->vault(), m_open->work());
        QVERIFY(!verdict.isGood());
        QVERIFY(!verdict.lines[3].isGood);
        QCOMPARE(verdict.lines[3].details.size(), 1);
        QVERIFY(verdict.lines[3].details[0].startsWith(u"Case 2"));
    }

private:
    QTemporaryDir m_folder;
    tests::FixedClock m_clock;
    std::unique_ptr<OpenVault> m_open;
};

QTEST_GUILESS_MAIN(VaultCheckTest)
#include "vaultchecktest.moc"
