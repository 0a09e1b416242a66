// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherprocess.h"

#include "model/core/failure.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// --- Memory: the library's page cache and column buffers hold case text, so nothing is freed unwiped (finding F18).

void *allocate(int size)
{
    return std::malloc(size_t(size));
}

void wipeAndFree(void *memory)
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    std::free(memory);
}

// realloc() would move the bytes and leave the old ones behind.
void *reallocate(void *memory, int size)
{
    const size_t had = malloc_usable_size(memory);
    if (size_t(size) <= had && size_t(size) > had / 2)
        return memory;
    void *moved = std::malloc(size_t(size));
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(had, size_t(size)));
    wipeAndFree(memory);
    return moved;
}

int sizeOf(void *memory)
{
    return int(malloc_usable_size(memory));
}

int roundUp(int size)
{
    return (size + 7) & ~7;
}

int start(void *)
{
    return SQLITE_OK;
}

void stop(void *) {}

// --- Log: a ring of codes. The one mutable object of this file: SQLite's callback belongs to the process, not to a
// connection.

struct CodeRing
{
    static constexpr size_t Size = 32;
    std::array<std::atomic<int>, Size> codes{};
    std::atomic<size_t> written{0};
};

constinit CodeRing ring;

void keepCode(void *, int code, const char * /* may quote SQL: not read */)
{
    ring.codes[ring.written.fetch_add(1) % CodeRing::Size] = code;
}

// --- Checks

// libsqlite3 exports the same names. Which of the two the linker found is asked of the linker itself.
const void *homeOf(const char *function)
{
    Dl_info info{};
    void *address = dlsym(RTLD_DEFAULT, function);
    return address && dladdr(address, &info) ? info.dli_fbase : nullptr;
}

bool isShadowed()
{
    const void *cipher = homeOf("sqlite3_key");
    constexpr std::array functions{"sqlite3_open_v2", "sqlite3_step", "sqlite3_prepare_v2", "sqlite3_initialize"};
    return std::ranges::any_of(functions, [cipher](const char *name) { return homeOf(name) != cipher; });
}

bool isBuiltAsNeeded()
{
    const bool temporariesInMemory =
        sqlite3_compileoption_used("TEMP_STORE=2") != 0 || sqlite3_compileoption_used("TEMP_STORE=3") != 0;
    return sqlite3_compileoption_used("HAS_CODEC") != 0 && temporariesInMemory &&
           sqlite3_compileoption_used("THREADSAFE=1") != 0 && sqlite3_threadsafe() == 1;
}

const char *configure()
{
    if (isShadowed())
        return "plain SQLite shadows SQLCipher";
    if (!isBuiltAsNeeded())
        return "SQLCipher lacks HAS_CODEC, TEMP_STORE=2 or THREADSAFE=1";
    static const sqlite3_mem_methods wiping{allocate, wipeAndFree, reallocate, sizeOf, roundUp, start, stop, nullptr};
    constexpr sqlite3_int64 none = 0;
    const bool done = sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping) == SQLITE_OK &&
                      sqlite3_config(SQLITE_CONFIG_SERIALIZED) == SQLITE_OK &&
                      sqlite3_config(SQLITE_CONFIG_URI, 0) == SQLITE_OK &&
                      sqlite3_config(SQLITE_CONFIG_MMAP_SIZE, none, none) == SQLITE_OK &&
                      sqlite3_config(SQLITE_CONFIG_LOG, keepCode, nullptr) == SQLITE_OK;
    if (!done)
        return "SQLCipher was started before it could be configured";
    return sqlite3_initialize() == SQLITE_OK ? nullptr : "sqlite3_initialize failed";
}

} // namespace

void prepareSqlCipherProcess()
{
    static const char *const trouble = configure();
    if (trouble)
        throw Failure(Failure::Kind::Internal,
                      QCoreApplication::translate("model::SqlCipherProcess",
                                                  "The encrypted storage could not be started safely."),
                      QString::fromLatin1(trouble));
}

std::vector<int> recentSqlCipherCodes()
{
    const size_t written = ring.written.load();
    const size_t first = written > CodeRing::Size ? written - CodeRing::Size : 0;
    std::vector<int> codes;
    for (size_t i = first; i < written; ++i)
        codes.push_back(ring.codes[i % CodeRing::Size]);
    return codes;
}

} // namespace model
