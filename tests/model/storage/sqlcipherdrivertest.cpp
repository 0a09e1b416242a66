// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherdriver.h"

#include "tests/model/storage/sqlcipherfixture.h"
#include "tests/support/quiettest.h"

#include <QFileInfo>
#include <QProcess>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QStandardPaths>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Mode = model::SqlCipherDriver::Mode;

namespace tests {

class SqlCipherDriverTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void encryptsWhatItWrites();
    void refusesAWrongKeyAndThenAcceptsTheRightOne();
};

void SqlCipherDriverTest::encryptsWhatItWrites()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)"_s));
    QVERIFY(run(db, u"INSERT INTO note (body) VALUES ('canary-7f3a kept secret')"_s));
    db.close();

    const QByteArray bytes = file.bytes();
    QVERIFY(bytes.size() >= 8192);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("canary-7f3a"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    QCOMPARE(bytes.first(16), aKey().salt);
}

void SqlCipherDriverTest::refusesAWrongKeyAndThenAcceptsTheRightOne()
{
    EncryptedFile file;
    file.create().close();

    QSqlDatabase wrong = file.connection(Mode::OpenExisting, 'w');
    QVERIFY(!wrong.open());
    QVERIFY(wrong.isOpenError());
    QCOMPARE(wrong.lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(wrong.lastError().nativeErrorCode(), u"26"_s);

    QVERIFY(file.connection(Mode::OpenExisting).open());
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherDriverTest)
#include "sqlcipherdrivertest.moc"
