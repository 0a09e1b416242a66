// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/jsonwriter.h"

#include "model/core/failure.h"

#include <QCoreApplication>
#include <QIODevice>

namespace model {

namespace {

constexpr qsizetype FlushAt = 64 * 1024;

void appendEscaped(QByteArray &out, char letter)
{
    const auto code = static_cast<unsigned char>(letter);
    switch (letter) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        if (code < 0x20 || code == 0x7F)
            out += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
        else
            out += letter;
    }
}

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    const QByteArray utf8 = text.toUtf8(); // half a pair becomes U+FFFD here
    out.reserve(utf8.size() + 2);
    for (const char letter : utf8)
        appendEscaped(out, letter);
    return out += '"';
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device) : m_device(device) {}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    put(quoted(name) + ": ");
    m_followsKey = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    put(quoted(text));
}

void JsonWriter::value(qint64 number)
{
    separate();
    put(QByteArray::number(number));
}

void JsonWriter::value(bool answer)
{
    separate();
    put(answer ? "true" : "false");
}

void JsonWriter::value(const std::optional<QDate> &day)
{
    if (day && day->isValid())
        value(day->toString(Qt::ISODate));
    else
        null();
}

void JsonWriter::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        value(text);
    endArray();
}

void JsonWriter::null()
{
    separate();
    put("null");
}

void JsonWriter::textOrNull(QLatin1StringView name, const QString &text)
{
    key(name);
    if (text.isEmpty())
        null();
    else
        value(text);
}

void JsonWriter::finish()
{
    put("\n");
    flush();
}

// The comma and the new line before whatever comes next.
void JsonWriter::separate()
{
    if (m_followsKey || m_open.isEmpty()) {
        m_followsKey = false;
        return;
    }
    if (!m_isFirst)
        put(",");
    put("\n" + QByteArray(m_open.size(), ' '));
    m_isFirst = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    put(QByteArray(1, bracket));
    m_open += bracket;
    m_isFirst = true;
}

void JsonWriter::close(char bracket)
{
    m_open.chop(1);
    if (!m_isFirst)
        put("\n" + QByteArray(m_open.size(), ' '));
    put(QByteArray(1, bracket));
    m_isFirst = false;
}

void JsonWriter::put(const QByteArray &bytes)
{
    m_kept += bytes;
    if (m_kept.size() >= FlushAt)
        flush();
}

void JsonWriter::flush()
{
    const qint64 written = m_device.write(m_kept);
    if (written != m_kept.size())
        throw Failure(Failure::Kind::DiskFull,
                      QCoreApplication::translate("model::JsonWriter", "The export could not be written to its end."),
                      m_device.errorString());
    m_kept.clear();
}

} // namespace model
