// SPDX-License-Identifier: EUPL-1.2
// Fixed-size runs of bytes and little-endian numbers at fixed offsets: what the binary layouts of the vault are written
// in. Public values only (ids, salts, digests). A secret is SecretBytes, never this.
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>

namespace model {

template <std::size_t N>
using Bytes = std::array<unsigned char, N>;

void fillRandom(unsigned char *bytes, std::size_t size);

template <std::size_t N>
[[nodiscard]] Bytes<N> randomBytes()
{
    Bytes<N> bytes;
    fillRandom(bytes.data(), N);
    return bytes;
}

template <std::size_t N>
[[nodiscard]] QByteArrayView viewOf(const Bytes<N> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(N)};
}

[[nodiscard]] inline const unsigned char *rawOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

[[nodiscard]] inline unsigned char *rawOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

[[nodiscard]] inline bool isZero(QByteArrayView view)
{
    return std::all_of(view.begin(), view.end(), [](char c) { return c == '\0'; });
}

// The offsets below are constants of a layout whose size was checked before; an offset outside is our mistake.
template <std::size_t N>
[[nodiscard]] Bytes<N> bytesAt(QByteArrayView from, qsizetype offset)
{
    Q_ASSERT(offset >= 0 && offset + qsizetype(N) <= from.size());
    Bytes<N> bytes;
    std::memcpy(bytes.data(), from.data() + offset, N);
    return bytes;
}

template <std::size_t N>
void putBytes(QByteArray &into, qsizetype offset, const Bytes<N> &bytes)
{
    Q_ASSERT(offset >= 0 && offset + qsizetype(N) <= into.size());
    std::memcpy(into.data() + offset, bytes.data(), N);
}

template <typename T>
[[nodiscard]] T numberAt(QByteArrayView from, qsizetype offset)
{
    Q_ASSERT(offset >= 0 && offset + qsizetype(sizeof(T)) <= from.size());
    return qFromLittleEndian<T>(from.data() + offset);
}

template <typename T>
void putNumber(QByteArray &into, qsizetype offset, T value)
{
    Q_ASSERT(offset >= 0 && offset + qsizetype(sizeof(T)) <= into.size());
    qToLittleEndian<T>(value, into.data() + offset);
}

} // namespace model
