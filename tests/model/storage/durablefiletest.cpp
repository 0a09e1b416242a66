// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/durablefile.h"
#include "tests/support/failing.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

using namespace model;
using namespace tests;
using namespace Qt::StringLiterals;

class DurableFileTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void placesAWholeFileAndLeavesNothingBeside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"vault.keys"_s);
        QVERIFY(replaceContent(path + u".part"_s, "left by a crash"));
        placeDurably(path, "first");
        QCOMPARE(contentOf(path), QByteArray("first"));
        placeDurably(path, "second");
        QCOMPARE(readSmallFile(path, 3), QByteArray("sec"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"vault.keys"_s});
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void writesOneCopyOrBothInPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"vault.state"_s);
        placeDurably(path, "aaaabbbb");
        writeCopyDurably(path, {"AAAA", "BBBB"}, Copy::B);
        QCOMPARE(contentOf(path), QByteArray("aaaaBBBB"));
        QCOMPARE(rewriteCopiesDurably(path, {"1111", "2222"}, Copy::B), Rewritten::Both);
        QCOMPARE(contentOf(path), QByteArray("11112222"));
    }

    void makesNoFileWhereNoneWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"vault.state"_s);
        MUST_FAIL_SAYING(NotAStore, path, rewriteCopiesDurably(path, {"1111", "2222"}, Copy::A));
        QVERIFY(!QFileInfo::exists(path));
        MUST_FAIL(NotAStore, placeDurably(folder.filePath(u"no/file"_s), "x"));
    }

    void keepsTheOtherCopyWhenTheDiskRefuses()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"vault.state"_s);
        placeDurably(path, "aaaabbbb");
        const FullDisk disk(4);
        QCOMPARE(rewriteCopiesDurably(path, {"1111", "2222"}, Copy::A), Rewritten::FirstOnly);
        QCOMPARE(contentOf(path), QByteArray("1111bbbb"));
        MUST_FAIL(DiskFull, rewriteCopiesDurably(path, {"3333", "4444"}, Copy::B));
        QCOMPARE(contentOf(path), QByteArray("1111bbbb"));
        MUST_FAIL(DiskFull, placeDurably(path, "longer than four"));
        QCOMPARE(contentOf(path), QByteArray("1111bbbb"));
        QVERIFY(!QFileInfo::exists(path + u".part"_s));
    }

    void followsNoLink()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"elsewhere"_s);
        const QString path = folder.filePath(u"vault.state"_s);
        QVERIFY(replaceContent(target, "aaaabbbb"));
        QVERIFY(QFile::link(target, path));
        MUST_FAIL(NotWritable, readSmallFile(path, 8));
        MUST_FAIL(NotWritable, writeCopyDurably(path, {"1111", "2222"}, Copy::A));
        QCOMPARE(contentOf(target), QByteArray("aaaabbbb"));
    }
};

QTEST_GUILESS_MAIN(DurableFileTest)
#include "durablefiletest.moc"
