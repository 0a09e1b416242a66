// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipheropening.h"

#include "model/storage/sqlcipherprocess.h"
#include "tests/model/storage/sqlcipherfixture.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Mode = model::SqlCipherMode;

namespace tests {

class SqlCipherOpeningTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { model::prepareSqlCipherProcess(); }
    void setsEverythingTheSecurityPaperNames_data();
    void setsEverythingTheSecurityPaperNames();
    void makesAFileThatOnlyItsOwnerMayRead();
    void headsTheNewFileWithItsSalt();
    void refusesAKeyOfTheWrongLength();
    void refusesToMakeWhatIsThere();
    void refusesToOpenWhatIsNotThere();
    void refusesWhatIsNotAFileOfItsOwn();
    void refusesAnEmptyFile();
    void refusesAPlainDatabase();
    void refusesADamagedFirstPage();
    void opensWhatEitherGenerationMade_data();
    void opensWhatEitherGenerationMade();
    void leavesNothingBehindWhenMakingFails();
    void takesOddFileNamesAsTheyAre();
    void readsButDoesNotWriteWhenReadOnly();
};

namespace {

QString codeOfOpening(const QString &file, const model::StoreKey &key, Mode mode)
{
    const model::SqlCipherConnection connection = model::openSqlCipher(file, key, mode, 100);
    sqlite3_close(connection.db);
    return connection.db ? u"open"_s : connection.error.nativeErrorCode();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void SqlCipherOpeningTest::setsEverythingTheSecurityPaperNames_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("temp_store") << u"2"_s;
    QTest::newRow("mmap_size") << u"0"_s;
    QTest::newRow("secure_delete") << u"1"_s;
    QTest::newRow("journal_mode") << u"truncate"_s;
    QTest::newRow("synchronous") << u"3"_s;
    QTest::newRow("locking_mode") << u"normal"_s;
    QTest::newRow("auto_vacuum") << u"0"_s;
    QTest::newRow("encoding") << u"UTF-8"_s;
    QTest::newRow("cell_size_check") << u"1"_s;
    QTest::newRow("foreign_keys") << u"1"_s;
    QTest::newRow("cache_size") << u"-16000"_s;
    QTest::newRow("page_size") << u"4096"_s;
    QTest::newRow("cipher_page_size") << u"4096"_s;
    QTest::newRow("query_only") << u"0"_s;
}

void SqlCipherOpeningTest::setsEverythingTheSecurityPaperNames()
{
    QFETCH(QString, wanted);
    const QString question = u"PRAGMA "_s + QLatin1StringView(QTest::currentDataTag());
    EncryptedFile file;
    QCOMPARE(only(file.create(), question).toString(), wanted);
    QCOMPARE(only(file.reopen(), question).toString(), wanted);
}

void SqlCipherOpeningTest::makesAFileThatOnlyItsOwnerMayRead()
{
    EncryptedFile file;
    const mode_t before = umask(0);
    QSqlDatabase db = file.create();
    umask(before);
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(file.path()).permissions(), owner);
    QVERIFY(run(db, u"CREATE TABLE note (body TEXT)"_s));
    QCOMPARE(QFileInfo(file.path() + u"-journal"_s).permissions(), owner);
}

void SqlCipherOpeningTest::headsTheNewFileWithItsSalt()
{
    EncryptedFile file;
    file.create().close();
    QCOMPARE(file.bytes().size(), 4096);
    QCOMPARE(file.bytes().first(16), aKey().salt);
}

void SqlCipherOpeningTest::refusesAKeyOfTheWrongLength()
{
    const EncryptedFile file;
    model::StoreKey shortKey = aKey();
    shortKey.key = model::SecretBytes::copyOf(QByteArray(31, 'k'));
    QCOMPARE(codeOfOpening(file.path(), shortKey, Mode::Create), u"21"_s);
    model::StoreKey longSalt = aKey();
    longSalt.salt.append('s');
    QCOMPARE(codeOfOpening(file.path(), longSalt, Mode::Create), u"21"_s);
    QVERIFY(!QFile::exists(file.path())); // nothing was touched
}

void SqlCipherOpeningTest::refusesToMakeWhatIsThere()
{
    EncryptedFile file;
    file.create().close();
    const QByteArray before = file.bytes();
    QCOMPARE(codeOfOpening(file.path(), aKey(), Mode::Create), u"14"_s);
    QCOMPARE(file.bytes(), before);
}

void SqlCipherOpeningTest::refusesToOpenWhatIsNotThere()
{
    const EncryptedFile file;
    QCOMPARE(codeOfOpening(file.path(), aKey(), Mode::OpenExisting), u"14"_s);
    QCOMPARE(codeOfOpening(file.path(), aKey(), Mode::ReadOnly), u"14"_s);
    QCOMPARE(codeOfOpening(QString(), aKey(), Mode::Create), u"21"_s);
    QVERIFY(!QFile::exists(file.path()));
}

