// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/filehandle.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QTemporaryDir>
#include <fcntl.h>
#include <sys/stat.h>

using model::FileHandle;
using Mode = model::FileHandle::Mode;
using namespace Qt::StringLiterals;

class FileHandleTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void writesAndReadsBack()
    {
        const QTemporaryDir folder;
        FileHandle file(folder.filePath(u"new"_s), Mode::CreateNew);
        file.writeAt(0, "0123456789");
        file.writeAt(4, "xy");
        file.sync();
        QCOMPARE(file.size(), 10);
        QCOMPARE(file.readFromStart(6), QByteArray("0123xy"));
        QCOMPARE(file.readFromStart(100), QByteArray("0123xy6789"));
        file.close();
        MUST_FAIL(Conflict, FileHandle(folder.filePath(u"new"_s), Mode::CreateNew));
    }

    void makesFilesForTheOwnerWhateverTheUmask()
    {
        const QTemporaryDir folder;
        const mode_t before = ::umask(0);
        const FileHandle file(folder.filePath(u"new"_s), Mode::CreateNew);
        ::umask(before);
        struct stat status = {};
        QCOMPARE(::fstat(file.descriptor(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0600);
    }

    void isNotInheritedByAChild()
    {
        const QTemporaryDir folder;
        const FileHandle file(folder.filePath(u"new"_s), Mode::CreateNew);
        QVERIFY(::fcntl(file.descriptor(), F_GETFD) & FD_CLOEXEC);
    }

    void refusesLinksPipesFoldersAndMissingFiles()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        FileHandle(target, Mode::CreateNew).close();
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(target, link));
        MUST_FAIL_SAYING(NotWritable, link, FileHandle(link, Mode::ReadWrite));
        MUST_FAIL_SAYING(NotWritable, link, FileHandle(link, Mode::OpenOrCreate));
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        MUST_FAIL(NotWritable, FileHandle(pipe, Mode::Read)); // and does not wait for a writer
        MUST_FAIL(NotWritable, FileHandle(folder.path(), Mode::Read));
        MUST_FAIL(NotAStore, FileHandle(folder.filePath(u"gone"_s), Mode::Read));
    }

    void saysThatTheDiskIsFull()
    {
        const QTemporaryDir folder;
        FileHandle file(folder.filePath(u"new"_s), Mode::CreateNew);
        // A device that is always full takes the place of the disk; the handle itself refuses devices, so through its
        // number.
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        QVERIFY(full >= 0);
        QVERIFY(::dup2(full, file.descriptor()) >= 0);
        ::close(full);
        MUST_FAIL_SAYING(DiskFull, u"new"_s, file.writeAt(0, "text"));
    }
};

QTEST_GUILESS_MAIN(FileHandleTest)
#include "filehandletest.moc"
