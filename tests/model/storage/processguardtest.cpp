// SPDX-License-Identifier: EUPL-1.2
// Runs itself once more with an argument; the child guards itself and tells what it became.
#include "model/storage/processguard.h"
#include "tests/support/quiettest.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

bool overwritesFreedMemory()
{
    constexpr std::size_t size = 200;
    char *text = static_cast<char *>(std::malloc(size));
    std::memset(text, 'G', size);
    char *volatile kept = text;
    std::free(text);
    // Reading freed memory is what an attacker does; the middle of it must not say G any more.
    return kept[100] != 'G'; // NOLINT(clang-analyzer-unix.Malloc)
}

int tellAboutMyself(char **argv)
{
    model::guardProcess(argv);
    rlimit core = {};
    ::getrlimit(RLIMIT_CORE, &core);
    const mode_t mask = ::umask(0);
    std::printf("core=%lu dumpable=%d privileges=%d umask=%o tunables=%s sqlite=%s freed=%s arguments=%s\n",
                core.rlim_max, ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0), mask,
                std::getenv("GLIBC_TUNABLES") ? "kept" : "gone", std::getenv("SQLITE_TMPDIR") ? "kept" : "gone",
#if defined(__SANITIZE_ADDRESS__)
                "overwritten",
#else
                overwritesFreedMemory() ? "overwritten" : "readable",
#endif
                argv[2]);
    return 0;
}

} // namespace

class ProcessGuardTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void closesTheProcessToOthers()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SQLITE_TMPDIR"_s, u"/tmp"_s);
        environment.remove(u"GLIBC_TUNABLES"_s);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"een twee"_s});
        QVERIFY(child.waitForFinished());
        QCOMPARE(
            QString::fromUtf8(child.readAllStandardOutput()).trimmed(),
            u"core=0 dumpable=0 privileges=1 umask=77 tunables=gone sqlite=gone freed=overwritten arguments=een twee"_s);
    }
};

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], "--child") == 0)
        return tellAboutMyself(argv);
    QCoreApplication application(argc, argv);
    ProcessGuardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "processguardtest.moc"
