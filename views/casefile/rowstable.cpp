// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/rowstable.h"

#include "model/items/tablemodel.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace views {

std::vector<int> sharedWidths(const std::vector<int> &wishes, int room)
{
    std::vector<int> widths(wishes.size(), -1);
    int left = room;
    auto open = int(wishes.size());
    for (bool settled = true; settled && open > 0;) {
        settled = false;
        const int share = left / open;
        for (size_t i = 0; i < wishes.size(); ++i)
            if (widths[i] < 0 && wishes[i] <= share) {
                widths[i] = wishes[i];
                left -= wishes[i];
                --open;
                settled = true;
            }
    }
    for (int &width : widths)
        if (width < 0)
            width = left / open;
    if (open == 0 && !widths.empty())
        widths.back() += left; // nobody wanted it
    return widths;
}

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

RowsTable::RowsTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RetractedDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on to the buttons
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
}

void RowsTable::fit()
{
    const int rows = std::clamp(model()->rowCount(), 1, 7);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth() + 2);
    shareWidth();
}

void RowsTable::shareWidth()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = viewport()->width();
    const int fitting = std::clamp(room / (letter * 11), 2, std::max(2, model()->columnCount()));
    std::vector<int> wishes;
    for (int i = 0; i < model()->columnCount(); ++i) {
        setColumnHidden(i, i >= fitting);
        if (i >= fitting)
            continue;
        const QString title = model()->headerData(i, Qt::Horizontal).toString();
        const int heading = fontMetrics().horizontalAdvance(title) + 4 * letter; // and the arrow of sorting
        wishes.push_back(std::max(sizeHintForColumn(i) + letter, heading));
    }
    const std::vector<int> widths = sharedWidths(wishes, room);
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), widths[i]);
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model() && event->size().width() != event->oldSize().width())
        shareWidth();
}

} // namespace views
