// SPDX-License-Identifier: EUPL-1.2
// Bytes that must not be found later: kept in guarded, locked memory (sodium_malloc; keys share pages), zeroed when
// destroyed. Move only, no QString conversion, no debug output, no comparison but the constant-time one. Used for
// passphrases, the vault key and everything derived from it.
#pragma once

#include <QByteArrayView>

namespace model {

class SecretBytes final
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size);                    // zero-filled; throws Failure{Internal} without memory
    [[nodiscard]] static SecretBytes random(qsizetype size); // from the system's generator
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes); // the caller wipes its own copy
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] unsigned char *data() noexcept { return m_data; }
    [[nodiscard]] const unsigned char *data() const noexcept { return m_data; }
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const noexcept; // do not keep it longer than this object
    [[nodiscard]] bool equals(const SecretBytes &other) const noexcept;
    [[nodiscard]] SecretBytes clone() const;

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace model
