// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/casework.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

#include <QFile>

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

class CaseworkTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoseVaultItIsAfterReopening()
    {
        for (const Role role : {Role::Adviser, Role::Counsellor, Role::Investigator, Role::Legal}) {
            TestWork work(role);
            work.reopen();
            QCOMPARE(work->role(), role);
            QCOMPARE(work->procedure().role, role);
        }
    }

    void aReadingOneSeesWhatTheWritingOneCommitted()
    {
        TestWork work;
        const auto reading = Casework::open(work.access(), Store::Access::ReadOnly, work.clock());
        const CaseId id = work->service().open();
        QVERIFY(reading->cases().find(id));
        Intake intake{.wish = {u"rust"_s}};
        work->service().save(id, intake);
        QCOMPARE(reading->sections().one<Intake>(id).wish.text, u"rust"_s);
    }

    void aReadingOneCannotWrite()
    {
        TestWork work;
        const auto reading = Casework::open(work.access(), Store::Access::ReadOnly, work.clock());
        QVERIFY_THROWS_EXCEPTION(Failure, (void)reading->service().open());
    }

    void theFileIsNotAPlainDatabase()
    {
        TestWork work;
        work.close();
        QFile file(work.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(!all.startsWith("SQLite format 3"));
        QVERIFY(!all.contains("case_file"));
    }

    void theWrongKeyIsToldApart()
    {
        TestWork work;
        work.close();
        VaultAccess other = work.access();
        other.databaseKey.key = SecretBytes::random(32);
        QVERIFY_THROWS_EXCEPTION(Failure,
                                 (void)Casework::open(std::move(other), Store::Access::ReadWrite, work.clock()));
        work.reopen(); // and the right one still works
        QCOMPARE(work->cases().count(), 0);
    }
};

QTEST_GUILESS_MAIN(CaseworkTest)
#include "caseworktest.moc"
