// SPDX-License-Identifier: EUPL-1.2
// Protected memory for keys of up to 32 bytes, taken from the system a page at a time. sodium_malloc for each key apart
// costs 20 µs and a locked page; an import makes tens of thousands of keys. Only SecretBytes uses it; it never hands
// out a cell that was not wiped. Thread-safe.
#pragma once

#include <cstddef>
#include <mutex>
#include <vector>

namespace model {

class SecretPool final
{
public:
    static constexpr std::size_t CellSize = 32;

    // The one of this process: locked memory is a budget of the process, and keys outlive every other owner.
    [[nodiscard]] static SecretPool &ofProcess();

    [[nodiscard]] unsigned char *take(); // zeroed; null when the system gives no more protected memory
    void giveBack(unsigned char *cell) noexcept;

private:
    [[nodiscard]] bool grow();

    std::mutex m_mutex;
    std::vector<unsigned char *> m_free;
    std::size_t m_cellCount = 0;
};

} // namespace model
