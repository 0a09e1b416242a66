// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipheropening.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int PageSize = 4096;
constexpr qsizetype KeyTextSize = 99; // x'…' around 64 + 32 hexadecimal digits

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// In SQLite's words, so that one table of codes serves whoever must say what to do about it.
int codeOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return SQLITE_FULL;
    case EACCES:
    case EPERM:
        return SQLITE_PERM;
    case EROFS:
        return SQLITE_READONLY;
    default:
        return SQLITE_CANTOPEN;
    }
}

// One opening in progress. Whatever goes wrong is kept in `error` and ends it.
class Opening final
{
public:
    Opening(const QString &file, SqlCipherMode mode)
        : m_path(QFile::encodeName(QFileInfo(file).absoluteFilePath())),
          m_mode(mode)
    {}
    Q_DISABLE_COPY_MOVE(Opening)
    ~Opening();

    bool run(const StoreKey &key, int busyTimeout);
    [[nodiscard]] sqlite3 *release() { return std::exchange(m_db, nullptr); }
    [[nodiscard]] const QSqlError &error() const { return m_error; }

private:
    bool fail(const QString &what, int code, const QString &said = {});
    bool findFile();
    bool makeFile();
    bool connect(int busyTimeout);
    bool giveKey(const StoreKey &key);
    bool setCipher();
    bool setNewerSafeguards();
    bool setJournal();
    bool readFirstPage();
    bool writeHeader(const StoreKey &key);
    bool isSalted(const QByteArray &salt);
    bool ask(const char *sql, QByteArray *answer);
    bool setAndCompare(const char *set, const char *get, QByteArrayView wanted);

    QByteArray m_path;
    SqlCipherMode m_mode;
    sqlite3 *m_db = nullptr;
    bool m_made = false;
    QSqlError m_error;
};

Opening::~Opening()
{
    sqlite3_close_v2(m_db);
    if (m_made && m_error.isValid()) { // ours, and of no use: everything as it was
        unlink(m_path.constData());
        unlink((m_path + "-journal").constData());
    }
}

bool Opening::fail(const QString &what, int code, const QString &said)
{
    const bool libraryKnows = m_db && sqlite3_errcode(m_db) != SQLITE_OK;
    const QString library = QString::fromUtf8(libraryKnows ? sqlite3_errmsg(m_db) : sqlite3_errstr(code));
    m_error = QSqlError(what, said.isEmpty() ? library : said, QSqlError::ConnectionError, QString::number(code));
    return false;
}

bool Opening::run(const StoreKey &key, int busyTimeout)
{
    if (key.key.size() != StoreKey::KeySize || key.salt.size() != StoreKey::SaltSize)
        return fail(u"The key or its salt has the wrong length"_s, SQLITE_MISUSE); // F15: it would become a passphrase
    if (!(m_mode == SqlCipherMode::Create ? makeFile() : findFile()))
        return false;
    return connect(busyTimeout) && setAndCompare("PRAGMA temp_store = 2", "PRAGMA temp_store", "2") && giveKey(key) &&
           setCipher() && setJournal() && readFirstPage() && (m_mode != SqlCipherMode::Create || writeHeader(key)) &&
           (m_mode != SqlCipherMode::ReadOnly || setAndCompare("PRAGMA query_only = 1", "PRAGMA query_only", "1"));
}

bool Opening::findFile()
{
    struct stat found
    {};
    if (lstat(m_path.constData(), &found) != 0)
        return fail(u"There is no such database file (%1)"_s.arg(reason()), codeOf(errno));
    if (!S_ISREG(found.st_mode)) // a link, a folder, or a pipe that would make us wait for ever
        return fail(u"This is not a file of its own"_s, SQLITE_CANTOPEN);
    return true;
}

bool Opening::makeFile()
{
    const int descriptor =
        open(m_path.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return fail(u"The database file could not be made (%1)"_s.arg(reason()), codeOf(errno));
    close(descriptor); // SQLite holds no lock on it yet, so none is lost (F10)
    m_made = true;
    return true;
}

bool Opening::connect(int busyTimeout)
{
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(m_path.constData(), &m_db, flags, nullptr);
    if (code != SQLITE_OK)
        return fail(u"The database file could not be opened"_s, m_db ? sqlite3_extended_errcode(m_db) : code);
    if (sqlite3_db_readonly(m_db, "main") == 1) // SQLite falls back to reading without a word
        return fail(u"The database file may not be written"_s, SQLITE_READONLY);
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_busy_timeout(m_db, busyTimeout);
    return true;
}

// As bytes through the C API: no SQL text ever holds the key, so no trace, log or error can quote it.
bool Opening::giveKey(const StoreKey &key)
{
    static constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    SecretBytes text(KeyTextSize);
    unsigned char *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const QByteArrayView part : {key.key.view(), QByteArrayView(key.salt)})
        for (const char byte : part) {
            *out++ = static_cast<unsigned char>(digits[static_cast<unsigned char>(byte) >> 4]);
            *out++ = static_cast<unsigned char>(digits[static_cast<unsigned char>(byte) & 15]);
        }
    *out++ = '\'';
    if (out - text.data() != KeyTextSize)
        return fail(u"The key has the wrong length"_s, SQLITE_MISUSE);
    const int code = sqlite3_key_v2(m_db, "main", text.data(), int(text.size()));
    return code == SQLITE_OK || fail(u"The key was refused"_s, code);
}

