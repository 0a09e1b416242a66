// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sealer.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

using namespace model;

class SealerTest final : public tests::QuietTest
{
    Q_OBJECT

    const Sealer m_sealer = Sealer::random();

private Q_SLOTS:
    void givesBackWhatItSealed()
    {
        for (const QByteArray &plain : {QByteArray(), QByteArray("kort"), QByteArray(1 << 20, 'x')}) {
            const QByteArray sealed = m_sealer.seal(plain, "note|1|text|1");
            QCOMPARE(sealed.size(), plain.size() + Sealer::Overhead);
            QVERIFY(plain.isEmpty() || !sealed.contains(plain));
            QCOMPARE(m_sealer.open(sealed, "note|1|text|1"), plain);
        }
    }

    void neverSealsTheSameTextTheSameWay() { QVERIFY(m_sealer.seal("tekst", {}) != m_sealer.seal("tekst", {})); }

    void seesEveryBit()
    {
        const QByteArray sealed = m_sealer.seal("wat er gezegd is", "note|1|text|1");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << bit % 8));
            MUST_FAIL(Damaged, m_sealer.open(changed, "note|1|text|1"));
        }
    }

    void seesEveryOtherLength()
    {
        const QByteArray sealed = m_sealer.seal("wat er gezegd is", "x");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            MUST_FAIL(Damaged, m_sealer.open(sealed.first(size), "x"));
        MUST_FAIL(Damaged, m_sealer.open(sealed + '\0', "x"));
        // F1: a damaged overflow page of a large value comes back as zeros.
        QByteArray large = m_sealer.seal(QByteArray(20000, 'n'), "x");
        large.replace(large.size() - 3826, 3826, QByteArray(3826, '\0'));
        MUST_FAIL(Damaged, m_sealer.open(large, "x"));
        MUST_FAIL(Damaged, m_sealer.open(QByteArray(500, '\0'), "x"));
    }

    void bindsTheValueToItsPlaceAndKey()
    {
        const QByteArray sealed = m_sealer.seal("wat er gezegd is", "note|1|text|1");
        MUST_FAIL(Damaged, m_sealer.open(sealed, "note|2|text|1"));
        MUST_FAIL(Damaged, Sealer::random().open(sealed, "note|1|text|1"));
    }

    void wrapsKeys()
    {
        const SecretBytes key = SecretBytes::random(Sealer::KeySize);
        const QByteArray sealed = m_sealer.sealKey(key, "case|1");
        QVERIFY(m_sealer.openKey(sealed, "case|1").equals(key));
        MUST_FAIL(Damaged, m_sealer.openKey(sealed, "case|2"));
        Bytes<24> nonce;
        Bytes<48> detached;
        m_sealer.sealDetached(key, "epoch|1", nonce, detached);
        QVERIFY(m_sealer.openDetached(nonce, detached, "epoch|1").equals(key));
        MUST_FAIL(Damaged, m_sealer.openDetached(nonce, detached, "epoch|2"));
    }
};

QTEST_GUILESS_MAIN(SealerTest)
#include "sealertest.moc"
