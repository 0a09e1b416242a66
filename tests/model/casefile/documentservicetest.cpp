// SPDX-License-Identifier: EUPL-1.2
// Taking files in: all of it or nothing, with its line in the journal; versions stay; the trash gives back.
#include "model/casefile/documentservice.h"

#include "model/storage/outsidefile.h"
#include "model/storage/query.h"
#include "model/storage/store.h"
#include "tests/support/documents.h"
#include "tests/support/failing.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"

#include <QFileInfo>

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

namespace {

int rowsIn(Casework &work, const QString &table)
{
    Query query(work.store(), u"SELECT count(*) FROM "_s + table);
    return query.next() ? query.get<int>(0) : -1;
}

void isEmpty(Casework &work)
{
    QCOMPARE(rowsIn(work, u"document"_s), 0);
    QCOMPARE(rowsIn(work, u"document_content"_s), 0);
    QCOMPARE(rowsIn(work, u"document_chunk"_s), 0);
}

QStringList actionsOf(Casework &work, CaseId id)
{
    QStringList actions;
    for (const JournalLine &line : work.journal().page({.caseId = id}, 0, 10))
        actions.prepend(line.action);
    return actions;
}

// Grows while it is read.
class Growing final : public ByteSource
{
public:
    [[nodiscard]] const QString &name() const override { return m_name; }
    [[nodiscard]] qint64 size() const override { return 2 * ContentSealing::AtOnce; }
    void read(char *to, qsizetype count) override { std::fill_n(to, count, 'g'); }
    void mustBeUnchanged() override { throw Failure(Failure::Kind::BadInput, u"changed"_s); }

private:
    QString m_name = u"x"_s;
};

} // namespace

class DocumentServiceTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aFileBecomesADocumentOfItsNameWithALineInTheJournal()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const DocumentVersion version = addDocument(*work, id, "kanarie", u"Brief van 3 mei.txt"_s);
        const std::vector<Document> documents = work->service().contents(id).documents;
        QCOMPARE(documents.size(), size_t(1));
        QCOMPARE(documents.front().row.id, version.document);
        QCOMPARE(documents.front().name.text, u"Brief van 3 mei"_s);
        QCOMPARE(version.number, 1);
        QCOMPARE(actionsOf(*work, id), QStringList({u"case_opened"_s, u"section_changed"_s, u"document_added"_s}));
        for (const JournalLine &line : work->journal().page({.caseId = id}, 0, 10))
            QVERIFY(!line.subject.contains("Brief"_L1) && !line.reason.contains("Brief"_L1));
    }

    void aNewVersionLeavesTheOlderOnesAsTheyWere()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const DocumentVersion first = addDocument(*work, id, "een"_ba);
        const DocumentVersion second = addDocument(*work, id, "twee", u"b.txt"_s, first.document);
        QCOMPARE(second.number, 2);
        QCOMPARE(second.document, first.document);
        QCOMPARE(rowsIn(*work, u"document"_s), 1);
        QCOMPARE(work->documents().versions(id), std::vector<DocumentVersion>({first, second}));
        QCOMPARE(contentOf(*work, first), "een"_ba);
        QCOMPARE(contentOf(*work, second), "twee"_ba);
        QCOMPARE(actionsOf(*work, id).back(), u"document_version_added"_s);
    }

    void theTrashGivesBackWhatWasPutInIt()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const DocumentVersion version = addDocument(*work, id, "een"_ba);
        work->service().retract(Document::section, id, version.document, u"dubbel"_s);
        QVERIFY(work->service().contents(id).documents.front().row.retracted);
        QCOMPARE(contentOf(*work, version), "een"_ba);
        work->service().restore(Document::section, id, version.document);
        QVERIFY(!work->service().contents(id).documents.front().row.retracted);
    }

    void whatIsStoppedLeavesNothing()
    {
        TestWork work;
        const CaseId id = work->service().open();
        std::atomic_bool stop = false;
        const LongWork longWork{.progress =
                                    [&](qint64 done, qint64 of) {
                                        QVERIFY(done <= of);
                                        stop = done > ContentSealing::AtOnce;
                                    },
                                .cancelled = &stop};
        BytesInMemory source(u"x"_s, QByteArray(3 * ContentSealing::AtOnce, 'x'));
        MUST_FAIL(Cancelled, work->documentService().add(id, source, {}, longWork));
        isEmpty(*work);
        QCOMPARE(actionsOf(*work, id), QStringList{u"case_opened"_s});
    }

    void whatChangedWhileItWasReadLeavesNothing()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Growing source;
        MUST_FAIL(BadInput, work->documentService().add(id, source));
        isEmpty(*work);
    }

    void whatWasCutOffIsSweptAtTheNextOpening()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const DocumentVersion whole = addDocument(*work, id, "heel"_ba);
        BytesInMemory source(u"x"_s, QByteArray(ContentSealing::AtOnce + 10, 'x'));
        DocumentRepository::Begun begun = work->documentService().begin(id, source.name(), source.size());
        ContentSealing sealing(source, begun.id, std::move(begun.key));
        work->documentService().append(begun.id, sealing.next());
        work.reopen();
        QCOMPARE(work->documents().versions(id), std::vector<DocumentVersion>{whole});
        work->documentService().sweepAll();
        QCOMPARE(rowsIn(*work, u"document_content"_s), 1);
        QCOMPARE(rowsIn(*work, u"document_chunk"_s), 1);
        QCOMPARE(contentOf(*work, whole), "heel"_ba);
    }

    void aFullDiskIsSaidAndNothingOfItIsKept()
    {
        TestWork work;
        const CaseId id = work->service().open();
        {
            const FullDisk full(rlim_t(QFileInfo(work.path()).size()) + rlim_t(20) * 1024 * 1024);
            BytesInMemory source(u"x"_s, QByteArray(3 * ContentSealing::AtOnce, 'x'));
            const auto failure = failureOf([&] { return work->documentService().add(id, source); });
            QVERIFY(failure && (failure->kind() == Failure::Kind::DiskFull ||
                                failure->kind() == Failure::Kind::NotWritable)); // SQLite's word for this kind of full
        }
        work->documentService().sweepAll();
        isEmpty(*work);
        QVERIFY(addDocument(*work, id, "daarna"_ba).id.isValid()); // and the vault goes on
    }

    void whatWillNotFitIsRefusedBeforeItIsBegun()
    {
        TestWork work;
        const CaseId id = work->service().open();
        MUST_FAIL_SAYING(DiskFull, u"brief.pdf"_s, work->documentService().begin(id, u"brief.pdf"_s, qint64(1) << 60));
        isEmpty(*work);
    }

    void aFileOutsideIsTakenInAndStaysWhereItWas()
    {
        TestWork work;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"foto.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = "\x89PNG\r\n\x1a\n" + manyBytes(ThreePieces);
        file.write(bytes);
        file.close();
        OutsideFile outside(file.fileName());
        const DocumentVersion version = work->documentService().add(work->service().open(), outside);
        QCOMPARE(version.mimeType, u"image/png"_s);
        QCOMPARE(contentOf(*work, version), bytes);
        QVERIFY(QFile::exists(file.fileName()));
    }

    void lookingAtItIsWrittenDown()
    {
        TestWork work;
        const CaseId id = work->service().open();
        work->documentService().viewed(addDocument(*work, id, "een"_ba));
        QCOMPARE(actionsOf(*work, id).back(), u"document_viewed"_s);
    }
};

QTEST_GUILESS_MAIN(DocumentServiceTest)
#include "documentservicetest.moc"
