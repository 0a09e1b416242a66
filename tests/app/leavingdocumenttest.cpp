// SPDX-License-Identifier: EUPL-1.2
// A file of a document through the screens of leaving the vault: consent, the remark that nobody looked inside, the
// passphrase, and then byte for byte.
#include "tests/support/documents.h"
#include "tests/support/leavingroom.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>
#include <QTableWidget>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Room : tests::LeavingRoom
{
    DocumentVersion version;
    QByteArray bytes = tests::manyBytes(tests::ThreePieces);

    Room()
    {
        const auto made = std::make_shared<DocumentVersion>();
        post([made, this](Casework &work) { *made = tests::addDocument(work, id, bytes, u"brief 3.bin"_s); });
        version = *made;
        controller.openDocument(version);
        settle();
    }
};

} // namespace

class LeavingDocumentTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aFileLeavesByteForByteAndTheScreenStaysEmpty()
    {
        Room room;
        QSignalSpy written(&room.controller, &app::LeavingController::written);
        room.fillIn(u"COMMANDER"_s);
        QVERIFY(room.view.departure().form == Departure::Form::File);
        QCOMPARE(room.view.departure().sections, QStringList{u"document"_s});
        QCOMPARE(room.view.fileName(), u"brief 3.bin"_s);
        const QString path = room.outside.filePath(room.view.fileName());
        room.write(path);
        QTRY_COMPARE(written.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), room.bytes);
        QCOMPARE(room.lastAction(), u"left_vault"_s);
    }

    void theScreenSaysThatNobodyLookedInside()
    {
        Room room;
        room.fillIn(u"COMMANDER"_s);
        bool isSaid = false;
        for (const QTableWidget *table : room.view.findChildren<QTableWidget *>())
            for (int row = 0; row < table->rowCount(); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    isSaid = isSaid || (table->item(row, column) &&
                                        table->item(row, column)->text().contains("cannot look into a file"_L1));
        QVERIFY(isSaid);
    }

    void withoutConsentItCannotBeWritten()
    {
        Room room;
        room.fillIn(u"COID"_s);
        const QString path = room.outside.filePath(u"x.bin"_s);
        room.write(path);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(room.lastAction(), u"leaving_refused"_s);
    }

    void aFileThatCannotBeWrittenIsToldToTheJournal()
    {
        Room room;
        QSignalSpy failed(&room.controller, &app::LeavingController::failed);
        room.fillIn(u"COMMANDER"_s);
        room.write(room.outside.filePath(u"nergens/x.bin"_s));
        QTRY_VERIFY(failed.size() > 0);
        room.settle();
        QTRY_COMPARE(room.lastAction(), u"leaving_failed"_s);
    }

    void afterAFileTheCaseItselfIsOfferedAgainAsAWhole()
    {
        Room room;
        room.controller.open(room.id);
        room.settle();
        QVERIFY(room.view.departure().form == Departure::Form::Pdf);
        QVERIFY(room.view.departure().sections.size() > 1);
    }
};

QTEST_MAIN(LeavingDocumentTest)
#include "leavingdocumenttest.moc"
