// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/byteblocks.h"

#include <algorithm>

namespace model {

char *ByteBlocks::newBlock(qsizetype size)
{
    // The first block always has the smallest size, so that it can be kept; a large value gets a block of its own.
    if (m_blocks.empty()) {
        m_at = m_blocks.emplace_back(std::make_unique_for_overwrite<char[]>(size_t(Smallest))).get();
        m_end = m_at + Smallest;
        if (size <= Smallest)
            return m_at;
    }
    const int doublings = std::min(int(m_blocks.size()), 8);
    const qsizetype wanted = std::max(size, std::min(Largest, Smallest << doublings));
    m_at = m_blocks.emplace_back(std::make_unique_for_overwrite<char[]>(size_t(wanted))).get();
    m_end = m_at + wanted;
    return m_at;
}

void ByteBlocks::forget() noexcept
{
    if (m_blocks.empty())
        return;
    if (m_blocks.size() > 1)
        m_blocks.erase(m_blocks.begin() + 1, m_blocks.end());
    m_at = m_blocks.front().get();
    m_end = m_at + Smallest;
}

void ByteBlocks::release() noexcept
{
    m_blocks.clear();
    m_at = nullptr;
    m_end = nullptr;
}

} // namespace model
