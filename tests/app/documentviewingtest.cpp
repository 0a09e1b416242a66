// SPDX-License-Identifier: EUPL-1.2
// From the vault to the screen through memory alone: pictures, PDF and text are shown, what cannot be is said, and what
// is closed is forgotten.
#include "app/documentviewing.h"

#include "tests/support/documents.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "tests/support/strangefiles.h"
#include "views/document/documentviewer.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    tests::OpenedVault vault;
    views::DocumentViewer viewer;
    std::unique_ptr<app::DocumentViewing> viewing;
    CaseId id;

    Room()
    {
        app::DocumentDecoder::Programs programs;
        programs.image = QStringLiteral(MELDWIJZER_DECODE);
        viewing = std::make_unique<app::DocumentViewing>(vault.session(), viewer, programs, nullptr);
        viewer.resize(700, 500);
        viewer.show();
    }
    void settle()
    {
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        QTRY_COMPARE(vault.session().lister().pending(), 0);
    }
    void open(const QByteArray &bytes, const QString &name)
    {
        const auto version = std::make_shared<DocumentVersion>();
        vault.session().writer().post(
            [=, this](Casework &work) {
                if (!id.isValid())
                    id = work.service().open();
                *version = tests::addDocument(work, id, bytes, name);
            },
            &viewer, [](const auto &) {});
        settle();
        viewing->open(*version);
        settle();
    }
    [[nodiscard]] QSize shownSize() { return viewer.findChild<QLabel *>(u"picture"_s)->pixmap().size(); }
};

// Files this process has open that lie on a disk and were not there before.
int openMemoryFiles()
{
    int count = 0;
    for (const QFileInfo &file : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System))
        count += file.symLinkTarget().contains("memfd:document"_L1) ? 1 : 0;
    return count;
}

} // namespace

class DocumentViewingTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aPictureIsShownAndTheJournalSaysSo()
    {
        Room room;
        room.open(tests::pictureOf(60, 40), u"foto.png"_s);
        QTRY_COMPARE_WITH_TIMEOUT(room.shownSize(), QSize(60, 40), 30'000);
        QCOMPARE(room.vault.session().reader().journal().page({.caseId = room.id}, 0, 1).front().action,
                 u"document_viewed"_s);
    }

    void aPdfIsShownPageByPageWithItsText()
    {
        if (!QFileInfo::exists(u"/usr/bin/pdftoppm"_s))
            QSKIP("poppler-utils is not installed");
        Room room;
        room.open(tests::pdfOf(2), u"brief.pdf"_s);
        QTRY_COMPARE_WITH_TIMEOUT(room.viewer.pages(), 2, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(room.shownSize().width() > 100, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(room.viewer.shownText(), u"Bladzijde 1"_s, 30'000);
        QTest::keyClick(&room.viewer, Qt::Key_PageDown);
        QTRY_COMPARE_WITH_TIMEOUT(room.viewer.shownText(), u"Bladzijde 2"_s, 30'000);
    }

    void textIsShownInWhateverLettersItIsWritten()
    {
        Room room;
        room.open("Zo\xc3\xab zegt: \xe2\x80\x9cja\xe2\x80\x9d", u"a.txt"_s);
        QTRY_COMPARE(room.viewer.shownText(), u"Zoë zegt: “ja”"_s);
        room.open("Zo\xeb zegt ja, en nog meer woorden", u"b.txt"_s);
        QTRY_COMPARE(room.viewer.shownText(), u"Zoë zegt ja, en nog meer woorden"_s);
    }

    void whatCannotBeShownIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("broken PDF") << QByteArray("%PDF-1.4\nniets") << u"a.pdf"_s;
        QTest::newRow("bomb") << tests::bombOf(60'000, 60'000) << u"a.png"_s;
    }
    void whatCannotBeShownIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        Room room;
        room.open(bytes, name);
        QTRY_VERIFY_WITH_TIMEOUT(room.viewer.problem().contains("cannot be shown"_L1), 40'000);
    }

    void whatIsClosedIsForgottenAndLeavesNoFileOpen()
    {
        Room room;
        room.open(tests::pictureOf(60, 40), u"foto.png"_s);
        QTRY_COMPARE_WITH_TIMEOUT(room.shownSize(), QSize(60, 40), 30'000);
        QCOMPARE(openMemoryFiles(), 1);
        Q_EMIT room.viewer.closed();
        QVERIFY(room.shownSize().isEmpty());
        QCOMPARE(openMemoryFiles(), 0);
    }

    void lockingWhileItIsShownForgetsIt()
    {
        Room room;
        room.open("kanarie"_ba, u"a.txt"_s);
        QTRY_COMPARE(room.viewer.shownText(), u"kanarie"_s);
        room.viewing.reset();
        room.vault.lock();
        QVERIFY(room.viewer.shownText().isEmpty());
        QVERIFY(room.viewer.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(DocumentViewingTest)
#include "documentviewingtest.moc"
