// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/csvguess.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

CsvGuess guess(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return guessCsv(device, u"register.csv"_s);
}

} // namespace

class CsvGuessTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void proposesSeparatorAndEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<int>("columns");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &encoding, char16_t separator,
                            int columns) { QTest::newRow(name) << bytes << encoding << QChar(separator) << columns; };
        row("commas", "a,b,c\n1,2,3\n", u"utf-8"_s, u',', 3);
        row("semicolons around decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n", u"utf-8"_s, u';', 2);
        row("tabs", "a\tb, c\n1\t2\n", u"utf-8"_s, u'\t', 2);
        row("bars", "a|b|c|d\n1|2|3|4\n", u"utf-8"_s, u'|', 4);
        row("quoted separators do not count", "\"a;a;a\",b\n\"c;c;c\",d\n", u"utf-8"_s, u',', 2);
        row("UTF-8 letters", "na\xC3\xAFve,b\n1,2\n", u"utf-8"_s, u',', 2);
        row("Windows letters", "na\xEFve;b\n1;2\n", u"windows-1252"_s, u';', 2);
        row("UTF-16 with mark",
            QByteArray("\xFF\xFE"
                       "a\0;\0b\0\n\0",
                       10),
            u"utf-16le"_s, u';', 2);
        row("UTF-16 without mark", QByteArray("\0a\0;\0b\0\n", 8), u"utf-16be"_s, u';', 2);
        row("one column", "a\nb\nc\n", u"utf-8"_s, u',', 1);
    }

    void proposesSeparatorAndEncoding()
    {
        QFETCH(QByteArray, bytes);
        const CsvGuess result = guess(bytes);
        QTEST(nameOf(result.format.encoding), "encoding");
        QTEST(result.format.separator, "separator");
        QTEST(result.columns, "columns");
    }

    void saysWhenTheEncodingIsOnlyProbable()
    {
        QVERIFY(guess("na\xC3\xAFve,b\n").encodingIsCertain);
        QVERIFY(!guess("na\xEFve,b\n").encodingIsCertain);
    }

    void guessesAFileThatIsLargerThanTheSample()
    {
        QByteArray bytes("id;text\n");
        while (bytes.size() < 300 * 1024)
            bytes += "1;na\xC3\xAFve, with a comma\n";
        const CsvGuess result = guess(bytes);
        QCOMPARE(result.format, (CsvFormat{TextEncoding::Utf8, u';'}));
    }

    void leavesTheFileAtItsBeginning()
    {
        QByteArray bytes("a,b\n");
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        static_cast<void>(guessCsv(device, {}));
        QCOMPARE(device.pos(), 0);
    }

    void saysWhatElseTheFileIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &sentence) {
            QTest::newRow(name) << bytes << sentence;
        };
        row("empty", "", u"register.csv is empty."_s);
        row("only line ends", "\n\r\n  \n", u"register.csv is empty."_s);
        row("spreadsheet", "PK\x03\x04....", u"register.csv is a spreadsheet or a ZIP file; save it as CSV first."_s);
        row("PDF", "%PDF-1.7", u"register.csv is a PDF; a register must be CSV."_s);
        row("binary", QByteArray("ab\0\0\0cd\1\2\3", 10), u"register.csv holds NUL characters; it is no text file."_s);
    }

    void saysWhatElseTheFileIs()
    {
        QFETCH(QByteArray, bytes);
        QString said;
        try {
            static_cast<void>(guess(bytes));
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::BadInput);
            said = failure.userText();
        }
        QTEST(said, "sentence");
    }
};

QTEST_GUILESS_MAIN(CsvGuessTest)
#include "csvguesstest.moc"
