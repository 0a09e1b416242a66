// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/processguard.h"

#include <cstdlib>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace model {

namespace {

// perturb overwrites what is freed; without the thread caches, because those are not perturbed (measured: F19).
constexpr const char *Tunables = "glibc.malloc.perturb=85:glibc.malloc.tcache_count=0";
constexpr const char *Variable = "GLIBC_TUNABLES";

bool isTuned()
{
    const char *set = std::getenv(Variable);
    return set && std::string(set).find(Tunables) != std::string::npos;
}

// By its real path, so that the process keeps its name; by /proc when the file was replaced by an update.
void startOnceMore(char **argv)
{
    char path[4096];
    const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path - 1);
    if (length > 0) {
        path[length] = '\0';
        ::execv(path, argv);
    }
    ::execv("/proc/self/exe", argv);
}

} // namespace

void guardProcess(char **argv)
{
    if (!isTuned()) {
        ::setenv(Variable, Tunables, 1);
        startOnceMore(argv); // returns only when it failed; then we go on without
    }
    ::unsetenv(Variable);        // our children are not ours to slow down
    ::unsetenv("SQLITE_TMPDIR"); // nothing goes to a temporary file, wherever somebody would like it
    constexpr rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::umask(077);
}

} // namespace model
