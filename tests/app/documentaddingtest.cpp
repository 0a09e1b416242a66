// SPDX-License-Identifier: EUPL-1.2
// Files go in slice by slice with other work between; what is stopped, changes or cannot be read leaves nothing.
#include "app/documentadding.h"

#include "model/storage/query.h"
#include "tests/support/documents.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using app::DocumentAdding;
using tests::manyBytes;

namespace {

struct Room
{
    tests::OpenedVault vault;
    QTemporaryDir outside;
    DocumentAdding adding{vault.session().writer()};
    QSignalSpy ended{&adding, &DocumentAdding::ended};
    std::vector<DocumentVersion> added;
    std::vector<Failure> failures;
    CaseId id;

    Room()
    {
        QObject::connect(&adding, &DocumentAdding::added, &adding,
                         [this](const DocumentVersion &version) { added.push_back(version); });
        QObject::connect(&adding, &DocumentAdding::failed, &adding,
                         [this](const Failure &failure) { failures.push_back(failure); });
        const auto made = std::make_shared<CaseId>();
        vault.session().writer().post([made](Casework &work) { *made = work.service().open(); }, &adding,
                                      [](const auto &) {});
        settle();
        id = *made;
    }
    void settle() { QTRY_COMPARE_WITH_TIMEOUT(vault.session().writer().pending(), 0, 20'000); }
    void wait()
    {
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() > 0, 30'000);
        settle();
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(outside.filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    }
    void add(const QString &path, RowId into = {})
    {
        adding.add({.caseId = id, .into = into, .path = path, .name = {}, .bytes = {}, .reason = {}});
    }
    int rowsIn(const QString &table)
    {
        Query query(vault.session().reader().store(), u"SELECT count(*) FROM "_s + table);
        return query.next() ? query.get<int>(0) : -1;
    }
};

} // namespace

class DocumentAddingTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void severalFilesGoInOneAfterAnother()
    {
        Room room;
        room.add(room.file(u"een.txt"_s, "een"));
        room.add(room.file(u"twee.bin"_s, manyBytes(ContentSealing::AtOnce * 2 + 5)));
        room.wait();
        QCOMPARE(room.added.size(), size_t(2));
        QVERIFY(room.failures.empty());
        Casework &reader = room.vault.session().reader();
        QCOMPARE(tests::contentOf(reader, room.added[0]), QByteArray("een"));
        QCOMPARE(tests::contentOf(reader, room.added[1]), manyBytes(ContentSealing::AtOnce * 2 + 5));
        QCOMPARE(reader.service().contents(room.id).documents.size(), size_t(2));
    }

    void aNewVersionGoesIntoTheDocumentThatWasMeant()
    {
        Room room;
        room.add(room.file(u"een.txt"_s, "een"));
        room.wait();
        room.add(room.file(u"een.txt"_s, "twee"), room.added[0].document);
        QTRY_COMPARE(room.ended.count(), 2);
        QCOMPARE(room.added[1].document, room.added[0].document);
        QCOMPARE(room.added[1].number, 2);
    }

    void whatCannotBeReadIsSaidAndTheNextOneGoesIn()
    {
        Room room;
        room.add(room.outside.filePath(u"weg.pdf"_s));
        room.add(room.outside.path());
        room.add(room.file(u"goed.txt"_s, "goed"));
        room.wait();
        QCOMPARE(room.failures.size(), size_t(2));
        QVERIFY(room.failures[0].userText().contains("weg.pdf"_L1));
        QCOMPARE(room.added.size(), size_t(1));
        QCOMPARE(room.rowsIn(u"document"_s), 1);
    }

    void otherWorkGoesBetweenTwoSlices()
    {
        Room room;
        int slices = 0;
        int slicesWhenSaved = -1;
        QObject::connect(&room.adding, &DocumentAdding::progressed, &room.adding, [&] {
            if (++slices == 1)
                room.vault.session().writer().post(
                    [id = room.id](Casework &work) {
                        Intake intake{.account = {u"getypt"_s}};
                        work.service().save(id, intake);
                    },
                    &room.adding, [&](const auto &) { slicesWhenSaved = slices; });
        });
        room.add(room.file(u"groot.bin"_s, QByteArray(6 * ContentSealing::AtOnce, 'x')));
        room.wait();
        QCOMPARE(slices, 6);
        QVERIFY2(slicesWhenSaved > 0 && slicesWhenSaved <= 3, QByteArray::number(slicesWhenSaved).constData());
    }

    void whatIsStoppedLeavesNothingAndWhatWaitedIsForgotten()
    {
        Room room;
        QObject::connect(&room.adding, &DocumentAdding::progressed, &room.adding, [&] { room.adding.stop(); });
        room.add(room.file(u"groot.bin"_s, QByteArray(4 * ContentSealing::AtOnce, 'x')));
        room.add(room.file(u"twee.txt"_s, "twee"));
        room.wait();
        QCOMPARE(room.failures.size(), size_t(1));
        QCOMPARE(room.failures[0].kind(), Failure::Kind::Cancelled);
        QTRY_COMPARE(room.rowsIn(u"document_content"_s), 0);
        QCOMPARE(room.rowsIn(u"document_chunk"_s), 0);
        QCOMPARE(room.rowsIn(u"document"_s), 0);
    }

    void whatChangesWhileItIsReadLeavesNothing()
    {
        Room room;
        const QString path = room.file(u"log.bin"_s, QByteArray(3 * ContentSealing::AtOnce, 'x'));
        QObject::connect(&room.adding, &DocumentAdding::progressed, &room.adding, [&] {
            QFile file(path);
            if (file.open(QIODevice::Append))
                file.write("y");
        });
        room.add(path);
        room.wait();
        QCOMPARE(room.failures.size(), size_t(1));
        QCOMPARE(room.failures[0].kind(), Failure::Kind::BadInput);
        QTRY_COMPARE(room.rowsIn(u"document_chunk"_s), 0);
        QVERIFY(room.added.empty());
    }

    void lockingInTheMiddleLeavesNothingAtTheNextOpening()
    {
        Room room;
        bool begun = false;
        QObject::connect(&room.adding, &DocumentAdding::progressed, &room.adding, [&] { begun = true; });
        {
            DocumentAdding inner(room.vault.session().writer());
            QObject::connect(&inner, &DocumentAdding::progressed, &inner, [&] { begun = true; });
            inner.add({.caseId = room.id,
                       .into = {},
                       .path = room.file(u"groot.bin"_s, QByteArray(8 * ContentSealing::AtOnce, 'x')),
                       .name = {},
                       .bytes = {},
                       .reason = {}});
            QTRY_VERIFY(begun);
        }
        room.settle();
        QVERIFY(room.rowsIn(u"document_chunk"_s) > 0);
        room.vault.lock();
        room.vault.open();
        QTRY_COMPARE_WITH_TIMEOUT(room.rowsIn(u"document_content"_s), 0, 20'000);
        QCOMPARE(room.rowsIn(u"document_chunk"_s), 0);
    }
};

QTEST_GUILESS_MAIN(DocumentAddingTest)
#include "documentaddingtest.moc"
