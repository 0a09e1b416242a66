// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/references.h"

#include "model/storage/query.h"
#include "model/storage/store.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;

class ReferencesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    // SQLCipher 3.4.1 says of every row of person_token that its person is missing.
    void aPersonWithANameIsNoDamage()
    {
        tests::TestWork work;
        const CaseId id = work->service().open();
        Party witness{.role = {u"WITNESS"_s}, .name = {u"Anna Bakker"_s}};
        work->service().save(id, witness);
        QCOMPARE(danglingReferences(work->store()), QStringList());
    }

    void namesTheTableOfEachRowThatRefersToNothing()
    {
        tests::TestWork work;
        const CaseId id = work->service().open();
        Conversation talk{.summary = {u"kanarie"_s}};
        work->service().save(id, talk);
        work->store().runScript("PRAGMA foreign_keys = 0;");
        work->service().write(
            [&] { Query(work->store(), u"UPDATE conversation SET person = 99, case_id = 98"_s).exec(); });
        QCOMPARE(danglingReferences(work->store()), QStringList({u"conversation"_s, u"conversation"_s}));
    }
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "referencestest.moc"
