// SPDX-License-Identifier: EUPL-1.2
// Versions come back as they were kept; nothing of a file stands in clear; what is not complete is seen by nobody.
#include "model/casefile/documentrepository.h"

#include "model/storage/query.h"
#include "model/storage/store.h"
#include "tests/support/documents.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

namespace {

QString one(Casework &work, const QString &sql)
{
    Query query(work.store(), sql);
    return query.next() ? query.get<QString>(0) : QString();
}

} // namespace

class DocumentRepositoryTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aVersionComesBackAsItWasKept()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const DocumentVersion version = addDocument(*work, id, "%PDF-1.4 kanarie", u"Zoë Kanarie.pdf"_s);
        const std::optional<DocumentVersion> found = work->documents().find(version.id);
        QVERIFY(found);
        QCOMPARE(*found, version);
        QCOMPARE(found->fileName.text, u"Zoë Kanarie.pdf"_s);
        QCOMPARE(found->mimeType, u"application/pdf"_s);
        QCOMPARE(found->addedAt, work.clock().now());
        QCOMPARE(found->sha256.toHex(), // sha256sum says the same
                 QByteArray("4f1557d3e8c976554ed6f3a1c0be1f7b42f83ae75d84d411a6a1f87e3a09c49a"));
        QCOMPARE(work->documents().versions(id), std::vector<DocumentVersion>{version});
    }

    void nothingOfAFileStandsInClear()
    {
        TestWork work;
        static_cast<void>(addDocument(*work, work->service().open(), "kanarie in een kooi", u"Zoë Kanarie.txt"_s));
        for (const char *column : {"content_key", "about"})
            QCOMPARE(one(*work, u"SELECT count(*) FROM document_content WHERE instr(%1, 'anarie') > 0"_s.arg(
                                    QLatin1StringView(column))),
                     u"0"_s);
        QCOMPARE(one(*work, u"SELECT count(*) FROM document_chunk WHERE instr(sealed, 'anarie') > 0"_s), u"0"_s);
        QCOMPARE(one(*work, u"SELECT count(*) FROM document WHERE instr(name, 'anarie') > 0"_s), u"0"_s);
    }

    void whatIsNotCompleteIsSeenByNobody()
    {
        TestWork work;
        const CaseId id = work->service().open();
        DocumentRepository::Begun begun;
        work->service().write([&] { begun = work->documents().begin(id, 10, work.clock().now()); });
        QVERIFY(work->documents().versions(id).empty());
        QVERIFY(!work->documents().find(begun.id));
        QCOMPARE(work->documents().incomplete(), std::vector<ContentId>{begun.id});
    }

    void anIdThatWasSweptIsNeverGivenAgain()
    {
        TestWork work;
        const CaseId id = work->service().open();
        DocumentRepository::Begun first;
        DocumentRepository::Begun second;
        work->service().write([&] { first = work->documents().begin(id, 10, work.clock().now()); });
        QVERIFY(!work->documentService().sweep(first.id));
        work->service().write([&] { second = work->documents().begin(id, 10, work.clock().now()); });
        QVERIFY(second.id.value() > first.id.value());
    }

    void aCompleteVersionCannotBeSwept()
    {
        TestWork work;
        const DocumentVersion version = addDocument(*work, work->service().open(), manyBytes(ThreePieces));
        QVERIFY(!work->documentService().sweep(version.id));
        QCOMPARE(contentOf(*work, version), manyBytes(ThreePieces));
    }

    void aVersionPutUnderAnotherDocumentDoesNotOpen_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another document") << u"UPDATE document_content SET document = 2 WHERE id = 1"_s;
        QTest::newRow("another version") << u"UPDATE document_content SET version = 2 WHERE id = 1"_s;
        QTest::newRow("another day")
            << u"UPDATE document_content SET added_at = '2020-01-01T00:00:00.000Z' WHERE id = 1"_s;
    }
    void aVersionPutUnderAnotherDocumentDoesNotOpen()
    {
        QFETCH(QString, sql);
        TestWork work;
        const CaseId id = work->service().open();
        const DocumentVersion version = addDocument(*work, id, "een");
        static_cast<void>(addDocument(*work, id, "twee"));
        work->service().write([&] {
            Query(work->store(), u"UPDATE document_content SET version = 9 WHERE id = 2"_s).exec();
            Query(work->store(), sql).exec();
        });
        MUST_FAIL(Damaged, work->documents().find(version.id));
    }

    void whatIsNotBeingAddedCannotBeFinished()
    {
        TestWork work;
        DocumentVersion version = addDocument(*work, work->service().open(), "een");
        MUST_FAIL(Internal, work->service().write([&] { work->documents().complete(version); }));
    }
};

QTEST_GUILESS_MAIN(DocumentRepositoryTest)
#include "documentrepositorytest.moc"
