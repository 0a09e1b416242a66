// SPDX-License-Identifier: EUPL-1.2
// Room for bytes that stay where they are: blocks that grow in size and never move, so a pointer into them holds until
// forget(). Must never copy what it was given to make room for more; that is the point of it.
#pragma once

#include <QtGlobal>
#include <memory>
#include <vector>

namespace model {

class ByteBlocks final
{
public:
    // At least `size` bytes, of which keep() says how many were used. The rest is given out again.
    [[nodiscard]] char *room(qsizetype size) { return m_end - m_at >= size ? m_at : newBlock(size); }
    void keep(qsizetype used) { m_at += used; }

    void forget() noexcept;  // everything; the first block stays for the next time
    void release() noexcept; // gives all memory back

private:
    static constexpr qsizetype Smallest = 1024;
    static constexpr qsizetype Largest = 256 * 1024;

    char *newBlock(qsizetype size);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_at = nullptr;
    char *m_end = nullptr;
};

} // namespace model
