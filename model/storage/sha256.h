// SPDX-License-Identifier: EUPL-1.2
// The SHA-256 of bytes that come in pieces: what `sha256sum` says of the same file. By OpenSSL, which uses the
// instructions the processor has for it (libsodium does not: a fifth of the speed). It proves that two files are the
// same; it is no secret and no key.
#pragma once

#include <QByteArray>
#include <memory>

namespace model {

class Sha256 final
{
public:
    static constexpr qsizetype Size = 32;

    Sha256(); // throws Failure{OutOfMemory}
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result(); // Size bytes; once, after the last piece

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace model
