// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/rowstable.h"

#include "model/items/tablemodel.h"

namespace views {

RetractedFilter::RetractedFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(model::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void RetractedFilter::setShowRetracted(bool show)
{
    m_show = show;
    invalidateFilter();
}

bool RetractedFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_show || !sourceModel()->index(row, 0, parent).data(model::RetractedRole).toBool();
}

void RetractedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setStrikeOut(index.data(model::RetractedRole).toBool());
}

} // namespace views
