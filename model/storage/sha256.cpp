// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sha256.h"

#include "model/core/failure.h"
#include "model/storage/bytes.h"

#include <QCoreApplication>
#include <openssl/evp.h>

namespace model {

struct Sha256::Context
{
    EVP_MD_CTX *state = EVP_MD_CTX_new();

    Context() = default;
    ~Context() { EVP_MD_CTX_free(state); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    static void check(bool good)
    {
        if (!good)
            throw Failure(Failure::Kind::OutOfMemory,
                          QCoreApplication::translate("model::Sha256", "The hash of a file could not be counted."));
    }
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    Context::check(m_context->state && EVP_DigestInit_ex(m_context->state, EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    Context::check(EVP_DigestUpdate(m_context->state, bytes.data(), std::size_t(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray hash(Size, '\0');
    unsigned length = 0;
    Context::check(EVP_DigestFinal_ex(m_context->state, rawOf(hash), &length) == 1 && length == unsigned(Size));
    return hash;
}

} // namespace model
