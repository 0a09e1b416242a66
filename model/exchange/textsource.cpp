// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/textsource.h"

#include "model/core/failure.h"

#include <QIODevice>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 ChunkSize = 64 * 1024;
const QByteArray ByteOrderMark = "\xEF\xBB\xBF";

struct Named
{
    TextEncoding encoding;
    QLatin1StringView name;
};

constexpr std::array<Named, 4> Names{{{TextEncoding::Utf8, "utf-8"_L1},
                                      {TextEncoding::Utf16LittleEndian, "utf-16le"_L1},
                                      {TextEncoding::Utf16BigEndian, "utf-16be"_L1},
                                      {TextEncoding::Windows1252, "windows-1252"_L1}}};

// What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F); 0 where it has nothing.
constexpr std::array<char16_t, 32> Windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text)
        if (const char16_t code = letter.unicode(); code >= 0x80 && code <= 0x9F)
            if (const char16_t real = Windows1252[code - 0x80]; real != 0)
                letter = QChar(real);
    return text.toUtf8();
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    for (const Named &named : Names)
        if (named.encoding == encoding)
            return named.name;
    return {};
}

std::optional<TextEncoding> encodingNamed(const QString &name)
{
    for (const Named &named : Names)
        if (name.compare(named.name, Qt::CaseInsensitive) == 0)
            return named.encoding;
    return std::nullopt;
}

QStringList encodingNames()
{
    QStringList names;
    for (const Named &named : Names)
        names << named.name;
    return names;
}

TextSource::TextSource(QIODevice &device, TextEncoding encoding, QString fileName)
    : m_device(device),
      m_encoding(encoding),
      m_fileName(std::move(fileName)),
      m_utf16(encoding == TextEncoding::Utf16BigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE)
{}

QByteArray TextSource::nextChunk()
{
    for (;;) {
        QByteArray bytes(ChunkSize, Qt::Uninitialized);
        const qint64 got = m_device.read(bytes.data(), bytes.size());
        if (got < 0)
            throw Failure(Failure::Kind::BadInput, tr("%1 cannot be read to its end.").arg(m_fileName),
                          m_device.errorString());
        if (got == 0 && isUtf16() && (!m_halfPair.isEmpty() || m_bytesRead % 2 != 0))
            refuse();
        if (got == 0)
            return {};
        bytes.truncate(got);
        m_bytesRead += got;
        if (const QByteArray text = toUtf8(bytes); !text.isEmpty())
            return text;
    }
}

QByteArray TextSource::toUtf8(const QByteArray &bytes)
{
    QByteArray text = m_encoding == TextEncoding::Utf8          ? bytes
                      : m_encoding == TextEncoding::Windows1252 ? fromWindows1252(bytes)
                                                                : fromUtf16(bytes);
    if (m_atStart && text.startsWith(ByteOrderMark))
        text.remove(0, ByteOrderMark.size());
    m_atStart = m_atStart && text.isEmpty();
    return text;
}

// Qt's decoder lets lonely surrogates pass and cuts a pair that two chunks share, so both are looked after here.
QByteArray TextSource::fromUtf16(const QByteArray &bytes)
{
    QString text = m_halfPair + QString(m_utf16.decode(bytes));
    m_halfPair.clear();
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_halfPair = text.back();
        text.chop(1);
    }
    if (m_utf16.hasError() || !text.isValidUtf16())
        refuse();
    return text.toUtf8();
}

void TextSource::refuse() const
{
    throw Failure(Failure::Kind::BadInput,
                  tr("%1 is not a text in %2; choose another encoding.").arg(m_fileName, nameOf(m_encoding)));
}

} // namespace model
