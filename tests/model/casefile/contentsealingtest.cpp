// SPDX-License-Identifier: EUPL-1.2
// A source becomes pieces that open again, in the same order and nowhere else, some megabytes at a time.
#include "model/casefile/contentsealing.h"

#include "model/core/failure.h"
#include "tests/support/documents.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QByteArray Key(Sealer::KeySize, 'k');

SecretBytes key()
{
    return SecretBytes::copyOf(Key);
}

// Changes when its last byte was read.
class Restless final : public ByteSource
{
public:
    [[nodiscard]] const QString &name() const override { return m_name; }
    [[nodiscard]] qint64 size() const override { return 10; }
    void read(char *to, qsizetype count) override { std::fill_n(to, count, 'r'); }
    void mustBeUnchanged() override { throw Failure(Failure::Kind::BadInput, u"changed"_s); }

private:
    QString m_name = u"x"_s;
};

} // namespace

class ContentSealingTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void thePiecesOpenAgainInTheirOrder()
    {
        const QByteArray bytes = manyBytes(ThreePieces);
        BytesInMemory source(u"x"_s, bytes);
        ContentSealing sealing(source, ContentId(7), key());
        const SealedPieces pieces = sealing.next();
        QCOMPARE(pieces.sealed.size(), size_t(3));
        QVERIFY(sealing.isAtEnd());
        QVERIFY(sealing.next().isEmpty());
        const Sealer sealer(key());
        QByteArray whole;
        for (qint64 n = 0; n < 3; ++n)
            whole += sealer.open(pieces.sealed[size_t(n)], ContentSealing::bindingOf(ContentId(7), n, bytes.size()));
        QCOMPARE(whole, bytes);
        Sha256 hash;
        hash.add(bytes);
        QCOMPARE(sealing.sha256(), hash.result());
        QVERIFY(bytes.startsWith(sealing.head()) && sealing.head().size() >= 16);
    }

    void aPieceOpensInNoOtherPlace()
    {
        BytesInMemory source(u"x"_s, "abc");
        ContentSealing sealing(source, ContentId(7), key());
        const QByteArray sealed = sealing.next().sealed.front();
        const Sealer sealer(key());
        QCOMPARE(sealer.open(sealed, ContentSealing::bindingOf(ContentId(7), 0, 3)), QByteArray("abc"));
        MUST_FAIL(Damaged, sealer.open(sealed, ContentSealing::bindingOf(ContentId(8), 0, 3)));
        MUST_FAIL(Damaged, sealer.open(sealed, ContentSealing::bindingOf(ContentId(7), 1, 3)));
        MUST_FAIL(Damaged, sealer.open(sealed, ContentSealing::bindingOf(ContentId(7), 0, 4)));
    }

    void neverMoreThanSoMuchAtOnce()
    {
        BytesInMemory source(u"x"_s, QByteArray(ContentSealing::AtOnce + 1, 'x'));
        ContentSealing sealing(source, ContentId(1), key());
        const SealedPieces first = sealing.next();
        QCOMPARE(first.sealed.size(), size_t(ContentSealing::AtOnce / ContentSealing::PieceSize));
        QVERIFY(!sealing.isAtEnd());
        const SealedPieces last = sealing.next();
        QCOMPARE(last.first, qint64(first.sealed.size()));
        QCOMPARE(last.sealed.size(), size_t(1));
        QVERIFY(sealing.isAtEnd());
    }

    void whatChangedWhileItWasReadFailsAtItsLastByte()
    {
        Restless source;
        ContentSealing sealing(source, ContentId(1), key());
        MUST_FAIL(BadInput, sealing.next());
    }
};

QTEST_GUILESS_MAIN(ContentSealingTest)
#include "contentsealingtest.moc"
