// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/reserve.h"

#include "model/core/failure.h"
#include "tests/support/failing.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

qint64 blocksOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? qint64(status.st_blocks) * 512 : -1;
}

const Failure Full(Failure::Kind::DiskFull, u"full"_s);

} // namespace

class ReserveTest final : public tests::QuietTest
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void holdsRealRoomAndNoWords()
    {
        const QString path = m_folder.filePath(u"held"_s);
        Reserve reserve(path);
        reserve.fill();
        QCOMPARE(reserve.size(), Reserve::Piece * Reserve::Pieces);
        QVERIFY(blocksOf(path) >= reserve.size()); // not a hole
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(reserve.size(), '\0'));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void isGivenUpPieceByPieceAndTakenBack()
    {
        Reserve reserve(m_folder.filePath(u"pieces"_s));
        reserve.fill();
        int tries = 0;
        QVERIFY(reserve.bridge([&] {
            if (++tries < 4)
                throw Failure(Full);
        }));
        QCOMPARE(tries, 4);
        QCOMPARE(reserve.size(), Reserve::Piece * Reserve::Pieces);
    }

    void whatSucceedsOrFailsOtherwiseCostsNothing()
    {
        Reserve reserve(m_folder.filePath(u"kept"_s));
        reserve.fill();
        QVERIFY(!reserve.bridge([] {}));
        MUST_FAIL(Damaged, reserve.bridge([] { throw Failure(Failure::Kind::Damaged, u"damaged"_s); }));
        QCOMPARE(reserve.size(), Reserve::Piece * Reserve::Pieces);
    }

    void whenAllIsGivenUpTheFailureIsTold()
    {
        Reserve reserve(m_folder.filePath(u"spent"_s));
        reserve.fill();
        int tries = 0;
        const auto neverFits = [&] {
            ++tries;
            throw Failure(Full);
        };
        MUST_FAIL(DiskFull, reserve.bridge(neverFits));
        QCOMPARE(tries, Reserve::Pieces + 1);
        QCOMPARE(reserve.size(), 0);
    }

    void whereThereIsNoRoomItIsSmallerAndSilent()
    {
        const tests::FullDisk disk(rlim_t(Reserve::Piece + Reserve::Piece / 2));
        Reserve reserve(m_folder.filePath(u"small"_s));
        reserve.fill();
        QCOMPARE(reserve.size(), Reserve::Piece + Reserve::Piece / 2);
        Reserve nowhere(u"/sys/never"_s);
        nowhere.fill();
        QVERIFY(!nowhere.release());
    }
};

QTEST_GUILESS_MAIN(ReserveTest)
#include "reservetest.moc"
