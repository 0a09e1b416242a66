// SPDX-License-Identifier: EUPL-1.2
#include "app/confinement.h"

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <iterator>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace app {

namespace {

bool limit(__rlimit_resource resource, rlim_t most) noexcept
{
    const rlimit both = {most, most};
    return ::setrlimit(resource, &both) == 0;
}

// NOLINTBEGIN: the kernel's own macros
#if defined(__x86_64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef OUR_ARCHITECTURE
constexpr std::uint32_t Writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
#define REFUSE BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES)
#define ABSENT BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS)
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define NEVER(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 1), REFUSE
// The low half of an argument, where all flags of open are (both architectures are little-endian).
#define ONLY_READING(call, argument)                                                                                   \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 4),                                                             \
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[argument])),                                    \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, Writing, 0, 1), REFUSE, ALLOW

const sock_filter Filter[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OUR_ARCHITECTURE, 1, 0),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
    NEVER(socket),
    NEVER(socketpair),
    NEVER(connect),
    NEVER(ptrace),
    NEVER(process_vm_readv),
    NEVER(process_vm_writev),
    NEVER(mkdirat),
    NEVER(mknodat),
    NEVER(linkat),
    NEVER(symlinkat),
    NEVER(renameat2),
    NEVER(unlinkat),
    NEVER(truncate),
    NEVER(io_uring_setup),
#ifdef __x86_64__ // the older calls of the same
    NEVER(creat),
    NEVER(mkdir),
    NEVER(mknod),
    NEVER(link),
    NEVER(symlink),
    NEVER(rename),
    NEVER(renameat),
    NEVER(unlink),
    NEVER(rmdir),
    ONLY_READING(open, 1),
#endif
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat2, 0, 1),
    ABSENT, // its flags lie where a filter cannot look
    ONLY_READING(openat, 2),
    ALLOW,
};
#endif
// NOLINTEND

// Without it the limits still hold; a kernel without seccomp does not exist in Debian.
bool filterCalls() noexcept
{
#ifdef OUR_ARCHITECTURE
    const sock_fprog program = {std::size(Filter), const_cast<sock_filter *>(Filter)};
    return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
#else
    return true;
#endif
}

} // namespace

bool confine(const Confinement &limits) noexcept
{
    constexpr rlim_t FewFiles = 64; // libraries, fonts
    if (limits.standardInput >= 0 && ::dup2(limits.standardInput, STDIN_FILENO) < 0)
        return false;
#if !defined(__SANITIZE_ADDRESS__) // its shadow alone takes terabytes
    if (!limit(RLIMIT_AS, rlim_t(limits.megabytes) * 1024 * 1024))
        return false;
#endif
    return limit(RLIMIT_CPU, rlim_t(limits.processorSeconds)) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) &&
           limit(RLIMIT_NOFILE, FewFiles) && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_PDEATHSIG, 9, 0, 0, 0) == 0 && filterCalls();
}

} // namespace app
