// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/csvreader.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

using Rows = QList<QStringList>;

struct Read
{
    Rows rows;
    QList<qint64> lines;
    QString refusal;
};

Read read(QByteArray bytes, const CsvFormat &format = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, format, u"register.csv"_s);
    Read result;
    try {
        for (CsvRow row; reader.next(row);) {
            result.rows << row.cells;
            result.lines << row.line;
        }
    } catch (const Failure &failure) {
        result.refusal = failure.userText();
    }
    return result;
}

// An endless line that is never in memory: what a 200 MB line is to us.
class EndlessLine final : public QIODevice
{
public:
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        std::fill_n(data, size, 'x');
        given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class CsvReaderTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheRuleAllows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        const Rows two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        row("LF", "a,b\nc,d\n", two);
        row("CR LF", "a,b\r\nc,d\r\n", two);
        row("CR alone", "a,b\rc,d\r", two);
        row("no line end at the end", "a,b\nc,d", two);
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\nc,d",
            two);
        row("empty lines between", "\na,b\n\n\r\nc,d\n\n", two);
        row("quotes around all", "\"a\",\"b\"\r\n\"c\",\"d\"\r\n", two);
        row("empty cells", ",,\n", {{QString(), QString(), QString()}});
        row("a separator in quotes", "\"a,b\",c\n", {{u"a,b"_s, u"c"_s}});
        row("a line end in quotes", "\"a\r\nb\",c\n", {{u"a\nb"_s, u"c"_s}});
        row("a quote in quotes", "\"say \"\"no\"\"\",c\n", {{u"say \"no\""_s, u"c"_s}});
        row("a quote in the middle is just a letter", "5\" pipe,c\n", {{u"5\" pipe"_s, u"c"_s}});
        row("blanks stay", " a , b \n", {{u" a "_s, u" b "_s}});
        row("formulas and paths are text", "=cmd|' /C calc'!A0,../../etc/passwd\n",
            {{u"=cmd|' /C calc'!A0"_s, u"../../etc/passwd"_s}});
        row("an empty quoted cell at the end", "a,\"\"", {{u"a"_s, QString()}});
        row("nothing", "", {});
    }

    void readsWhatTheRuleAllows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        const Read result = read(bytes);
        QCOMPARE(result.refusal, QString());
        QCOMPARE(result.rows, rows);
    }

    void tellsOnWhichLineEveryRowBegins()
    {
        QCOMPARE(read("a,b\n\n\"c\nc\",d\r\ne,f\n").lines, QList<qint64>({1, 3, 5}));
    }

    void takesTheSeparatorItIsGiven()
    {
        QCOMPARE(read("a;b,c\n", {TextEncoding::Utf8, u';'}).rows, Rows({{u"a"_s, u"b,c"_s}}));
        QCOMPARE(read("a\tb\n", {TextEncoding::Utf8, u'\t'}).rows, Rows({{u"a"_s, u"b"_s}}));
    }

    void readsOtherEncodings()
    {
        QCOMPARE(read("caf\xE9;\x80\n", {TextEncoding::Windows1252, u';'}).rows, Rows({{u"café"_s, u"€"_s}}));
        const QByteArray utf16("\xFF\xFE"
                               "a\0,\0\xE9\0\n\0",
                               10);
        QCOMPARE(read(utf16, {TextEncoding::Utf16LittleEndian, u','}).rows, Rows({{u"a"_s, u"é"_s}}));
    }

    void refusesAndNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("begins");
        QTest::newRow("a quote never closed") << QByteArray("a,b\n\"c,d\ne,f\n") << u"register.csv, line 2: a quot"_s;
        QTest::newRow("text after a closing quote") << QByteArray("\"a\"x,b\n") << u"register.csv, line 1: after"_s;
        QTest::newRow("NUL") << QByteArray("a,b\nc\0,d\n", 9) << u"register.csv, line 2: a NUL"_s;
        QTest::newRow("NUL in quotes") << QByteArray("a,\"\nc\0\"\n", 9) << u"register.csv, line 2: a NUL"_s;
        QTest::newRow("an escape sequence") << QByteArray("a,\x1B[2J\n") << u"register.csv, line 1: the control"_s;
        QTest::newRow("another encoding") << QByteArray("a,b\nc,caf\xE9\n") << u"register.csv, line 2: these bytes"_s;
        QTest::newRow("a cut UTF-8 letter") << QByteArray("a,\xE2\x82") << u"register.csv, line 1: these bytes"_s;
        QTest::newRow("thousands of columns") << QByteArray(5000, ',') << u"register.csv, line 1: this line has"_s;
    }

    void refusesAndNamesTheLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, begins);
        const QString refusal = read(bytes).refusal;
        QVERIFY2(refusal.startsWith(begins), qPrintable(refusal));
    }

    void refusesAnEndlessLineLongBeforeItFillsTheMemory()
    {
        EndlessLine device;
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        CsvReader reader(device, {}, u"register.csv"_s);
        CsvRow row;
        QVERIFY_THROWS_EXCEPTION(Failure, static_cast<void>(reader.next(row)));
        QVERIFY(device.given < 2 * CsvReader::LongestRow);
    }

    void acceptsALongLineWithinTheLimit()
    {
        const QByteArray text(CsvReader::LongestRow - 10, 'x');
        QCOMPARE(read("a," + text + "\n").rows.first().last().size(), text.size());
    }

    void countsTheBytesItRead()
    {
        QByteArray bytes("a,b\nc,d\n");
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        CsvReader reader(device, {}, {});
        for (CsvRow row; reader.next(row);) {
        }
        QCOMPARE(reader.bytesRead(), 8);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreadertest.moc"
