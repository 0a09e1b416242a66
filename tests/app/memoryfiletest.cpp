// SPDX-License-Identifier: EUPL-1.2
// A file without a name and without a disk.
#include "app/memoryfile.h"

#include "tests/support/quiettest.h"

#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class MemoryFileTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatWasPutInAndHasNoName()
    {
        app::MemoryFile file;
        file.append("abc");
        file.append("def");
        QCOMPARE(file.size(), 6);
        QCOMPARE(file.head(4), QByteArray("abcd"));
        QCOMPARE(file.head(100), QByteArray("abcdef"));
        const QString name = QFileInfo(u"/proc/self/fd/%1"_s.arg(file.descriptor())).symLinkTarget();
        QVERIFY2(name.contains("memfd:"_L1), qPrintable(name));
        QVERIFY(::fcntl(file.descriptor(), F_GETFD) & FD_CLOEXEC); // no other child inherits it
    }

    void isOverwrittenBeforeItIsGivenBack()
    {
        int kept = -1;
        {
            app::MemoryFile file;
            file.append("kanarie");
            kept = ::dup(file.descriptor());
        }
        char bytes[8] = {};
        QCOMPARE(::pread(kept, bytes, 7, 0), ssize_t(7));
        QCOMPARE(QByteArray(bytes, 7), QByteArray(7, '\0'));
        ::close(kept);
    }
};

QTEST_GUILESS_MAIN(MemoryFileTest)
#include "memoryfiletest.moc"
