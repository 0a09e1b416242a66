// SPDX-License-Identifier: EUPL-1.2
// Keys of cases under the epochs of a real vault: what a destruction leaves readable, and what it takes away.
#include "model/storage/keywrap.h"

#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

using namespace model;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

KeyWrap wrapWith(qint64 newest, std::initializer_list<qint64> epochs)
{
    std::map<qint64, Sealer> sealers;
    for (const qint64 epoch : epochs)
        sealers.emplace(epoch, Sealer(SecretBytes::copyOf(QByteArray(Sealer::KeySize, char('a' + epoch)))));
    return {newest, std::move(sealers)};
}

} // namespace

class KeyWrapTest final : public QuietTest
{
    Q_OBJECT

    std::optional<VaultFixture> m_fixture;
    const SecretBytes m_key = SecretBytes::random(Sealer::KeySize);

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void aKeyComesBackUnderTheEpochItWasWrappedIn()
    {
        const KeyWrap before = wrapWith(1, {1});
        const KeyWrap during = wrapWith(2, {1, 2});
        const QByteArray old = before.wrap(m_key, "case_key|7");
        const QByteArray fresh = during.wrap(m_key, "case_key|7");
        QCOMPARE(during.unwrap(1, old, "case_key|7").view(), m_key.view());
        QCOMPARE(during.unwrap(2, fresh, "case_key|7").view(), m_key.view());
        MUST_FAIL(Damaged, during.unwrap(1, fresh, "case_key|7"));
    }

    void aKeyDoesNotFitInAnotherPlace()
    {
        const KeyWrap wrap = wrapWith(1, {1});
        const QByteArray wrapped = wrap.wrap(m_key, "case_key|7");
        MUST_FAIL(Damaged, wrap.unwrap(1, wrapped, "case_key|8"));
        MUST_FAIL(Damaged, wrap.unwrap(1, wrapped.chopped(1), "case_key|7"));
    }

    void twoWrappingsOfOneKeyDiffer()
    {
        const KeyWrap wrap = wrapWith(1, {1});
        QVERIFY(wrap.wrap(m_key, "case_key|7") != wrap.wrap(m_key, "case_key|7"));
        QVERIFY(!wrap.wrap(m_key, "case_key|7").contains(m_key.view().toByteArray()));
    }

    void whileAVaultHasTwoEpochsBothCanBeRead()
    {
        const auto vault = VaultFixture::open(m_fixture->copy());
        const KeyWrap before = KeyWrap::of(*vault);
        const QByteArray old = before.wrap(m_key, "case_key|7");
        vault->beginEpoch();
        const KeyWrap during = KeyWrap::of(*vault);
        QVERIFY(during.newestEpoch() > before.newestEpoch());
        QCOMPARE(during.unwrap(before.newestEpoch(), old, "case_key|7").view(), m_key.view());
        const QByteArray fresh = during.wrap(m_key, "case_key|7");
        MUST_FAIL(Damaged, before.unwrap(during.newestEpoch(), fresh, "case_key|7"));

        vault->endOldEpoch();
        const KeyWrap after = KeyWrap::of(*vault);
        QCOMPARE(after.unwrap(after.newestEpoch(), fresh, "case_key|7").view(), m_key.view());
        MUST_FAIL_SAYING(Damaged, u"destroyed"_s, after.unwrap(before.newestEpoch(), old, "case_key|7"));
    }
};

QTEST_GUILESS_MAIN(KeyWrapTest)
#include "keywraptest.moc"
