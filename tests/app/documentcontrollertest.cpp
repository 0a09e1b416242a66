// SPDX-License-Identifier: EUPL-1.2
// From the page to the vault: files and pasted pictures become documents of the case that is open, and it is said where
// the original still lies.
#include "app/documentcontroller.h"

#include "tests/support/documents.h"
#include "tests/support/openedvault.h"
#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "views/document/documentpage.h"

#include <QCryptographicHash>
#include <QLineEdit>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using app::DocumentController;

namespace {

struct Room
{
    tests::OpenedVault vault{Role::Counsellor};
    views::DocumentPage page{tests::testContext()};
    DocumentController controller{vault.session(), page, nullptr};
    QSignalSpy added{&controller, &DocumentController::added};
    QSignalSpy ended{&controller, &DocumentController::ended};
    CaseId id;

    Room()
    {
        const auto made = std::make_shared<CaseId>();
        vault.session().writer().post([made](Casework &work) { *made = work.service().open(); }, &page,
                                      [](const auto &) {});
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        id = *made;
        fill();
    }
    void fill()
    {
        controller.showCase(id);
        page.fill(vault.session().reader().service().contents(id).documents);
    }
};

} // namespace

class DocumentControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aFileBecomesADocumentAndTheOriginalIsNotForgotten()
    {
        Room room;
        QTemporaryDir outside;
        QFile file(outside.filePath(u"brief.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Geachte heer");
        file.close();
        Q_EMIT room.page.filesChosen({file.fileName()}, {});
        QTRY_COMPARE(room.ended.size(), 1);
        QCOMPARE(room.added.size(), 1);
        QVERIFY(room.added[0][1].toString().contains(outside.path()));
        QVERIFY(file.exists());
        room.fill();
        QCOMPARE(room.page.rows().size(), size_t(1));
        const QByteArray hash = QCryptographicHash::hash("Geachte heer", QCryptographicHash::Sha256).toHex();
        room.page.select(room.page.rows().front().row.id);
        QCOMPARE(room.page.findChild<QLineEdit *>(u"sha256"_s)->text(), QString::fromLatin1(hash));
    }

    void aPastedPictureBecomesAPng()
    {
        Room room;
        QImage image(5, 4, QImage::Format_RGB32);
        image.fill(Qt::blue);
        Q_EMIT room.page.imagePasted(image);
        QTRY_COMPARE(room.ended.size(), 1);
        Casework &reader = room.vault.session().reader();
        const std::vector<DocumentVersion> versions = reader.documents().versions(room.id);
        QCOMPARE(versions.size(), size_t(1));
        QCOMPARE(versions[0].mimeType, u"image/png"_s);
        QCOMPARE(QImage::fromData(tests::contentOf(reader, versions[0])).size(), QSize(5, 4));
    }

    void looksAndSavesAreAskedForWithTheVersionThatIsMeant()
    {
        Room room;
        Q_EMIT room.page.imagePasted(QImage(5, 4, QImage::Format_RGB32));
        QTRY_COMPARE(room.ended.size(), 1);
        const DocumentVersion version = room.vault.session().reader().documents().versions(room.id).front();
        std::vector<DocumentVersion> asked;
        connect(&room.controller, &DocumentController::viewRequested, this,
                [&](const DocumentVersion &each) { asked.push_back(each); });
        connect(&room.controller, &DocumentController::saveRequested, this,
                [&](const DocumentVersion &each) { asked.push_back(each); });
        Q_EMIT room.page.viewRequested(version.id.value());
        Q_EMIT room.page.saveRequested(version.id.value());
        Q_EMIT room.page.viewRequested(999);
        QCOMPARE(asked, std::vector<DocumentVersion>({version, version}));
    }
};

QTEST_MAIN(DocumentControllerTest)
#include "documentcontrollertest.moc"
