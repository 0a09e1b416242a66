// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/plainfile.h"

#include "model/core/failure.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace model;
using namespace Qt::StringLiterals;

class PlainFileTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheOwnerMayReadIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"uit.pdf"_s);
        saveBytes(path, "inhoud");
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("inhoud"));
    }

    void whatItReplacesLosesItsWiderRights()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"uit.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        saveBytes(path, "nieuw");
        QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"uit.pdf"_s});
    }

    void aPlaceThatIsNotThereIsSaidSo()
    {
        QTemporaryDir folder;
        try {
            saveBytes(folder.filePath(u"nergens/uit.pdf"_s), "inhoud");
            QFAIL("it wrote into a folder that is not there");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::NotWritable);
            QVERIFY(failure.userText().endsWith(u'.'));
        }
    }
};

QTEST_GUILESS_MAIN(PlainFileTest)
#include "plainfiletest.moc"
