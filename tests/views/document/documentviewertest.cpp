// SPDX-License-Identifier: EUPL-1.2
// The viewer asks for pages and sizes by keyboard and button, says what it shows, and forgets it.
#include "views/document/documentviewer.h"

#include "tests/support/quiettest.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::DocumentViewer;

namespace {

QImage sheet(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

struct Room
{
    DocumentViewer viewer;
    QSignalSpy wanted{&viewer, &DocumentViewer::pageWanted};

    Room()
    {
        viewer.resize(800, 600);
        viewer.show();
        viewer.open(u"brief.pdf"_s, true);
        viewer.setPages(3);
        viewer.showPicture(sheet(400, 600));
    }
    QLabel *picture() { return viewer.findChild<QLabel *>(u"picture"_s); }
    int lastWanted() { return wanted.isEmpty() ? 0 : wanted.last().value(0).toInt(); }
};

} // namespace

class DocumentViewerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keysGoFromPageToPageAndNoFurther()
    {
        Room room;
        QTest::keyClick(&room.viewer, Qt::Key_PageDown);
        QCOMPARE(room.lastWanted(), 2);
        QTest::keyClick(&room.viewer, Qt::Key_End);
        QCOMPARE(room.lastWanted(), 3);
        const qsizetype asked = room.wanted.size();
        QTest::keyClick(&room.viewer, Qt::Key_PageDown);
        QCOMPARE(room.wanted.size(), asked);
        QTest::keyClick(&room.viewer, Qt::Key_Home);
        QCOMPARE(room.lastWanted(), 1);
        QSignalSpy closed(&room.viewer, &DocumentViewer::closed);
        QTest::keyClick(&room.viewer, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void itSaysWhichPageOfHowManyWithTheTextForAScreenReader()
    {
        Room room;
        room.viewer.setText(u"Geachte heer"_s);
        QCOMPARE(room.picture()->accessibleName(), u"Page 1 of 3 of “brief.pdf”"_s);
        QCOMPARE(room.picture()->accessibleDescription(), u"Geachte heer"_s);
        QTest::keyClick(&room.viewer, Qt::Key_PageDown);
        QCOMPARE(room.picture()->accessibleName(), u"Page 2 of 3 of “brief.pdf”"_s);
    }

    void largerAsksForMorePixelsUpToALimit()
    {
        Room room;
        const int fits = room.viewer.wantedSide();
        QTest::keyClick(&room.viewer, Qt::Key_Plus);
        QVERIFY(room.viewer.wantedSide() > fits);
        QCOMPARE(room.lastWanted(), 1);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&room.viewer, Qt::Key_Plus);
        QCOMPARE(room.viewer.wantedSide(), DocumentViewer::LongestSide);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&room.viewer, Qt::Key_Minus);
        QVERIFY(room.viewer.wantedSide() < fits);
    }

    void aPlainTextIsShownAsTextAndNotAsHtml()
    {
        Room room;
        room.viewer.open(u"a.txt"_s, false);
        room.viewer.showText(u"<b>vet</b>"_s);
        auto *words = room.viewer.findChild<QPlainTextEdit *>();
        QCOMPARE(words->toPlainText(), u"<b>vet</b>"_s);
        QVERIFY(words->isVisible() && words->isReadOnly());
    }

    void aProblemIsSaidInsteadOfThePicture()
    {
        Room room;
        room.viewer.showProblem(u"kan niet"_s);
        QVERIFY(!room.picture()->isVisible());
        QCOMPARE(room.viewer.problem(), u"kan niet"_s);
    }

    void clearingForgetsPictureAndText()
    {
        Room room;
        room.viewer.setText(u"kanarie"_s);
        room.viewer.clear();
        QVERIFY(room.picture()->pixmap().isNull());
        QVERIFY(room.viewer.shownText().isEmpty());
        QVERIFY(room.picture()->accessibleDescription().isEmpty());
        for (const QLabel *label : room.viewer.findChildren<QLabel *>())
            QVERIFY(!label->text().contains("brief"_L1));
    }

    void everyButtonHasAName()
    {
        const Room room;
        for (const QPushButton *button : room.viewer.findChildren<QPushButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
    }
};

QTEST_MAIN(DocumentViewerTest)
#include "documentviewertest.moc"
