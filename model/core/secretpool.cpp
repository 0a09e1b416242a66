// SPDX-License-Identifier: EUPL-1.2
#include "model/core/secretpool.h"

#include <sodium.h>

namespace model {

namespace {

constexpr std::size_t CellsPerPage = 4096 / SecretPool::CellSize;

} // namespace

SecretPool &SecretPool::ofProcess()
{
    // Never destroyed: a key in a static object may be given back after everything else is gone.
    static SecretPool *const pool = new SecretPool;
    return *pool;
}

unsigned char *SecretPool::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_free.empty() && !grow())
        return nullptr;
    unsigned char *cell = m_free.back();
    m_free.pop_back();
    return cell;
}

void SecretPool::giveBack(unsigned char *cell) noexcept
{
    sodium_memzero(cell, CellSize);
    const std::lock_guard lock(m_mutex);
    m_free.push_back(cell); // room was reserved when the pool grew
}

bool SecretPool::grow()
{
    if (sodium_init() < 0)
        return false;
    m_free.reserve(m_cellCount + CellsPerPage);
    auto *page = static_cast<unsigned char *>(sodium_allocarray(CellsPerPage, CellSize));
    if (!page)
        return false;
    sodium_memzero(page, CellsPerPage * CellSize);
    for (std::size_t i = CellsPerPage; i-- > 0;)
        m_free.push_back(page + i * CellSize);
    m_cellCount += CellsPerPage;
    return true;
}

} // namespace model
