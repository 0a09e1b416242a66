// SPDX-License-Identifier: EUPL-1.2
// The published values of FIPS 180-4, and that pieces and a whole give the same.
#include "model/storage/sha256.h"

#include "tests/support/quiettest.h"

using namespace model;

class Sha256Test final : public tests::QuietTest
{
    Q_OBJECT
private:
    static QByteArray hexOf(std::initializer_list<QByteArray> pieces)
    {
        Sha256 hash;
        for (const QByteArray &piece : pieces)
            hash.add(piece);
        return hash.result().toHex();
    }

private Q_SLOTS:
    void saysWhatTheStandardSays()
    {
        QCOMPARE(hexOf({}), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(hexOf({"abc"}), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(hexOf({"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"}),
                 QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    }

    void piecesAreTheWhole()
    {
        QCOMPARE(hexOf({"a", "", "bc"}), hexOf({"abc"}));
        QVERIFY(hexOf({"ab"}) != hexOf({"abc"}));
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256test.moc"
