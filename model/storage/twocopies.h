// SPDX-License-Identifier: EUPL-1.2
// What vault.keys and vault.state have in common: the same content twice in one file, each copy with its own magic, a
// generation, a MAC under a key of the vault and a plain checksum. The checksum tells bit rot before anybody has a key;
// the MAC tells tampering after it. Pure: bytes in, bytes out, no file.
//
//   0      magic, 8 bytes; the last one is 'A' or 'B', so that a copied block is recognised
//   8      format, u32: 1. Magic, format, copy size and the two trailers stay where they are in every later format
//   12     reserved, 4 bytes
//   16     generation, u64
//   24 ... content of the file's own
//   -64    MAC, BLAKE2b-256 over everything before it
//   -32    checksum, BLAKE2b-256 over everything before it
#pragma once

#include "model/core/secretbytes.h"

#include <QByteArray>

namespace model {

enum class Copy { A, B };

[[nodiscard]] constexpr Copy otherThan(Copy which)
{
    return which == Copy::A ? Copy::B : Copy::A;
}

struct CopyPair
{
    QByteArray a;
    QByteArray b;

    [[nodiscard]] const QByteArray &of(Copy which) const { return which == Copy::A ? a : b; }
    [[nodiscard]] QByteArray joined() const { return a + b; }
};

struct CopyLayout
{
    static constexpr qsizetype FormatOffset = 8;
    static constexpr qsizetype GenerationOffset = 16;
    static constexpr qsizetype ContentOffset = 24;
    static constexpr qsizetype TrailerSize = 64;
    static constexpr quint32 Format = 1;

    QByteArrayView magic; // seven bytes; the eighth says which copy
    qsizetype size;       // of one copy

    [[nodiscard]] qsizetype contentEnd() const { return size - TrailerSize; }
};

enum class CopyHealth { Good, Damaged, Newer };

// An empty copy with magic, format and generation; the caller fills the content and then calls finishCopy.
[[nodiscard]] QByteArray startCopy(const CopyLayout &layout, Copy which, quint64 generation);
void finishCopy(QByteArray &copy, const SecretBytes &macKey);

[[nodiscard]] CopyHealth healthOf(QByteArrayView copy, const CopyLayout &layout, Copy which);
[[nodiscard]] bool macFits(QByteArrayView copy, const SecretBytes &macKey);
[[nodiscard]] quint64 generationOf(QByteArrayView copy); // only of a copy that is Good

// Where one copy stands in the bytes of a whole file; shorter than it should be when the file is cut off.
[[nodiscard]] QByteArrayView copyIn(QByteArrayView file, const CopyLayout &layout, Copy which);

} // namespace model
