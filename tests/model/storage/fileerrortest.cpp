// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/fileerror.h"
#include "tests/support/quiettest.h"

#include <cerrno>

using model::Failure;
using namespace Qt::StringLiterals;

class FileErrorTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void givesEachErrorItsKind_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("kind");
        QTest::newRow("no space") << ENOSPC << int(Failure::Kind::DiskFull);
        QTest::newRow("quota") << EDQUOT << int(Failure::Kind::DiskFull);
        QTest::newRow("file size limit") << EFBIG << int(Failure::Kind::DiskFull);
        QTest::newRow("no right") << EACCES << int(Failure::Kind::NotWritable);
        QTest::newRow("not permitted") << EPERM << int(Failure::Kind::NotWritable);
        QTest::newRow("read-only disk") << EROFS << int(Failure::Kind::NotWritable);
        QTest::newRow("symbolic link") << ELOOP << int(Failure::Kind::NotWritable);
        QTest::newRow("missing") << ENOENT << int(Failure::Kind::NotAStore);
        QTest::newRow("file in the path") << ENOTDIR << int(Failure::Kind::NotAStore);
        QTest::newRow("exists") << EEXIST << int(Failure::Kind::Conflict);
        QTest::newRow("name too long") << ENAMETOOLONG << int(Failure::Kind::Conflict);
        QTest::newRow("disk error") << EIO << int(Failure::Kind::Damaged);
        QTest::newRow("too many files") << EMFILE << int(Failure::Kind::OutOfMemory);
        QTest::newRow("anything else") << EXDEV << int(Failure::Kind::NotWritable);
    }

    void givesEachErrorItsKind()
    {
        QFETCH(int, error);
        QFETCH(int, kind);
        const Failure failure = model::fileFailure(error, u"/kluis/vault.keys"_s, "open");
        QCOMPARE(int(failure.kind()), kind);
        QVERIFY2(failure.userText().contains(u"/kluis/vault.keys"_s), failure.what());
        QVERIFY2(failure.detail().startsWith(u"open: E"_s), failure.what());
    }
};

QTEST_GUILESS_MAIN(FileErrorTest)
#include "fileerrortest.moc"