void SqlCipherOpeningTest::refusesWhatIsNotAFileOfItsOwn()
{
    EncryptedFile file;
    file.create().close();
    const QString link = file.folder() + u"/link.db"_s;
    QVERIFY(QFile::link(file.path(), link));
    QCOMPARE(codeOfOpening(link, aKey(), Mode::OpenExisting), u"14"_s);
    QCOMPARE(codeOfOpening(file.folder(), aKey(), Mode::OpenExisting), u"14"_s);
    const QString pipe = file.folder() + u"/pipe.db"_s;
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QCOMPARE(codeOfOpening(pipe, aKey(), Mode::OpenExisting), u"14"_s); // and does not wait for a writer
    QVERIFY(QFile::link(file.folder() + u"/nowhere"_s, file.folder() + u"/dangling.db"_s));
    QCOMPARE(codeOfOpening(file.folder() + u"/dangling.db"_s, aKey(), Mode::Create), u"14"_s);
}

void SqlCipherOpeningTest::refusesAnEmptyFile()
{
    const EncryptedFile file;
    write(file.path(), {});
    QCOMPARE(codeOfOpening(file.path(), aKey(), Mode::OpenExisting), u"26"_s);
    QCOMPARE(file.bytes(), QByteArray());
}

void SqlCipherOpeningTest::refusesAPlainDatabase()
{
    const EncryptedFile file;
    sqlite3 *plain = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(file.path()).constData(), &plain), SQLITE_OK);
    QCOMPARE(sqlite3_exec(plain, "CREATE TABLE t (a)", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(plain), SQLITE_OK);
    QVERIFY(file.bytes().startsWith("SQLite format 3"));
    QCOMPARE(codeOfOpening(file.path(), aKey(), Mode::OpenExisting), u"26"_s);
}

void SqlCipherOpeningTest::refusesADamagedFirstPage()
{
    EncryptedFile file;
    file.create().close();
    QByteArray bytes = file.bytes();
    bytes[2000] = char(bytes[2000] ^ 1);
    write(file.path(), bytes);
    QCOMPARE(codeOfOpening(file.path(), aKey(), Mode::OpenExisting), u"26"_s);
}

// Two real files, each written by the library in its name: one format for both, in both directions (D1).
void SqlCipherOpeningTest::opensWhatEitherGenerationMade_data()
{
    QTest::addColumn<QString>("made");
    QTest::newRow("Debian 12") << u"made-by-sqlcipher-3.4.1.db"_s;
    QTest::newRow("Debian 13") << u"made-by-sqlcipher-4.6.1.db"_s;
}

void SqlCipherOpeningTest::opensWhatEitherGenerationMade()
{
    QFETCH(QString, made);
    EncryptedFile file;
    const QString source = QStringLiteral(MELDWIJZER_SOURCE_DIR "/tests/model/storage/files/") + made;
    QVERIFY(QFile::copy(source, file.path()));
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
    const QSqlDatabase db = file.reopen();
    QCOMPARE(only(db, u"SELECT body FROM note"_s).toString(), u"fictional: één note"_s);
    QVERIFY(run(db, u"INSERT INTO note (body) VALUES ('written here')"_s));
    QCOMPARE(only(db, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void SqlCipherOpeningTest::leavesNothingBehindWhenMakingFails()
{
    const EncryptedFile file;
    QCOMPARE(codeOfOpening(file.folder() + u"/no/such/folder/cases.db"_s, aKey(), Mode::Create), u"14"_s);
    // A folder in the place of the journal: the first write cannot succeed.
    QVERIFY(QDir(file.folder()).mkdir(u"cases.db-journal"_s));
    QVERIFY(codeOfOpening(file.path(), aKey(), Mode::Create) != u"open"_s);
    QVERIFY(!QFile::exists(file.path()));
}

void SqlCipherOpeningTest::takesOddFileNamesAsTheyAre()
{
    const EncryptedFile file;
    for (const QString &name : {u":memory:"_s, u"file:x?mode=memory"_s, u"zaak één ß 字.db"_s, u"a%20b#c.db"_s}) {
        const QString path = file.folder() + u'/' + name;
        QCOMPARE(codeOfOpening(path, aKey(), Mode::Create), u"open"_s);
        QVERIFY(QFile::exists(path));
        QCOMPARE(codeOfOpening(path, aKey(), Mode::OpenExisting), u"open"_s);
    }
}

void SqlCipherOpeningTest::readsButDoesNotWriteWhenReadOnly()
{
    EncryptedFile file;
    QSqlDatabase writer = file.create();
    QVERIFY(run(writer, u"CREATE TABLE note (body TEXT)"_s));
    QSqlDatabase reader = file.connection(Mode::ReadOnly);
    QVERIFY(reader.open());
    QVERIFY(run(writer, u"INSERT INTO note VALUES ('fictional')"_s)); // beside it, the writer goes on
    QCOMPARE(only(reader, u"SELECT body FROM note"_s).toString(), u"fictional"_s);
    QSqlQuery query(reader);
    QVERIFY(!query.exec(u"DELETE FROM note"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"8"_s);
    QCOMPARE(only(reader, u"PRAGMA query_only"_s).toInt(), 1);
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherOpeningTest)
#include "sqlcipheropeningtest.moc"
