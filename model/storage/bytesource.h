// SPDX-License-Identifier: EUPL-1.2
// Something from outside the vault that is read once, from its first byte to its last: a file, or an image that was
// pasted. Its length is known beforehand and is a promise: whoever reads gets exactly that much or a Failure.
#pragma once

#include <QByteArray>
#include <QString>
#include <algorithm>
#include <cstring>

namespace model {

class ByteSource
{
public:
    static constexpr qint64 MostBytes = qint64(2) << 30; // what one document may hold

    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    [[nodiscard]] virtual const QString &name() const = 0; // without a path: "brief.pdf"
    [[nodiscard]] virtual qint64 size() const = 0;         // bytes; more than none, at most MostBytes
    // Fills `to` with the next `count` bytes. Throws Failure{BadInput} when there are fewer.
    virtual void read(char *to, qsizetype count) = 0;
    // After the last byte: throws Failure{BadInput} when it is no longer what it was when it was opened.
    virtual void mustBeUnchanged() = 0;
};

class BytesInMemory final : public ByteSource
{
public:
    BytesInMemory(QString name, QByteArray bytes) : m_name(std::move(name)), m_bytes(std::move(bytes)) {}

    [[nodiscard]] const QString &name() const override { return m_name; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    void read(char *to, qsizetype count) override
    {
        Q_ASSERT(m_at + count <= m_bytes.size());
        std::memcpy(to, m_bytes.constData() + m_at, std::size_t(count));
        m_at += count;
    }
    void mustBeUnchanged() override {}

private:
    QString m_name;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace model
