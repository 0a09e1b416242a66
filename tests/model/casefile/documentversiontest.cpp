// SPDX-License-Identifier: EUPL-1.2
// What kind of file it is says its content; a name is made fit to be shown.
#include "model/casefile/documentversion.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

class DocumentVersionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstBytesSayWhatKindOfFileItIs_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << u"a.txt"_s << u"application/pdf"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << u"a"_s << u"image/png"_s;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << u"a.pdf"_s << u"image/jpeg"_s;
        QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8 ") << u"a"_s << u"image/webp"_s;
        QTest::newRow("tiff") << QByteArray("II*\0....", 8) << u"a"_s << u"image/tiff"_s;
        QTest::newRow("text") << QByteArray("Geachte één,\r\n\t") << u"a.TXT"_s << u"text/plain"_s;
        QTest::newRow("mail") << QByteArray("From: a@b.example\n") << u"a.eml"_s << u"message/rfc822"_s;
        QTest::newRow("a program called text") << QByteArray("\x7f"
                                                             "ELF\2\1")
                                               << u"a.txt"_s << u"application/octet-stream"_s;
        QTest::newRow("a name is not enough") << QByteArray("MZ..") << u"a.pdf"_s << u"application/octet-stream"_s;
        QTest::newRow("cut off") << QByteArray("%PD") << u"a.pdf"_s << u"application/octet-stream"_s;
        QTest::newRow("nothing") << QByteArray() << QString() << u"application/octet-stream"_s;
    }
    void theFirstBytesSayWhatKindOfFileItIs()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, name);
        QFETCH(QString, type);
        QCOMPARE(mimeTypeOf(head, name), type);
    }

    void everyKindThatIsKnownCanBeShown()
    {
        QCOMPARE(previewOf(u"application/pdf"_s), Preview::Pdf);
        QCOMPARE(previewOf(u"image/webp"_s), Preview::Image);
        QCOMPARE(previewOf(u"message/rfc822"_s), Preview::Text);
        QCOMPARE(previewOf(u"text/markdown"_s), Preview::Text);
        QCOMPARE(previewOf(u"application/octet-stream"_s), Preview::Nothing);
    }

    void aNameIsMadeFitToBeShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tidy");
        QTest::newRow("good") << u"Brief van 3 mei.pdf"_s << u"Brief van 3 mei.pdf"_s;
        QTest::newRow("a path") << u"../../home/x/brief.pdf"_s << u"brief.pdf"_s;
        QTest::newRow("a path of Windows") << u"C:\\map\\brief.pdf"_s << u"brief.pdf"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("turned around") << u"brief\u202efdp.exe"_s << u"brieffdp.exe"_s;
        QTest::newRow("two lines") << u"brief\n2.pdf"_s << u"brief2.pdf"_s;
        QTest::newRow("nothing") << u"..."_s << u"document"_s;
        QTest::newRow("long") << QString(300, u'a') + u".pdf"_s << QString(196, u'a') + u".pdf"_s;
    }
    void aNameIsMadeFitToBeShown()
    {
        QFETCH(QString, name);
        QFETCH(QString, tidy);
        QCOMPARE(tidyFileName(name), tidy);
    }
};

QTEST_GUILESS_MAIN(DocumentVersionTest)
#include "documentversiontest.moc"
