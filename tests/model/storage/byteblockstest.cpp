// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/byteblocks.h"

#include "tests/support/quiettest.h"

#include <cstring>

using model::ByteBlocks;

namespace tests {

class ByteBlocksTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryPieceWhereItWasPut();
    void hasRoomForMoreThanABlock();
    void givesTheUnusedRestOutAgain();
    void usesTheFirstBlockAgainAfterForgetting();
    void startsAnewAfterReleasing();
};

namespace {

const char *put(ByteBlocks &blocks, const QByteArray &bytes)
{
    char *const room = blocks.room(bytes.size());
    std::memcpy(room, bytes.constData(), size_t(bytes.size()));
    blocks.keep(bytes.size());
    return room;
}

} // namespace

void ByteBlocksTest::keepsEveryPieceWhereItWasPut()
{
    ByteBlocks blocks;
    std::vector<const char *> places;
    for (int i = 0; i < 5000; ++i)
        places.push_back(put(blocks, QByteArray::number(i).rightJustified(i % 97 + 6, '.')));
    for (int i = 0; i < 5000; ++i) {
        const QByteArray wanted = QByteArray::number(i).rightJustified(i % 97 + 6, '.');
        QCOMPARE(QByteArray(places[size_t(i)], wanted.size()), wanted);
    }
}

void ByteBlocksTest::hasRoomForMoreThanABlock()
{
    ByteBlocks blocks;
    const QByteArray large(3'000'000, 'L');
    const char *const first = put(blocks, large);
    const char *const second = put(blocks, "small");
    QCOMPARE(QByteArray(first, large.size()), large);
    QCOMPARE(QByteArray(second, 5), QByteArray("small"));
}

void ByteBlocksTest::givesTheUnusedRestOutAgain()
{
    ByteBlocks blocks;
    const char *const first = blocks.room(500);
    blocks.keep(3);
    QVERIFY(blocks.room(10) == first + 3); // QCOMPARE would compare what stands there
}

void ByteBlocksTest::usesTheFirstBlockAgainAfterForgetting()
{
    ByteBlocks blocks;
    const char *const first = put(blocks, "one");
    for (int i = 0; i < 100; ++i)
        put(blocks, QByteArray(1000, 'x'));
    blocks.forget();
    QVERIFY(put(blocks, "two") == first);
}

void ByteBlocksTest::startsAnewAfterReleasing()
{
    ByteBlocks blocks;
    put(blocks, "one");
    blocks.release();
    blocks.forget(); // nothing is there to be kept
    const char *const again = put(blocks, "two");
    QCOMPARE(QByteArray(again, 3), QByteArray("two"));
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::ByteBlocksTest)
#include "byteblockstest.moc"
