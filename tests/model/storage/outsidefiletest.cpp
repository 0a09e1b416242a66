// SPDX-License-Identifier: EUPL-1.2
// What is no file that can be taken in is said in one sentence; what changes while it is read is not taken.
#include "model/storage/outsidefile.h"

#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <fcntl.h>
#include <unistd.h>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The file time of an hour ago, so that a write within the same tick of the clock is seen.
void age(const QString &path)
{
    const timespec times[2] = {{.tv_sec = 1'000'000'000, .tv_nsec = 5}, {.tv_sec = 1'000'000'000, .tv_nsec = 5}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
}

} // namespace

class OutsideFileTest final : public tests::QuietTest
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void readsWhatIsThereFromTheFirstToTheLastByte()
    {
        writeFile(at(u"brief één.txt"_s), "abcdef");
        OutsideFile file(at(u"brief één.txt"_s));
        QCOMPARE(file.name(), u"brief één.txt"_s);
        QCOMPARE(file.size(), 6);
        QByteArray bytes(6, ' ');
        file.read(bytes.data(), 4);
        file.read(bytes.data() + 4, 2);
        file.mustBeUnchanged();
        QCOMPARE(bytes, QByteArray("abcdef"));
    }

    void saysInOneSentenceWhatIsNoFile()
    {
        MUST_FAIL_SAYING(BadInput, u"not there"_s, OutsideFile(at(u"weg.pdf"_s)));
        MUST_FAIL_SAYING(BadInput, u"folder"_s, OutsideFile(m_folder.path()));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pijp"_s)).constData(), 0600), 0);
        MUST_FAIL_SAYING(BadInput, u"no ordinary file"_s, OutsideFile(at(u"pijp"_s)));
        MUST_FAIL_SAYING(BadInput, u"no ordinary file"_s, OutsideFile(u"/dev/zero"_s));
        writeFile(at(u"leeg.txt"_s), {});
        MUST_FAIL_SAYING(BadInput, u"empty"_s, OutsideFile(at(u"leeg.txt"_s)));
    }

    void whatIsTooLargeIsRefusedBeforeAByteIsRead()
    {
        QFile file(at(u"groot.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(ByteSource::MostBytes)); // a hole: takes no room on the disk
        QCOMPARE(OutsideFile(file.fileName()).size(), ByteSource::MostBytes);
        QVERIFY(file.resize(ByteSource::MostBytes + 1));
        MUST_FAIL_SAYING(BadInput, u"larger than 2 GB"_s, OutsideFile(file.fileName()));
    }

    void whatMayNotBeReadIsSaidSo()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        writeFile(at(u"dicht.txt"_s), "x");
        QFile::setPermissions(at(u"dicht.txt"_s), {});
        MUST_FAIL_SAYING(BadInput, u"no right"_s, OutsideFile(at(u"dicht.txt"_s)));
    }

    void whatIsCutShortWhileItIsReadIsNotTaken()
    {
        writeFile(at(u"kort.txt"_s), QByteArray(100, 'x'));
        OutsideFile file(at(u"kort.txt"_s));
        QVERIFY(QFile::resize(at(u"kort.txt"_s), 50));
        QByteArray bytes(100, ' ');
        MUST_FAIL_SAYING(BadInput, u"changed"_s, file.read(bytes.data(), 100));
    }

    void whatIsWrittenOverOrGrowsIsNotTaken()
    {
        for (const bool grows : {false, true}) {
            writeFile(at(u"over.txt"_s), QByteArray(100, 'x'));
            age(at(u"over.txt"_s));
            OutsideFile file(at(u"over.txt"_s));
            QByteArray bytes(100, ' ');
            file.read(bytes.data(), 100);
            QFile other(at(u"over.txt"_s));
            QVERIFY(other.open(grows ? QIODevice::Append : QIODevice::ReadWrite));
            other.write("y");
            other.close();
            MUST_FAIL_SAYING(BadInput, u"changed"_s, file.mustBeUnchanged());
        }
    }

    void whatIsThrownAwayWhileItIsReadIsWholeAllTheSame()
    {
        writeFile(at(u"weg.txt"_s), "abc");
        OutsideFile file(at(u"weg.txt"_s));
        QVERIFY(QFile::remove(at(u"weg.txt"_s)));
        QByteArray bytes(3, ' ');
        file.read(bytes.data(), 3);
        file.mustBeUnchanged();
        QCOMPARE(bytes, QByteArray("abc"));
    }
};

QTEST_GUILESS_MAIN(OutsideFileTest)
#include "outsidefiletest.moc"
