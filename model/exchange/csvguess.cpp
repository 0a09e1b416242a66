// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/csvguess.h"

#include "model/core/failure.h"

#include <QBuffer>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 SampleSize = 256 * 1024;
constexpr int RowsLookedAt = 200;
constexpr std::array<char16_t, 4> Separators{u',', u';', u'\t', u'|'};

QString say(const char *text)
{
    return QCoreApplication::translate("model::CsvGuess", text);
}

struct Magic
{
    const char *bytes;
    const char *sentence;
};

constexpr std::array<Magic, 6> NotCsv{{
    {"PK\x03\x04", QT_TRANSLATE_NOOP("model::CsvGuess", "%1 is a spreadsheet or a ZIP file; save it as CSV first.")},
    {"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("model::CsvGuess", "%1 is an old Office file; save it as CSV first.")},
    {"%PDF", QT_TRANSLATE_NOOP("model::CsvGuess", "%1 is a PDF; a register must be CSV.")},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("model::CsvGuess", "%1 is compressed; unpack it first.")},
    {"\x7F"
     "ELF",
     QT_TRANSLATE_NOOP("model::CsvGuess", "%1 is a program; a register must be CSV.")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("model::CsvGuess", "%1 is a database; export its table as CSV first.")},
}};

[[noreturn]] void refuse(const char *sentence, const QString &fileName)
{
    throw Failure(Failure::Kind::BadInput, say(sentence).arg(fileName));
}

void refuseWhatIsPlainlyNoCsv(const QByteArray &sample, const QString &fileName)
{
    if (sample.trimmed().isEmpty())
        refuse(QT_TRANSLATE_NOOP("model::CsvGuess", "%1 is empty."), fileName);
    for (const Magic &magic : NotCsv)
        if (sample.startsWith(magic.bytes))
            refuse(magic.sentence, fileName);
}

// UTF-16 of western text has a NUL in every other byte.
std::optional<TextEncoding> utf16WithoutMark(const QByteArray &sample)
{
    const qsizetype size = std::min<qsizetype>(sample.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; ++i)
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    const qsizetype most = size * 2 / 5; // four fifths of one half
    if (odd >= most && even == 0 && size > 0)
        return TextEncoding::Utf16LittleEndian;
    if (even >= most && odd == 0 && size > 0)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

struct EncodingGuess
{
    TextEncoding encoding;
    bool certain;
};

EncodingGuess guessEncoding(const QByteArray &sample, const QString &fileName)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, true};
    if (sample.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16LittleEndian, true};
    if (sample.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16BigEndian, true};
    if (sample.contains('\0')) {
        if (const auto utf16 = utf16WithoutMark(sample))
            return {*utf16, true};
        refuse(QT_TRANSLATE_NOOP("model::CsvGuess", "%1 holds NUL characters; it is no text file."), fileName);
    }
    QStringDecoder decoder(QStringConverter::Utf8); // keeps a character that the end of the sample cuts
    const QString decoded = decoder.decode(sample);
    static_cast<void>(decoded);
    if (!decoder.hasError())
        return {TextEncoding::Utf8, true};
    return {TextEncoding::Windows1252, false};
}

// Up to the last whole line, so that a row cut by the end of the sample does not count.
QByteArray wholeLines(const QByteArray &sample, bool isWholeFile)
{
    const qsizetype end = std::max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
    return isWholeFile || end < 0 ? sample : sample.left(end + 1);
}

struct Fit
{
    int columns = 0;
    double share = 0; // of the rows that have as many cells as the first
};

Fit fitOf(QByteArray sample, const CsvFormat &format)
{
    QBuffer buffer(&sample);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format, {});
    Fit fit;
    int rows = 0;
    int same = 0;
    try {
        for (CsvRow row; rows < RowsLookedAt && reader.next(row); ++rows) {
            if (rows == 0)
                fit.columns = int(row.cells.size());
            same += row.cells.size() == fit.columns ? 1 : 0;
        }
    } catch (const Failure &) {
        // Not readable this way from here on: what was read so far still tells something about the separator.
    }
    fit.share = rows == 0 ? 0 : double(same) / rows;
    return fit;
}

} // namespace

CsvGuess guessCsv(QIODevice &device, const QString &fileName)
{
    device.seek(0);
    const QByteArray sample = device.read(SampleSize);
    const bool isWholeFile = device.atEnd();
    device.seek(0);
    refuseWhatIsPlainlyNoCsv(sample, fileName);
    const EncodingGuess encoding = guessEncoding(sample, fileName);
    CsvGuess guess{{encoding.encoding, u','}, encoding.certain, 1};
    const QByteArray lines = encoding.encoding == TextEncoding::Utf8 || encoding.encoding == TextEncoding::Windows1252
                                 ? wholeLines(sample, isWholeFile)
                                 : sample;
    double best = 0;
    for (const char16_t separator : Separators) {
        const CsvFormat format{encoding.encoding, QChar(separator)};
        const Fit fit = fitOf(lines, format);
        if (fit.columns < 2 || fit.share < 0.5)
            continue;
        if (const double score = fit.share * 1000 + fit.columns; score > best) {
            best = score;
            guess.format = format;
            guess.columns = fit.columns;
        }
    }
    return guess;
}

} // namespace model
