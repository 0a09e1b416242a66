// SPDX-License-Identifier: EUPL-1.2
// What a confined program can and cannot do: tried by a shell that does its best.
#include "app/confinedrun.h"

#include "app/memoryfile.h"
#include "tests/support/quiettest.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::ConfinedRun;
using app::MemoryFile;

namespace {

// What `sh -c script` wrote, or nothing.
std::optional<QByteArray> run(const QString &script, const QByteArray &input = "kanarie",
                              ConfinedRun::Limits limits = {})
{
    MemoryFile file;
    file.append(input);
    ConfinedRun confined(limits);
    std::optional<std::optional<QByteArray>> answer;
    confined.start(u"/bin/sh"_s, {u"-c"_s, script}, file, [&](auto output) { answer = std::move(output); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000); }();
    return answer.value_or(std::nullopt);
}

} // namespace

class ConfinedRunTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsItsInputAndNothingOfTheUser()
    {
        QCOMPARE(run(u"cat; cat /dev/stdin"_s), QByteArray("kanariekanarie")); // as a stream and as a file
        QCOMPARE(run(u"echo $HOME"_s), QByteArray("/nonexistent\n"));
        QCOMPARE(run(u"pwd"_s), QByteArray("/\n"));
        qputenv("MELDWIJZER_PROOF", "x");
        QCOMPARE(run(u"echo -$MELDWIJZER_PROOF-"_s), QByteArray("--\n"));
    }

    void writesNoFileAnywhere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_s);
        QVERIFY(!run(u"echo x > %1"_s.arg(path)));
        QVERIFY(!run(u"mkdir %1"_s.arg(path)));
        QVERIFY(!run(u"cp /etc/os-release %1"_s.arg(path)));
        QVERIFY(!QFileInfo::exists(path));
    }

    void opensNoConnection()
    {
        if (!QFileInfo::exists(u"/usr/bin/python3"_s))
            QSKIP("python3 is not installed");
        QVERIFY(run(u"/usr/bin/python3 -c 'print(1)'"_s));
        QVERIFY(!run(u"/usr/bin/python3 -c 'import socket; socket.socket()'"_s));
        QVERIFY(!run(u"/usr/bin/python3 -c 'x = bytearray(1 << 31)'"_s)); // more memory than there is for it
    }

    void whatTakesTooLongIsKilled()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!run(u"exec sleep 30"_s, "x", {.milliseconds = 200}));
        QVERIFY(!run(u"while :; do :; done"_s, "x", {.confinement = {.processorSeconds = 1}}));
        QVERIFY(clock.elapsed() < 25'000);
    }

    void whatSaysTooMuchIsKilled() { QVERIFY(!run(u"exec yes"_s, "x", {.output = 100'000})); }

    void whatFailsOrIsNotThereGivesNothing()
    {
        QVERIFY(!run(u"echo half; exit 3"_s));
        QVERIFY(!run(u"echo half; kill -SEGV $$"_s));
        MemoryFile file;
        ConfinedRun confined({});
        int answers = 0;
        confined.start(u"/usr/bin/no-such-program"_s, {}, file,
                       [&](const auto &output) { answers += output ? 10 : 1; });
        QTRY_COMPARE(answers, 1);
    }

    void whatWasStoppedNeverAnswers()
    {
        MemoryFile file;
        ConfinedRun confined({});
        bool answered = false;
        confined.start(u"/bin/sh"_s, {u"-c"_s, u"echo x"_s}, file, [&](const auto &) { answered = true; });
        confined.stop();
        QTest::qWait(50);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(ConfinedRunTest)
#include "confinedruntest.moc"
