// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/textsource.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QByteArray readAll(QByteArray bytes, TextEncoding encoding)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextSource source(device, encoding, u"register.csv"_s);
    QByteArray all;
    for (QByteArray chunk = source.nextChunk(); !chunk.isEmpty(); chunk = source.nextChunk())
        all += chunk;
    return all;
}

// A disk that fails half way.
class FailingDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TextSourceTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryEncodingToTheSameText_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << TextEncoding::Utf8 << QByteArray("na\xC3\xAFve \xE2\x82\xAC");
        QTest::newRow("UTF-8 with mark") << TextEncoding::Utf8 << QByteArray("\xEF\xBB\xBFna\xC3\xAFve \xE2\x82\xAC");
        QTest::newRow("Windows-1252") << TextEncoding::Windows1252 << QByteArray("na\xEFve \x80");
        QTest::newRow("UTF-16 LE with mark")
            << TextEncoding::Utf16LittleEndian << QByteArray("\xFF\xFEn\0a\0\xEF\0v\0e\0 \0\xAC\x20", 16);
        QTest::newRow("UTF-16 BE without mark")
            << TextEncoding::Utf16BigEndian << QByteArray("\0n\0a\0\xEF\0v\0e\0 \x20\xAC", 14);
    }

    void readsEveryEncodingToTheSameText()
    {
        QFETCH(TextEncoding, encoding);
        QFETCH(QByteArray, bytes);
        QCOMPARE(readAll(bytes, encoding), "na\xC3\xAFve \xE2\x82\xAC");
    }

    void keepsALetterThatTwoChunksShare()
    {
        QByteArray utf16("\xFF\xFE", 2);
        for (int i = 0; i < 64 * 1024; ++i)
            utf16 += QByteArray("\x3D\xD8\x00\xDE", 4);                          // U+1F600: a pair of two
        const QByteArray text = readAll(utf16, TextEncoding::Utf16LittleEndian); // chunks end between the two halves
        QCOMPARE(text.size(), 4 * 64 * 1024);
        QVERIFY(!text.contains("\xEF\xBF\xBD"));
    }

    void refusesBrokenUtf16_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half a pair") << QByteArray("a\0\x3D\xD8 \0", 6);
        QTest::newRow("half a pair at the end") << QByteArray("a\0\x3D\xD8", 4);
        QTest::newRow("half a letter at the end") << QByteArray("a\0b", 3);
    }

    void refusesBrokenUtf16()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY_THROWS_EXCEPTION(Failure, readAll(bytes, TextEncoding::Utf16LittleEndian));
    }

    void saysThatTheDiskFailed()
    {
        FailingDevice device;
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        TextSource source(device, TextEncoding::Utf8, u"register.csv"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, static_cast<void>(source.nextChunk()));
    }

    void namesEveryEncodingAndFindsItAgain()
    {
        QCOMPARE(encodingNames().size(), 4);
        for (const QString &name : encodingNames())
            QCOMPARE(nameOf(*encodingNamed(name.toUpper())), name);
        QVERIFY(!encodingNamed(u"klingon"_s));
    }
};

QTEST_GUILESS_MAIN(TextSourceTest)
#include "textsourcetest.moc"
