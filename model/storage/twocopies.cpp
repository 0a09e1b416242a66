// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/twocopies.h"

#include "model/storage/bytes.h"

#include <sodium.h>

namespace model {

namespace {

constexpr qsizetype DigestSize = 32;
constexpr qsizetype MagicSize = 8;

Bytes<DigestSize> digestOf(QByteArrayView bytes, const SecretBytes *key)
{
    Bytes<DigestSize> digest;
    crypto_generichash(digest.data(), digest.size(), rawOf(bytes), static_cast<unsigned long long>(bytes.size()),
                       key ? key->data() : nullptr, key ? size_t(key->size()) : 0);
    return digest;
}

bool digestStandsAt(QByteArrayView copy, qsizetype offset, const SecretBytes *key)
{
    const Bytes<DigestSize> expected = digestOf(copy.first(offset), key);
    return sodium_memcmp(expected.data(), copy.data() + offset, DigestSize) == 0;
}

char letterOf(Copy which)
{
    return which == Copy::A ? 'A' : 'B';
}

} // namespace

QByteArray startCopy(const CopyLayout &layout, Copy which, quint64 generation)
{
    Q_ASSERT(layout.magic.size() == MagicSize - 1);
    QByteArray copy(layout.size, '\0');
    std::memcpy(copy.data(), layout.magic.data(), size_t(layout.magic.size()));
    copy[MagicSize - 1] = letterOf(which);
    putNumber<quint32>(copy, CopyLayout::FormatOffset, CopyLayout::Format);
    putNumber<quint64>(copy, CopyLayout::GenerationOffset, generation);
    return copy;
}

void finishCopy(QByteArray &copy, const SecretBytes &macKey)
{
    const qsizetype mac = copy.size() - 2 * DigestSize;
    const qsizetype checksum = copy.size() - DigestSize;
    putBytes(copy, mac, digestOf(QByteArrayView(copy).first(mac), &macKey));
    putBytes(copy, checksum, digestOf(QByteArrayView(copy).first(checksum), nullptr));
}

CopyHealth healthOf(QByteArrayView copy, const CopyLayout &layout, Copy which)
{
    if (copy.size() != layout.size)
        return CopyHealth::Damaged;
    const bool magicFits = copy.first(MagicSize - 1) == layout.magic && copy[MagicSize - 1] == letterOf(which);
    if (!magicFits || !digestStandsAt(copy, copy.size() - DigestSize, nullptr))
        return CopyHealth::Damaged;
    const auto format = numberAt<quint32>(copy, CopyLayout::FormatOffset);
    if (format > CopyLayout::Format)
        return CopyHealth::Newer;
    const bool reservedIsZero = numberAt<quint32>(copy, CopyLayout::FormatOffset + 4) == 0;
    return format == CopyLayout::Format && reservedIsZero ? CopyHealth::Good : CopyHealth::Damaged;
}

bool macFits(QByteArrayView copy, const SecretBytes &macKey)
{
    return digestStandsAt(copy, copy.size() - 2 * DigestSize, &macKey);
}

quint64 generationOf(QByteArrayView copy)
{
    return numberAt<quint64>(copy, CopyLayout::GenerationOffset);
}

QByteArrayView copyIn(QByteArrayView file, const CopyLayout &layout, Copy which)
{
    const qsizetype start = which == Copy::A ? 0 : qMin(layout.size, file.size());
    return file.sliced(start, qMin(layout.size, file.size() - start));
}

} // namespace model
