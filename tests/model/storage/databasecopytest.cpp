// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/databasecopy.h"

#include "tests/support/failing.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"
#include "tests/support/teststore.h"
#include "tests/support/testwork.h"
#include "tests/support/vaultfixture.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::contentOf;
using tests::FullDisk;
using tests::replaceContent;
using tests::TestStore;
using tests::TestWork;

namespace {

// One case in a database that is closed, and where its copy goes.
struct Closed
{
    TestWork work;
    QString copy;

    Closed()
    {
        (void)work->service().open();
        work.close();
        copy = work.path() + u".copy"_s;
    }
    void make() { copyDatabase(work.path(), copy, work.access().databaseKey); }
    [[nodiscard]] bool leftNothing() const { return !QFile::exists(copy) && !QFile::exists(copy + u".part"_s); }
};

} // namespace

class DatabaseCopyTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theCopyIsTheSameCiphertextAndOpens()
    {
        Closed closed;
        closed.make();
        QCOMPARE(contentOf(closed.copy), contentOf(closed.work.path()));
        QVERIFY(!QFile::exists(closed.copy + u".part"_s));
        VaultAccess access = closed.work.access();
        access.databasePath = closed.copy;
        const auto opened = Casework::open(std::move(access), Store::Access::ReadOnly, closed.work.clock());
        QCOMPARE(opened->cases().count(), 1);
    }

    void whatWasThereIsReplacedAndWhatWasCutOffIsCleared()
    {
        Closed closed;
        QVERIFY(replaceContent(closed.copy, "an older copy"));
        QVERIFY(replaceContent(closed.copy + u".part"_s, QByteArray(1 << 20, 'x')));
        closed.make();
        QCOMPARE(contentOf(closed.copy), contentOf(closed.work.path()));
        QVERIFY(!QFile::exists(closed.copy + u".part"_s));
    }

    void theCopyIsForItsOwnerOnly()
    {
        Closed closed;
        closed.make();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(closed.copy) & others));
    }

    void aDamagedDatabaseGivesNoCopy()
    {
        Closed closed;
        QByteArray bytes = contentOf(closed.work.path());
        bytes[100] = char(bytes[100] ^ 1);
        QVERIFY(replaceContent(closed.work.path(), bytes));
        MUST_FAIL(Damaged, closed.make());
        QVERIFY(closed.leftNothing());
    }

    void withAnotherKeyThereIsNoCopy()
    {
        Closed closed;
        const StoreKey other{SecretBytes::random(StoreKey::KeySize), QByteArray(StoreKey::SaltSize, 's')};
        MUST_FAIL(Damaged, copyDatabase(closed.work.path(), closed.copy, other));
        QVERIFY(closed.leftNothing());
    }

    void aDatabaseWithoutOurTablesIsNoCopy()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a);");
        store.close();
        const QString copy = store.path() + u".copy"_s;
        MUST_FAIL_SAYING(Damaged, u"no content"_s, copyDatabase(store.path(), copy, store.key()));
        QVERIFY(!QFile::exists(copy));
    }

    void aFullDiskLeavesNothingBehindAndTheOldCopyAlone()
    {
        Closed closed;
        {
            const FullDisk disk(20000);
            MUST_FAIL(DiskFull, closed.make());
            QVERIFY(closed.leftNothing());
        }
        closed.make();
        const QByteArray before = contentOf(closed.copy);
        {
            const FullDisk disk(20000);
            MUST_FAIL(DiskFull, closed.make());
        }
        QCOMPARE(contentOf(closed.copy), before);
    }

    void whatIsNotThereCannotBeCopied()
    {
        Closed closed;
        QVERIFY(QFile::remove(closed.work.path()));
        QVERIFY(tests::failureOf([&] {
            closed.make();
            return 0;
        }));
        QVERIFY(closed.leftNothing());
    }
};

QTEST_GUILESS_MAIN(DatabaseCopyTest)
#include "databasecopytest.moc"
