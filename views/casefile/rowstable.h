// SPDX-License-Identifier: EUPL-1.2
// How a table inside a case shows rows that were struck out: hidden until asked for, then with a line through them.
// The words for a screen reader come from the model; this must never be the only sign.
#pragma once

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace views {

// So that columns together are exactly as wide as the table: who asks less than an equal share gets it, the others
// share what is left.
[[nodiscard]] std::vector<int> sharedWidths(const std::vector<int> &wishes, int room);

class RetractedFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RetractedFilter(QObject *parent = nullptr);
    void setShowRetracted(bool show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_show = false;
};

class RetractedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// The table itself: as tall as its rows, as wide as the page, without a horizontal scroll bar. Where there is no room
// for all columns the last ones go first; the form under the table shows them all.
class RowsTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RowsTable(QWidget *parent = nullptr);
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
};

} // namespace views
