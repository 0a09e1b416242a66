// SPDX-License-Identifier: EUPL-1.2
// One statement and its rows, as QSqlQuery sees them. A query reads all its rows in exec() and lets go of the
// statement, so that it never stands in the way of a COMMIT or a DROP; a forward-only SELECT streams instead, row by
// row, converting only what is asked. Must never outlive its connection with a statement in hand: the driver takes the
// statement back when it closes.
#pragma once

#include "model/storage/sqlcipherrows.h"
#include "model/storage/sqlcipherstatement.h"

#include <QSqlRecord>
#include <QSqlResult>

namespace model {

class SqlCipherDriver;

class SqlCipherResult final : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;

    [[nodiscard]] QVariant handle() const override; // sqlite3_stmt *

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString &sql) override;
    void bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type) override;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;

    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    [[nodiscard]] QVariant data(int column) override;
    [[nodiscard]] bool isNull(int column) override;

    [[nodiscard]] int size() override;
    [[nodiscard]] int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    friend class SqlCipherDriver;
    enum class Rows { None, Kept, Streaming };

    void connectionCloses() noexcept; // by the driver, also from its destructor
    void finishRun() noexcept;        // no cursor, no bound value; the rows that were kept stay
    bool readAll(int code);
    void takeStock(qint64 changesBefore);
    bool keepLastOfStream();
    bool refuse(const QSqlError &error);
    [[nodiscard]] bool hasColumn(int column) const;
    [[nodiscard]] SqlCell cell(int column) const;
    [[nodiscard]] int typeInRows(int column) const;

    const SqlCipherDriver *m_driver = nullptr; // null once the driver is gone
    SqlCipherStatement m_statement;
    Rows m_source = Rows::None;
    bool m_firstRowWaits = false; // streaming: exec() has stepped to the first row, nobody has fetched it yet
    int m_columns = 0;
    int m_firstKept = 0; // the number of the first row in m_rows
    SqlCipherRows m_rows;
    int m_boundOnce = 0;         // so many positions, from the first, that Qt has entered in its books
    mutable QSqlRecord m_record; // made when asked for, dropped at each exec()
    int m_changed = -1;
    qint64 m_lastId = 0;
};

} // namespace model
