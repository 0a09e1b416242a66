// SPDX-License-Identifier: EUPL-1.2
#include "model/core/secretbytes.h"
#include "tests/support/quiettest.h"

using model::SecretBytes;

class SecretBytesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void startsZeroed()
    {
        const SecretBytes bytes(32);
        QCOMPARE(QByteArray(bytes.view().data(), bytes.size()), QByteArray(32, '\0'));
    }

    void movesWithoutCopying()
    {
        SecretBytes from = SecretBytes::copyOf("een geheim");
        const unsigned char *where = from.data();
        const SecretBytes to = std::move(from);
        QCOMPARE(to.data(), where);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the point
    }

    void comparesByContent()
    {
        const SecretBytes one = SecretBytes::random(32);
        QVERIFY(one.equals(one.clone()));
        QVERIFY(!one.equals(SecretBytes::random(32)));
        QVERIFY(!one.equals(SecretBytes(31)));
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "secretbytestest.moc"
