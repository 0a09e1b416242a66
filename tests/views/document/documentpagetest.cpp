// SPDX-License-Identifier: EUPL-1.2
// The page of documents keeps what every page promises, says which files come in, and shows their versions.
#include "views/document/documentpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"
#include "views/widgets/ask.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace tests;
using namespace Qt::StringLiterals;
using model::Document;
using model::RowId;
using views::DocumentPage;
using views::ShownVersion;

namespace {

std::vector<ShownVersion> twoVersions()
{
    return {{.content = 4,
             .number = 1,
             .bytes = 2048,
             .addedAt = {},
             .fileName = u"a.pdf"_s,
             .sha256 = u"ab12"_s,
             .canBeShown = true},
            {.content = 7,
             .number = 2,
             .bytes = 5 << 20,
             .addedAt = {},
             .fileName = u"b.bin"_s,
             .sha256 = u"cd34"_s,
             .canBeShown = false}};
}

// A page with one document of two versions, open for editing.
struct Filled
{
    DocumentPage page{testContext()};

    Filled()
    {
        page.show();
        page.setVersions({{RowId(1), twoVersions()}});
        page.fill({filledWith<Document>(0)});
        page.setReadOnly(false);
    }
    template <typename T>
    T *find(const char *name)
    {
        return page.findChild<T *>(QLatin1StringView(name));
    }
    void click(const char *name) { find<QPushButton>(name)->click(); }
};

bool drop(DocumentPage &page, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent event({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.setDropAction(Qt::MoveAction);
    event.ignore();
    QCoreApplication::sendEvent(&page, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

} // namespace

class DocumentPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<DocumentPage, Document>(); }

    void theTableSaysHowLargeTheNewestVersionIsAndHowManyThereAre()
    {
        Filled room;
        const QAbstractItemModel *rows = room.page.findChild<QTableView *>()->model();
        QCOMPARE(rows->index(0, 3).data().toString(), views::VersionsPanel::sizeText(5 << 20));
        QCOMPARE(rows->index(0, 4).data().toString(), u"2"_s);
    }

    void theNewestVersionStandsFirstWithItsHash()
    {
        Filled room;
        QCOMPARE(room.find<QLineEdit>("sha256")->text(), u"cd34"_s);
        QVERIFY(!room.find<QPushButton>("viewDocument")->isEnabled());
        room.find<QListWidget>("versions")->setCurrentRow(1);
        QCOMPARE(room.find<QLineEdit>("sha256")->text(), u"ab12"_s);
        QSignalSpy view(&room.page, &DocumentPage::viewRequested);
        QSignalSpy save(&room.page, &DocumentPage::saveRequested);
        room.click("viewDocument");
        room.click("saveDocument");
        QCOMPARE(view.value(0).value(0).toLongLong(), 4);
        QCOMPARE(save.value(0).value(0).toLongLong(), 4);
        room.click("copyHash");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ab12"_s);
    }

    void chosenFilesBecomeDocumentsAndOneBecomesANewVersion()
    {
        Filled room;
        QSignalSpy chosen(&room.page, &DocumentPage::filesChosen);
        views::Ask::setNextAnswer(QStringList{u"/a"_s, u"/b"_s});
        room.click("addRow");
        views::Ask::setNextAnswer(QStringList{u"/c"_s});
        room.click("addVersion");
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toStringList(), QStringList({u"/a"_s, u"/b"_s}));
        QVERIFY(!chosen[0][1].value<RowId>().isValid());
        QCOMPARE(chosen[1][1].value<RowId>(), RowId(1));
    }

    void droppedFilesAreCopiedAndNothingElseIsTaken()
    {
        Filled room;
        QSignalSpy chosen(&room.page, &DocumentPage::filesChosen);
        QVERIFY(drop(room.page, {QUrl::fromLocalFile(u"/a.pdf"_s), QUrl(u"https://voorbeeld.example/b.pdf"_s)}));
        QCOMPARE(chosen.value(0).value(0).toStringList(), QStringList{u"/a.pdf"_s});
        QVERIFY(!drop(room.page, {QUrl(u"https://voorbeeld.example/b.pdf"_s)}));
        room.page.setReadOnly(true);
        QVERIFY(!drop(room.page, {QUrl::fromLocalFile(u"/a.pdf"_s)}));
        QCOMPARE(chosen.size(), 1);
    }

    void aPictureOnTheClipboardComesInAndNothingIsSaidSo()
    {
        Filled room;
        QSignalSpy pasted(&room.page, &DocumentPage::imagePasted);
        QGuiApplication::clipboard()->setText(u"geen plaatje"_s);
        room.click("pasteImage");
        QCOMPARE(pasted.size(), 0);
        QImage image(3, 2, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        room.click("pasteImage");
        QCOMPARE(pasted.value(0).value(0).value<QImage>().size(), QSize(3, 2));
    }

    void nothingCanBeAddedWhileItIsNotEdited()
    {
        Filled room;
        room.page.setReadOnly(true);
        for (const char *name : {"addRow", "addVersion", "pasteImage"})
            QVERIFY2(room.find<QPushButton>(name)->isHidden(), name);
        QVERIFY(!room.find<QPushButton>("saveDocument")->isHidden());
    }

    void whatIsInTheTrashSaysSo()
    {
        Filled room;
        Document thrown = filledWith<Document>(0);
        thrown.row.retracted = true;
        thrown.row.retraction.text = u"dubbel"_s;
        room.page.fill({thrown});
        room.page.select(RowId(1));
        QVERIFY(room.find<QPushButton>("addVersion")->isHidden());
        QVERIFY(!room.find<QPushButton>("restoreRow")->isHidden());
    }
};

QTEST_MAIN(DocumentPageTest)
#include "documentpagetest.moc"
