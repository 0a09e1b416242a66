// SPDX-License-Identifier: EUPL-1.2
// Runs itself as a child for what can only be tried once per process.
#include "model/storage/sqlcipherprocess.h"

#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <array>
#include <cstdio>
#include <cstring>
#include <sqlite3.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace tests {

class SqlCipherProcessTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void preparesOnceAndAgain();
    void preparesFromSeveralThreadsAtOnce();
    void keepsPlainSqliteOut();
    void wipesMemoryWhenItIsFreed();
    void wipesTheOldPlaceWhenMemoryMoves();
    void keepsCodesOfTheLogAndNoTexts();
    void refusesWhenTheLibraryWasStartedBefore();
    void refusesWhenPlainSqliteShadowsIt();
};

namespace {

constexpr int Refused = 3;
constexpr qsizetype CanarySize = 48;

// Made byte by byte and never stored whole by us, so that the only copy is the one under test.
char canaryAt(qsizetype i)
{
    return char('A' + (i * 7 + 3) % 53);
}

void writeCanary(char *to)
{
    for (qsizetype i = 0; i < CanarySize; ++i)
        to[i] = canaryAt(i);
}

int canariesIn(const char *bytes, qsizetype size)
{
    int found = 0;
    for (qsizetype at = 0; at + CanarySize <= size; ++at) {
        qsizetype same = 0;
        while (same < CanarySize && bytes[at + same] == canaryAt(same))
            ++same;
        found += same == CanarySize;
    }
    return found;
}

// Reads the memory around `place` through the kernel: it was freed, so it may not be touched.
int canariesAround(const void *place)
{
    static std::array<char, 4096> copy;
    QFile memory(u"/proc/self/mem"_s);
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !memory.seek(qint64(quintptr(place)) - 1024))
        return -1;
    const qint64 read = memory.read(copy.data(), 2048);
    const int found = read > 0 ? canariesIn(copy.data(), read) : -1;
    copy.fill(0);
    return found;
}

int runChild(const QString &what, const QString &preload = {})
{
    QProcess child;
    if (!preload.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, preload);
        child.setProcessEnvironment(environment);
    }
    child.start(QCoreApplication::applicationFilePath(), {what});
    return child.waitForFinished() && child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
}

} // namespace

void SqlCipherProcessTest::preparesOnceAndAgain()
{
    model::prepareSqlCipherProcess();
    model::prepareSqlCipherProcess();
    QCOMPARE(sqlite3_config(SQLITE_CONFIG_URI, 1), SQLITE_MISUSE); // it runs, so nobody can change it any more
}

void SqlCipherProcessTest::preparesFromSeveralThreadsAtOnce()
{
    std::atomic<int> done = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&done] {
            model::prepareSqlCipherProcess();
            ++done;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(done.load(), 8);
}

void SqlCipherProcessTest::keepsPlainSqliteOut()
{
    model::prepareSqlCipherProcess();
    QFile maps(u"/proc/self/maps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray libraries = maps.readAll();
    QVERIFY(libraries.contains("libsqlcipher"));
    QVERIFY(!libraries.contains("libsqlite3"));
}

void SqlCipherProcessTest::wipesMemoryWhenItIsFreed()
{
    model::prepareSqlCipherProcess();
    auto *const memory = static_cast<char *>(sqlite3_malloc(200));
    writeCanary(memory + 100);
    QCOMPARE(canariesAround(memory), 1); // the search has teeth
    sqlite3_free(memory);
    QCOMPARE(canariesAround(memory), 0);
}

void SqlCipherProcessTest::wipesTheOldPlaceWhenMemoryMoves()
{
    model::prepareSqlCipherProcess();
    auto *const before = static_cast<char *>(sqlite3_malloc(200));
    writeCanary(before + 100);
    void *const between = sqlite3_malloc(8000); // so that the new place is not next to the old one
    auto *const after = static_cast<char *>(sqlite3_realloc(before, 40000));
    QVERIFY(after != before);
    QCOMPARE(canariesIn(after, 200), 1); // nothing was lost on the way
    QCOMPARE(canariesAround(before), 0);
    sqlite3_free(after);
    sqlite3_free(between);
}

void SqlCipherProcessTest::keepsCodesOfTheLogAndNoTexts()
{
    model::prepareSqlCipherProcess();
    for (int i = 0; i < 100; ++i)
        sqlite3_log(SQLITE_WARNING, "a text that may quote a case");
    sqlite3_log(SQLITE_CORRUPT, "another");
    const std::vector<int> codes = model::recentSqlCipherCodes();
    QCOMPARE(codes.size(), 32U);
    QCOMPARE(codes.front(), SQLITE_WARNING);
    QCOMPARE(codes.back(), SQLITE_CORRUPT);
}

void SqlCipherProcessTest::refusesWhenTheLibraryWasStartedBefore()
{
    QCOMPARE(runChild(u"--prepare"_s), 0);
    QCOMPARE(runChild(u"--too-late"_s), Refused);
}

void SqlCipherProcessTest::refusesWhenPlainSqliteShadowsIt()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer must be the first library");
#endif
    const QString plain = u"/usr/lib/x86_64-linux-gnu/libsqlite3.so.0"_s;
    if (!QFile::exists(plain))
        QSKIP("plain SQLite is not installed, so it cannot get in the way");
    QCOMPARE(runChild(u"--prepare"_s, plain), Refused);
}

} // namespace tests

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString what = app.arguments().value(1);
    if (what == "--prepare"_L1 || what == "--too-late"_L1) {
        if (what == "--too-late"_L1)
            sqlite3_initialize();
        try {
            model::prepareSqlCipherProcess();
        } catch (const model::Failure &failure) {
            return failure.kind() == model::Failure::Kind::Internal ? tests::Refused : 1;
        }
        return 0;
    }
    tests::SqlCipherProcessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sqlcipherprocesstest.moc"
