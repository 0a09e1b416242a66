// SPDX-License-Identifier: EUPL-1.2
// A foreign text file as UTF-8, chunk by chunk, whatever it was written in; the byte order mark is taken off.
// Memory stays at one chunk however large the file is. It must never guess (csvguess.h does) and never repair: in
// UTF-16 a broken character is Failure{BadInput}; in UTF-8 the reader of the cells finds it, because that knows the
// line.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>
#include <optional>

class QIODevice;

namespace model {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// The names used in mappings and shown to people, and back.
[[nodiscard]] QString nameOf(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> encodingNamed(const QString &name);
[[nodiscard]] QStringList encodingNames();

class TextSource final
{
    Q_DECLARE_TR_FUNCTIONS(model::TextSource)
public:
    // The device must be open and outlive the source. `fileName` is only for messages.
    TextSource(QIODevice &device, TextEncoding encoding, QString fileName);

    [[nodiscard]] QByteArray nextChunk(); // empty at the end
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] QByteArray toUtf8(const QByteArray &bytes);
    [[nodiscard]] QByteArray fromUtf16(const QByteArray &bytes);
    [[nodiscard]] bool isUtf16() const
    {
        return m_encoding == TextEncoding::Utf16LittleEndian || m_encoding == TextEncoding::Utf16BigEndian;
    }
    [[noreturn]] void refuse() const;

    QIODevice &m_device;
    TextEncoding m_encoding;
    QString m_fileName;
    QStringDecoder m_utf16;
    QString m_halfPair;
    qint64 m_bytesRead = 0;
    bool m_atStart = true;
};

} // namespace model
