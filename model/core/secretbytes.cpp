// SPDX-License-Identifier: EUPL-1.2
#include "model/core/secretbytes.h"

#include "model/core/failure.h"
#include "model/core/secretpool.h"

#include <QCoreApplication>
#include <cstring>
#include <sodium.h>
#include <utility>

namespace model {

namespace {

bool fitsPool(qsizetype size)
{
    return size_t(size) <= SecretPool::CellSize;
}

unsigned char *allocate(qsizetype size)
{
    if (fitsPool(size))
        return SecretPool::ofProcess().take();
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    if (bytes)
        std::memset(bytes, 0, size_t(size));
    return bytes;
}

} // namespace

SecretBytes::SecretBytes(qsizetype size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw Failure(
            Failure::Kind::Internal,
            QCoreApplication::translate("model::SecretBytes", "The cryptography library could not be started."));
    m_data = allocate(size);
    if (!m_data)
        throw Failure(
            Failure::Kind::Internal,
            QCoreApplication::translate("model::SecretBytes", "There is not enough protected memory for a key."));
    m_size = size;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, size_t(size));
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView view)
{
    SecretBytes bytes(view.size());
    if (!view.isEmpty())
        std::memcpy(bytes.m_data, view.data(), size_t(view.size()));
    return bytes;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    if (m_data && fitsPool(m_size))
        SecretPool::ofProcess().giveBack(m_data);
    else
        sodium_free(m_data); // both wipe
}

QByteArrayView SecretBytes::view() const noexcept
{
    return {reinterpret_cast<const char *>(m_data), m_size};
}

bool SecretBytes::equals(const SecretBytes &other) const noexcept
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, size_t(m_size)) == 0);
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

} // namespace model
