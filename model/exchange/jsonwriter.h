// SPDX-License-Identifier: EUPL-1.2
// Writes JSON straight to a device, in the order in which it is told, so that an export of a whole vault costs the
// memory of one case. QJsonDocument would hold everything and sort the keys. Unknown is null. It must never write what
// is not valid JSON: broken text is made whole (U+FFFD), an error of the device is a Failure.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <optional>

class QIODevice;

namespace model {

class JsonWriter final
{
public:
    explicit JsonWriter(QIODevice &device); // open for writing; must outlive the writer

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1StringView name); // within an object, before its value

    void value(const QString &text);
    void value(qint64 number);
    void value(bool answer);
    void value(const std::optional<QDate> &day);
    void value(const QStringList &texts);
    void null();

    template <typename T>
    void field(QLatin1StringView name, const T &what)
    {
        key(name);
        value(what);
    }
    // A text that may be unknown.
    void textOrNull(QLatin1StringView name, const QString &text);

    void finish(); // writes what is still kept back; throws Failure{DiskFull}

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void put(const QByteArray &bytes);
    void flush();

    QIODevice &m_device;
    QByteArray m_kept;
    QByteArray m_open;         // the brackets that are open, innermost last
    bool m_isFirst = true;     // nothing stands in the innermost bracket yet
    bool m_followsKey = false; // the next value belongs to a key
};

} // namespace model
