// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sealer.h"

#include "model/core/failure.h"

#include <QCoreApplication>
#include <sodium.h>

namespace model {

namespace {

constexpr unsigned char Version = 1;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Sealer::Overhead == 1 + NonceSize + TagSize);
static_assert(Sealer::KeySize == qsizetype(crypto_aead_xchacha20poly1305_ietf_KEYBYTES));

using Length = unsigned long long;

[[noreturn]] void throwDamaged()
{
    throw Failure(
        Failure::Kind::Damaged,
        QCoreApplication::translate("model::Sealer", "A text or a file in the vault is damaged and cannot be shown."));
}

void encrypt(const SecretBytes &key, QByteArrayView plain, QByteArrayView associated, const unsigned char *nonce,
             unsigned char *out)
{
    crypto_aead_xchacha20poly1305_ietf_encrypt(out, nullptr, rawOf(plain), Length(plain.size()), rawOf(associated),
                                               Length(associated.size()), nullptr, nonce, key.data());
}

void decrypt(const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated, const unsigned char *nonce,
             unsigned char *out)
{
    const int result =
        crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, rawOf(sealed), Length(sealed.size()),
                                                   rawOf(associated), Length(associated.size()), nonce, key.data());
    if (result != 0)
        throwDamaged();
}

void checkHead(QByteArrayView sealed)
{
    if (sealed.size() < Sealer::Overhead || rawOf(sealed)[0] != Version)
        throwDamaged();
}

} // namespace

Sealer::Sealer(SecretBytes key) : m_key(std::move(key))
{
    Q_ASSERT(m_key.size() == KeySize);
}

QByteArray Sealer::seal(QByteArrayView plain, QByteArrayView associated) const
{
    QByteArray sealed(plain.size() + Overhead, Qt::Uninitialized);
    unsigned char *out = rawOf(sealed);
    out[0] = Version;
    randombytes_buf(out + 1, NonceSize);
    encrypt(m_key, plain, associated, out + 1, out + 1 + NonceSize);
    return sealed;
}

QByteArray Sealer::open(QByteArrayView sealed, QByteArrayView associated) const
{
    checkHead(sealed);
    QByteArray plain(sealed.size() - Overhead, Qt::Uninitialized);
    decrypt(m_key, sealed.sliced(1 + NonceSize), associated, rawOf(sealed) + 1, rawOf(plain));
    return plain;
}

QByteArray Sealer::sealKey(const SecretBytes &key, QByteArrayView associated) const
{
    return seal(key.view(), associated);
}

SecretBytes Sealer::openKey(QByteArrayView sealed, QByteArrayView associated) const
{
    checkHead(sealed);
    SecretBytes key(sealed.size() - Overhead);
    decrypt(m_key, sealed.sliced(1 + NonceSize), associated, rawOf(sealed) + 1, key.data());
    return key;
}

void Sealer::sealDetached(const SecretBytes &key, QByteArrayView associated, Bytes<24> &nonce, Bytes<48> &sealed) const
{
    Q_ASSERT(key.size() == KeySize);
    fillRandom(nonce.data(), nonce.size());
    encrypt(m_key, key.view(), associated, nonce.data(), sealed.data());
}

SecretBytes Sealer::openDetached(const Bytes<24> &nonce, const Bytes<48> &sealed, QByteArrayView associated) const
{
    SecretBytes key(KeySize);
    decrypt(m_key, viewOf(sealed), associated, nonce.data(), key.data());
    return key;
}

QByteArray Sealer::mac(QByteArrayView message) const
{
    Bytes<32> key;
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, "sealmac_", m_key.data());
    QByteArray tag(32, Qt::Uninitialized);
    crypto_generichash(rawOf(tag), size_t(tag.size()), rawOf(message), size_t(message.size()), key.data(), key.size());
    sodium_memzero(key.data(), key.size());
    return tag;
}

} // namespace model
