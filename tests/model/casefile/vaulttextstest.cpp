// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/vaulttexts.h"

#include "model/storage/query.h"
#include "model/storage/sealer.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

class VaultTextsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSavedComesBackUnderItsOwnName()
    {
        TestWork work;
        const Sealer seal = Sealer::random();
        VaultTexts texts(work->store(), seal);
        QCOMPARE(texts.of(u"words"_s), QString());
        work->service().write([&] {
            texts.save(u"words"_s, u"Vriés\nAbiba"_s);
            texts.save(u"questions"_s, u"# Kop"_s);
            texts.save(u"words"_s, u"Vriés"_s);
        });
        QCOMPARE(texts.of(u"words"_s), u"Vriés"_s);
        work->service().write([&] { texts.save(u"words"_s, {}); });
        QCOMPARE(texts.of(u"words"_s), QString());
        QCOMPARE(texts.of(u"questions"_s), u"# Kop"_s);
    }
    void itIsSealedAndBoundToItsName()
    {
        TestWork work;
        const Sealer seal = Sealer::random();
        VaultTexts texts(work->store(), seal);
        work->service().write([&] { texts.save(u"words"_s, u"Vriés"_s); });
        {
            Query query(work->store(), u"SELECT text FROM vault_text"_s);
            QVERIFY(query.next());
            QVERIFY(!query.get<QByteArray>(0).contains("Vri"));
        }
        work->service().write([&] { Query(work->store(), u"UPDATE vault_text SET name = 'other'"_s).exec(); });
        MUST_FAIL(Damaged, texts.of(u"other"_s));
    }
};

QTEST_GUILESS_MAIN(VaultTextsTest)
#include "vaulttextstest.moc"
