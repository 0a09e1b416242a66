// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/bytes.h"
#include "tests/support/quiettest.h"

using namespace model;

class BytesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void writesNumbersWithTheLeastByteFirst()
    {
        QByteArray bytes(6, '\0');
        putNumber<quint32>(bytes, 1, 0x01020304);
        QCOMPARE(bytes, QByteArray("\0\4\3\2\1\0", 6));
        QCOMPARE(numberAt<quint32>(bytes, 1), 0x01020304U);
    }

    void copiesRunsOfBytes()
    {
        QByteArray bytes("abcdefgh");
        putBytes(bytes, 2, Bytes<3>{'x', 'y', 'z'});
        QCOMPARE(bytes, QByteArray("abxyzfgh"));
        QCOMPARE(viewOf(bytesAt<3>(bytes, 2)).toByteArray(), QByteArray("xyz"));
    }

    void knowsZeroes()
    {
        QVERIFY(isZero(QByteArray(9, '\0')));
        QVERIFY(!isZero(QByteArray("\0\0\1", 3)));
    }

    void givesOtherRandomBytesEachTime() { QVERIFY(randomBytes<16>() != randomBytes<16>()); }
};

QTEST_GUILESS_MAIN(BytesTest)
#include "bytestest.moc"
