// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/twocopies.h"
#include "model/storage/bytes.h"
#include "tests/support/quiettest.h"

using namespace model;

class TwoCopiesTest final : public tests::QuietTest
{
    Q_OBJECT

    const CopyLayout m_layout{QByteArrayView("TESTEN1"), 256};
    const SecretBytes m_key = SecretBytes::random(32);

    QByteArray finished(Copy which, quint64 generation = 5) const
    {
        QByteArray copy = startCopy(m_layout, which, generation);
        copy[30] = 'x';
        finishCopy(copy, m_key);
        return copy;
    }

private Q_SLOTS:
    void knowsItsOwnWork()
    {
        const QByteArray copy = finished(Copy::B);
        QCOMPARE(healthOf(copy, m_layout, Copy::B), CopyHealth::Good);
        QVERIFY(macFits(copy, m_key));
        QVERIFY(!macFits(copy, SecretBytes::random(32)));
        QCOMPARE(generationOf(copy), 5U);
    }

    void seesACopyInTheOthersPlace() { QCOMPARE(healthOf(finished(Copy::A), m_layout, Copy::B), CopyHealth::Damaged); }

    void seesEveryBit()
    {
        const QByteArray whole = finished(Copy::A);
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray copy = whole;
            copy[bit / 8] = char(copy[bit / 8] ^ (1 << bit % 8));
            QVERIFY(healthOf(copy, m_layout, Copy::A) == CopyHealth::Damaged);
        }
    }

    void seesEveryLengthButItsOwn()
    {
        const QByteArray whole = finished(Copy::A);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(healthOf(whole.first(size), m_layout, Copy::A) == CopyHealth::Damaged);
        QCOMPARE(healthOf(whole + 'x', m_layout, Copy::A), CopyHealth::Damaged);
    }

    void tellsANewerFormatFromDamage()
    {
        QByteArray copy = startCopy(m_layout, Copy::A, 1);
        putNumber<quint32>(copy, CopyLayout::FormatOffset, 2);
        finishCopy(copy, m_key);
        QCOMPARE(healthOf(copy, m_layout, Copy::A), CopyHealth::Newer);
        putNumber<quint32>(copy, CopyLayout::FormatOffset, 0);
        finishCopy(copy, m_key);
        QCOMPARE(healthOf(copy, m_layout, Copy::A), CopyHealth::Damaged);
    }

    void cutsAFileInTwo()
    {
        const CopyPair pair{finished(Copy::A), finished(Copy::B)};
        const QByteArray file = pair.joined();
        QCOMPARE(copyIn(file, m_layout, Copy::A), QByteArrayView(pair.a));
        QCOMPARE(copyIn(file, m_layout, Copy::B), QByteArrayView(pair.b));
        QCOMPARE(copyIn(QByteArrayView(file).first(300), m_layout, Copy::B).size(), 44);
        QVERIFY(copyIn(QByteArrayView(file).first(100), m_layout, Copy::B).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TwoCopiesTest)
#include "twocopiestest.moc"