// One file format for both generations: the 3.x one with pages of 4096 bytes. Nothing is left to a default.
bool Opening::setCipher()
{
    QByteArray version;
    if (!ask("PRAGMA cipher_version", &version))
        return false;
    const int generation = version.left(version.indexOf('.')).toInt();
    if (generation != 3 && generation != 4)
        return fail(u"This SQLite does not encrypt, or in a way we do not know"_s, SQLITE_MISUSE,
                    QString::fromUtf8(version));
    if (generation == 4 && !ask("PRAGMA cipher_log_level = NONE", nullptr)) // 4.6 writes to stderr by default
        return false;
    if (!setAndCompare("PRAGMA cipher_page_size = 4096", "PRAGMA cipher_page_size", QByteArray::number(PageSize)))
        return false;
    if (generation == 3)
        return setAndCompare("PRAGMA cipher_use_hmac = 1", "PRAGMA cipher_use_hmac", "1");
    return setAndCompare("PRAGMA cipher_hmac_algorithm = HMAC_SHA1", "PRAGMA cipher_hmac_algorithm", "HMAC_SHA1") &&
           setAndCompare("PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1", "PRAGMA cipher_kdf_algorithm",
                         "PBKDF2_HMAC_SHA1") &&
           setAndCompare("PRAGMA kdf_iter = 64000", "PRAGMA kdf_iter", "64000") && setNewerSafeguards();
}

// What SQLite learnt after 3.15: a tampered schema may not run functions, SQL may not write to the shadow of an index.
bool Opening::setNewerSafeguards()
{
    constexpr int defensive = 1010; // SQLITE_DBCONFIG_DEFENSIVE, unknown to the headers of 3.15
    int isOn = 0;
    if (sqlite3_db_config(m_db, defensive, 1, &isOn) != SQLITE_OK || isOn != 1)
        return fail(u"The database could not be put on its guard"_s, SQLITE_MISUSE);
    return setAndCompare("PRAGMA trusted_schema = 0", "PRAGMA trusted_schema", "0");
}

bool Opening::setJournal()
{
    struct Setting
    {
        const char *set;
        const char *get;
        const char *wanted;
    };
    static constexpr std::array settings{
        Setting{"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
        Setting{"PRAGMA secure_delete = 1", "PRAGMA secure_delete", "1"}, // F7: the word FAST switches it off in 3.4.1
        Setting{"PRAGMA journal_mode = TRUNCATE", "PRAGMA journal_mode", "truncate"},
        Setting{"PRAGMA synchronous = 3", "PRAGMA synchronous", "3"},
        Setting{"PRAGMA locking_mode = NORMAL", "PRAGMA locking_mode", "normal"},
        Setting{"PRAGMA auto_vacuum", "PRAGMA auto_vacuum", "0"},
        Setting{"PRAGMA encoding", "PRAGMA encoding", "UTF-8"},
        Setting{"PRAGMA cell_size_check = 1", "PRAGMA cell_size_check", "1"},
        Setting{"PRAGMA foreign_keys = 1", "PRAGMA foreign_keys", "1"},
        Setting{"PRAGMA cache_size = -16000", "PRAGMA cache_size", "-16000"},
    };
    for (const Setting &setting : settings)
        if (!setAndCompare(setting.set, setting.get, setting.wanted))
            return false;
    return true;
}

// Here the first page is decrypted. Code 26 says: the wrong key, or not our file, or damaged. They cannot be told apart
// here. An empty file is a database to SQLite, but to us it is a vault that was lost.
bool Opening::readFirstPage()
{
    QByteArray pages;
    if (!ask("SELECT count(*) FROM sqlite_master", nullptr) || !ask("PRAGMA page_count", &pages))
        return false;
    return m_mode == SqlCipherMode::Create || pages != "0" || fail(u"The database file is empty"_s, SQLITE_NOTADB);
}

// An empty file proves nothing, so the first page is written at once and looked at as it lies on the disk.
bool Opening::writeHeader(const StoreKey &key)
{
    return ask("BEGIN IMMEDIATE", nullptr) && ask("PRAGMA user_version = 0", nullptr) && ask("COMMIT", nullptr) &&
           isSalted(key.salt);
}

bool Opening::isSalted(const QByteArray &salt)
{
    sqlite3_file *file = nullptr; // SQLite's own handle: opening the file once more would drop its locks (F10)
    if (const int code = sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file); code != SQLITE_OK)
        return fail(u"The new file could not be looked at"_s, code);
    QByteArray head(StoreKey::SaltSize, '\0');
    if (const int code = file->pMethods->xRead(file, head.data(), int(head.size()), 0); code != SQLITE_OK)
        return fail(u"The new file could not be read back"_s, code);
    return head == salt ||
           fail(u"The new file is not encrypted as it should be"_s, SQLITE_NOTADB, u"head is not the salt"_s);
}

bool Opening::ask(const char *sql, QByteArray *answer)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    if (code == SQLITE_ROW && answer)
        *answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    if (code != SQLITE_DONE)
        fail(QString::fromLatin1(sql), code);
    sqlite3_finalize(statement);
    return code == SQLITE_DONE;
}

bool Opening::setAndCompare(const char *set, const char *get, QByteArrayView wanted)
{
    QByteArray answer;
    if (!ask(set, nullptr) || !ask(get, &answer))
        return false;
    return answer == wanted || fail(u"%1 was not obeyed"_s.arg(QLatin1StringView(set)), SQLITE_MISUSE,
                                    u"answer: "_s + QString::fromUtf8(answer));
}

} // namespace

SqlCipherConnection openSqlCipher(const QString &file, const StoreKey &key, SqlCipherMode mode, int busyTimeout)
{
    if (file.isEmpty())
        return {nullptr,
                QSqlError(u"There is no file name"_s, {}, QSqlError::ConnectionError, QString::number(SQLITE_MISUSE))};
    Opening opening(file, mode);
    return opening.run(key, busyTimeout) ? SqlCipherConnection{opening.release(), {}}
                                         : SqlCipherConnection{nullptr, opening.error()};
}

} // namespace model
