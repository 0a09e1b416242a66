// SPDX-License-Identifier: EUPL-1.2
// An item model made from a list of columns, for the lists inside one case. It holds a snapshot of plain rows and
// announces the smallest change it can, so that selection and scroll position survive a refresh. It must never touch
// storage: whoever has the rows sets them.
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QVariant>
#include <functional>
#include <vector>

namespace model {

// Beside Qt's own roles. Retracted rows are struck through by the view, and said so to a screen reader.
enum TableRole { SortRole = Qt::UserRole + 1, RetractedRole };

template <typename Row>
class TableModel : public QAbstractTableModel
{
public:
    struct Column
    {
        QString title;
        std::function<QString(const Row &)> text;
        std::function<QVariant(const Row &)> sort = {}; // empty: by text
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };
    // Said after the text of a retracted row's cells; %1 is the text.
    explicit TableModel(std::vector<Column> columns, QString retracted = {}, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_columns(std::move(columns)),
          m_retracted(std::move(retracted))
    {}

    // While the table is being made; a table that is on screen keeps its columns.
    void addColumn(Column column)
    {
        beginInsertColumns({}, columnCount(), columnCount());
        m_columns.push_back(std::move(column));
        endInsertColumns();
    }

    // Most columns are a title and a text. (Not a list in the constructor: GCC 12 crashes on the defaults of Column
    // there.)
    void addColumn(const QString &title, std::function<QString(const Row &)> text)
    {
        Column column;
        column.title = title;
        column.text = std::move(text);
        addColumn(std::move(column));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
            return m_columns[size_t(section)].title;
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[size_t(index.row())];
        const Column &column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(row);
        case Qt::AccessibleTextRole:
            return isRetracted(row) && !m_retracted.isEmpty() ? m_retracted.arg(column.text(row)) : column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case SortRole:
            return column.sort ? column.sort(row) : QVariant(column.text(row));
        case RetractedRole:
            return isRetracted(row);
        default:
            return {};
        }
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int row) const { return m_rows[size_t(row)]; }

    // Same rows in the same order with other contents: dataChanged. One run added or gone: insert or remove. Else:
    // reset.
    void setRows(std::vector<Row> rows)
    {
        const auto [head, oldTail, newTail] = difference(rows);
        if (oldTail == head && newTail > head) {
            beginInsertRows({}, int(head), int(newTail) - 1);
            m_rows.insert(m_rows.begin() + long(head), rows.begin() + long(head), rows.begin() + long(newTail));
            endInsertRows();
        } else if (newTail == head && oldTail > head) {
            beginRemoveRows({}, int(head), int(oldTail) - 1);
            m_rows.erase(m_rows.begin() + long(head), m_rows.begin() + long(oldTail));
            endRemoveRows();
        } else if (oldTail != head) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        for (size_t i = 0; i < rows.size(); ++i)
            setRow(int(i), rows[i]);
    }
    void setRow(int row, const Row &value)
    {
        if (m_rows[size_t(row)] == value)
            return;
        m_rows[size_t(row)] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

private:
    struct Difference
    {
        size_t head;    // so many rows at the beginning are the same ones
        size_t oldTail; // from here to the end of the old rows they are the same ones again
        size_t newTail;
    };
    [[nodiscard]] Difference difference(const std::vector<Row> &rows) const
    {
        size_t head = 0;
        while (head < m_rows.size() && head < rows.size() && isSame(m_rows[head], rows[head]))
            ++head;
        size_t oldTail = m_rows.size();
        size_t newTail = rows.size();
        while (oldTail > head && newTail > head && isSame(m_rows[oldTail - 1], rows[newTail - 1])) {
            --oldTail;
            --newTail;
        }
        return {head, oldTail, newTail};
    }
    static bool isSame(const Row &one, const Row &other)
    {
        if constexpr (requires { one.row.id; })
            return one.row.id == other.row.id;
        else
            return one == other;
    }
    static bool isRetracted(const Row &row)
    {
        if constexpr (requires { row.row.retracted; })
            return row.row.retracted;
        else
            return false;
    }

    std::vector<Column> m_columns;
    QString m_retracted;
    std::vector<Row> m_rows;
};

} // namespace model
