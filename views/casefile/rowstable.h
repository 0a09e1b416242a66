// SPDX-License-Identifier: EUPL-1.2
// How a table inside a case shows rows that were struck out: hidden until asked for, then with a line through them.
// The words for a screen reader come from the model; this must never be the only sign.
#pragma once

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace views {

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

} // namespace views
