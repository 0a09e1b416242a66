// SPDX-License-Identifier: EUPL-1.2
// Good documents come as pictures and text; broken, hostile and lying ones as nothing, in good time, and no trace of
// any of them is left on a disk.
#include "app/documentdecoder.h"

#include "app/memoryfile.h"
#include "tests/support/quiettest.h"
#include "tests/support/strangefiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using app::DocumentDecoder;
using app::MemoryFile;

namespace {

DocumentDecoder::Programs programs()
{
    DocumentDecoder::Programs all;
    all.image = QStringLiteral(MELDWIJZER_DECODE);
    return all;
}

bool hasPoppler()
{
    return QFileInfo(programs().pdfPage).isExecutable();
}

// Asks one question and waits for the answer.
template <typename Answer, typename Ask>
Answer answerOf(const QByteArray &bytes, Ask ask)
{
    MemoryFile file;
    file.append(bytes);
    DocumentDecoder decoder(programs());
    std::optional<Answer> answer;
    ask(decoder, file, [&](const Answer &given) { answer = given; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 40'000); }();
    return answer.value_or(Answer());
}

QImage imageOf(const QByteArray &bytes, int side = 500)
{
    return answerOf<QImage>(bytes,
                            [side](auto &decoder, auto &file, auto done) { decoder.showImage(file, side, done); });
}

QImage pageOf(const QByteArray &bytes, int page = 1, int side = 500)
{
    return answerOf<QImage>(bytes,
                            [=](auto &decoder, auto &file, auto done) { decoder.showPage(file, page, side, done); });
}

int pagesOf(const QByteArray &bytes)
{
    return answerOf<int>(bytes, [](auto &decoder, auto &file, auto done) { decoder.countPages(file, done); });
}

QString textOf(const QByteArray &bytes, int page)
{
    return answerOf<QString>(bytes,
                             [page](auto &decoder, auto &file, auto done) { decoder.readPage(file, page, done); });
}

QStringList temporaryFiles()
{
    return QDir(u"/tmp"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) +
           QDir(u"/var/tmp"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

class DocumentDecoderTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aPictureComesAsItIsOrAsSmallAsItMustBe()
    {
        for (const char *format : {"PNG", "JPEG", "BMP"}) {
            const QImage image = imageOf(tests::pictureOf(40, 20, format));
            QCOMPARE(image.size(), QSize(40, 20));
            QVERIFY(qAbs(qRed(image.pixel(5, 5)) - 200) < 5);
        }
        QCOMPARE(imageOf(tests::pictureOf(3000, 1000), 300).size(), QSize(300, 100));
        QCOMPARE(imageOf(tests::pictureOf(3000, 1), 300).size(), QSize(300, 1));
    }

    void whatIsNoPictureComesAsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray("x");
        QTest::newRow("cut off") << tests::pictureOf(400, 400).first(60);
        QTest::newRow("a bomb of pixels") << tests::bombOf(60'000, 60'000);
        QTest::newRow("a bomb that just fits an int") << tests::bombOf(0x7fffffff, 1);
        QTest::newRow("a drawing that could fetch files") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='/etc/passwd'/></svg>");
        QTest::newRow("only its first bytes") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, 'x');
        QTest::newRow("a JPEG of nothing") << QByteArray("\xff\xd8\xff\xe0") + QByteArray(500, '\xff');
    }
    void whatIsNoPictureComesAsNothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(imageOf(bytes).isNull());
    }

    void aPdfComesPageByPage()
    {
        if (!hasPoppler())
            QSKIP("poppler-utils is not installed");
        const QByteArray pdf = tests::pdfOf(3);
        QCOMPARE(pagesOf(pdf), 3);
        const QImage page = pageOf(pdf, 2, 600);
        QCOMPARE(page.width(), 600);
        QCOMPARE(page.height(), 400);
        QVERIFY(pageOf(pdf, 1, 600) != page);
        QCOMPARE(textOf(pdf, 2), u"Bladzijde 2"_s);
    }

    void aBrokenPdfComesAsNothing()
    {
        if (!hasPoppler())
            QSKIP("poppler-utils is not installed");
        for (const QByteArray &bytes : {QByteArray("%PDF-1.4\n"), tests::pdfOf(1).first(40), QByteArray("no pdf"),
                                        "%PDF-1.7\n" + QByteArray(100'000, '\xfe')}) {
            QCOMPARE(pagesOf(bytes), 0);
            QVERIFY(pageOf(bytes).isNull());
            QCOMPARE(textOf(bytes, 1), QString());
        }
        QVERIFY(pageOf(tests::pdfOf(1), 99).isNull());
    }

    void anEndlessPageIsAsLargeAsWasAskedAndNoLarger()
    {
        if (!hasPoppler())
            QSKIP("poppler-utils is not installed");
        const QImage page = pageOf(tests::pdfOf(1, "0 0 1 1000000"), 1, 800);
        QVERIFY(page.isNull() || (page.height() <= 800 && page.width() <= 800));
        const QImage wide = pageOf(tests::pdfOf(1, "0 0 100000000 100000000"), 1, 800);
        QVERIFY(wide.isNull() || (wide.height() <= 800 && wide.width() <= 800));
    }

    void noneOfItTouchesADisk()
    {
        const QStringList before = temporaryFiles();
        (void)imageOf(tests::pictureOf(2000, 2000));
        if (hasPoppler())
            (void)pageOf(tests::pdfOf(1));
        QStringList after = temporaryFiles();
        for (const QString &name : before)
            after.removeAll(name);
        for (const QString &name : after) // other programs use that folder, too
            QVERIFY2(!name.contains("pdf"_L1, Qt::CaseInsensitive) && !name.contains("ppm"_L1), qPrintable(name));
    }

    void whatTheProgramsSayIsReadWithSuspicion()
    {
        QCOMPARE(DocumentDecoder::pagesIn("Title: x\nPages:          12\n"), 12);
        QCOMPARE(DocumentDecoder::pagesIn("Pages: 99999999999\n"), 0);
        QCOMPARE(DocumentDecoder::pagesIn("Pages: -4\n"), 0);
        QCOMPARE(DocumentDecoder::pagesIn("Pages: 2000000\n"), DocumentDecoder::MostPages);
        QCOMPARE(DocumentDecoder::pagesIn({}), 0);
        QCOMPARE(DocumentDecoder::imageFromPpm("P6\n2 1\n255\nabcdef").size(), QSize(2, 1));
        for (const char *ppm :
             {"", "P6", "P6\n2 1\n255\nabcde", "P6\n2 1\n255\nabcdefg", "P5\n2 1\n255\nab", "P6\n0 1\n255\n",
              "P6\n-2 -1\n255\nabcdef", "P6\n99999999 99999999\n255\nx", "P6\n2 1\n65535\nabcdef"})
            QVERIFY2(DocumentDecoder::imageFromPpm(ppm).isNull(), ppm);
        const QByteArray pixels("MWPX\1\0\0\0\1\0\0\0rgba", 16);
        QCOMPARE(DocumentDecoder::imageFromPixels(pixels).size(), QSize(1, 1));
        QVERIFY(DocumentDecoder::imageFromPixels(pixels.first(15)).isNull());
        QVERIFY(DocumentDecoder::imageFromPixels("MWPX" + QByteArray(12, '\xff')).isNull());
        QVERIFY(DocumentDecoder::imageFromPixels({}).isNull());
    }
};

QTEST_GUILESS_MAIN(DocumentDecoderTest)
#include "documentdecodertest.moc"
