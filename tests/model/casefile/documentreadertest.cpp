// SPDX-License-Identifier: EUPL-1.2
// What was put in comes out; whoever changes, swaps, drops or cuts a piece behind the program's back is found out
// before, or at the latest at, the last piece.
#include "model/casefile/documentreader.h"

#include "model/storage/query.h"
#include "model/storage/store.h"
#include "tests/support/documents.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

class DocumentReaderTest final : public QuietTest
{
    Q_OBJECT
private:
    // A document of three pieces, another of as many, and what somebody does to the first.
    static void tamper(const QString &sql)
    {
        TestWork work;
        const CaseId id = work->service().open();
        const DocumentVersion version = addDocument(*work, id, manyBytes(ThreePieces, 1));
        const DocumentVersion other = addDocument(*work, id, manyBytes(ThreePieces, 2));
        work->service().write([&] { Query(work->store(), sql).exec(); });
        MUST_FAIL(Damaged, contentOf(*work, version));
        if (!sql.contains("9000"_L1))
            QCOMPARE(contentOf(*work, other), manyBytes(ThreePieces, 2));
    }

private Q_SLOTS:
    void whatWasPutInComesOut()
    {
        TestWork work;
        const CaseId id = work->service().open();
        for (const qint64 size : {qint64(1), qint64(ContentSealing::PieceSize), ThreePieces}) {
            const DocumentVersion version = addDocument(*work, id, manyBytes(size));
            QCOMPARE(contentOf(*work, version), manyBytes(size));
        }
    }

    void anotherConnectionReadsItToo()
    {
        TestWork work;
        const DocumentVersion version = addDocument(*work, work->service().open(), manyBytes(ThreePieces));
        work.reopen(Store::Access::ReadOnly);
        QCOMPARE(contentOf(*work, *work->documents().find(version.id)), manyBytes(ThreePieces));
    }

    void whatWasTamperedWithIsFoundOut_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("swapped") << u"UPDATE document_chunk SET n = 9000 - n - id WHERE content = 1"_s;
        QTest::newRow("two pieces change places")
            << u"UPDATE document_chunk SET sealed = (SELECT sealed FROM document_chunk c WHERE c.content = 1 AND c.n = "
               "1 - document_chunk.n) WHERE content = 1 AND n < 2"_s;
        QTest::newRow("the last one dropped") << u"DELETE FROM document_chunk WHERE content = 1 AND n = 2"_s;
        QTest::newRow("the first one dropped") << u"DELETE FROM document_chunk WHERE content = 1 AND n = 0"_s;
        QTest::newRow("cut, and the length with it")
            << u"UPDATE document_content SET byte_count = 524288 WHERE id = 1"_s;
        QTest::newRow("one too many") << u"INSERT INTO document_chunk (content, n, sealed) SELECT 1, 3, sealed FROM "
                                         u"document_chunk WHERE content = "
                                         "2 AND n = 0"_s;
        QTest::newRow("of another document")
            << u"UPDATE document_chunk SET sealed = (SELECT sealed FROM document_chunk c WHERE c.content = 2 AND c.n = "
               "document_chunk.n) WHERE content = 1"_s;
        QTest::newRow("another key") << u"UPDATE document_content SET content_key = (SELECT content_key FROM "
                                        u"document_content WHERE id = 2) WHERE "
                                        "id = 1"_s;
        QTest::newRow("shorter") << u"UPDATE document_chunk SET sealed = substr(sealed, 1, 1000) WHERE content = 1"_s;
        QTest::newRow("emptied") << u"UPDATE document_chunk SET sealed = x'' WHERE content = 1 AND n = 1"_s;
    }
    void whatWasTamperedWithIsFoundOut()
    {
        QFETCH(QString, sql);
        if (sql.contains("byte_count"_L1)) { // seen when the version is looked up
            TestWork work;
            const DocumentVersion version = addDocument(*work, work->service().open(), manyBytes(ThreePieces));
            work->service().write([&] { Query(work->store(), sql).exec(); });
            MUST_FAIL(Damaged, work->documents().find(version.id));
            return;
        }
        tamper(sql);
    }

    void theFailureNamesTheFileAndTheEndIsNotReached()
    {
        TestWork work;
        const DocumentVersion version =
            addDocument(*work, work->service().open(), manyBytes(ThreePieces), u"foto.png"_s);
        work->service().write([&] { Query(work->store(), u"DELETE FROM document_chunk WHERE n = 2"_s).exec(); });
        DocumentReader reader(work->documents(), version);
        QByteArray piece;
        QVERIFY(reader.next(piece));
        QVERIFY(reader.next(piece));
        MUST_FAIL_SAYING(Damaged, u"foto.png"_s, reader.next(piece));
    }
};

QTEST_GUILESS_MAIN(DocumentReaderTest)
#include "documentreadertest.moc"
