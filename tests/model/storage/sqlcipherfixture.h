// SPDX-License-Identifier: EUPL-1.2
// An encrypted file in a folder of its own and connections to it, for the tests of the driver. Raw keys, so nothing is
// derived.
#pragma once

#include "model/storage/sqlcipherdriver.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

inline model::StoreKey aKey(char fill = 'k')
{
    const QByteArray key(model::StoreKey::KeySize, fill);
    return {model::SecretBytes::copyOf(key), QByteArray(model::StoreKey::SaltSize, 's')};
}

class EncryptedFile final
{
public:
    using Mode = model::SqlCipherDriver::Mode;

    EncryptedFile() = default;
    Q_DISABLE_COPY_MOVE(EncryptedFile)
    ~EncryptedFile()
    {
        for (const QString &name : std::as_const(m_names))
            QSqlDatabase::removeDatabase(name);
    }

    // Not open yet. The file does not exist before the first Create.
    QSqlDatabase connection(Mode mode, char key = 'k')
    {
        const QString name = QStringLiteral("test-%1").arg(s_count++);
        m_names.append(name);
        QSqlDatabase db = QSqlDatabase::addDatabase(new model::SqlCipherDriver(aKey(key), mode), name);
        db.setDatabaseName(path());
        return db;
    }

    QSqlDatabase create() { return opened(connection(Mode::Create)); }
    QSqlDatabase reopen() { return opened(connection(Mode::OpenExisting)); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("cases.db")); }
    [[nodiscard]] QByteArray bytes() const // only of a closed file: opening it drops SQLite's locks
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static QSqlDatabase opened(QSqlDatabase db)
    {
        if (!db.open())
            qWarning("%s", qPrintable(db.lastError().text()));
        return db;
    }

    static inline int s_count = 0;
    QTemporaryDir m_folder;
    QStringList m_names;
};

// The connection as the library knows it, for tests of the parts below QtSql.
inline sqlite3 *handleOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

inline QVariant only(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

// Runs it and says what went wrong. For statements that prepare a test.
inline bool run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    const bool done = query.exec(sql);
    if (!done)
        qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return done;
}

} // namespace tests
