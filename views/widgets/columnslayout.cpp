// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/columnslayout.h"

#include <QStyle>
#include <QWidget>

namespace views {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

ColumnsLayout::ColumnsLayout(QWidget *parent) : QLayout(parent)
{
    setSpacing(parent->style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
}

ColumnsLayout::~ColumnsLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void ColumnsLayout::setColumnWidth(int pixels)
{
    m_columnWidth = pixels;
    invalidate();
}

void ColumnsLayout::setMostColumns(int columns)
{
    m_mostColumns = columns;
    invalidate();
}

void ColumnsLayout::addCell(QLayout *cell, Span span)
{
    m_nextSpan = span;
    addChildLayout(cell);
    addItem(cell);
    m_nextSpan = Span::Column;
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_cells.push_back({item, m_nextSpan});
    invalidate();
}

int ColumnsLayout::count() const
{
    return int(m_cells.size());
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[size_t(index)].item : nullptr;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_cells.erase(m_cells.begin() + index);
    return item;
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize ColumnsLayout::minimumSize() const
{
    int width = 0;
    for (const Cell &cell : m_cells)
        if (!cell.item->isEmpty())
            width = std::max(width, cell.item->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), 0};
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = std::max(minimumSize().width(), m_columnWidth * 2 + spacing());
    return {width, heightForWidth(width)};
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ColumnsLayout::columnsIn(int width) const
{
    return std::clamp((width + spacing()) / (m_columnWidth + spacing()), 1, m_mostColumns);
}

int ColumnsLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int columns = columnsIn(inner.width());
    int y = inner.top();
    std::vector<QLayoutItem *> row;
    const auto flush = [&] {
        if (!row.empty())
            y += placeRow(row, inner, columns, y, apply) + spacing();
        row.clear();
    };
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        if (cell.span == Span::Whole) {
            flush();
            y += placeRow({cell.item}, inner, 1, y, apply) + spacing();
            continue;
        }
        row.push_back(cell.item);
        if (int(row.size()) == columns)
            flush();
    }
    flush();
    const int used = std::max(0, y - inner.top() - spacing());
    return used + contentsMargins().top() + contentsMargins().bottom();
}

int ColumnsLayout::placeRow(const std::vector<QLayoutItem *> &row, const QRect &rect, int columns, int y,
                            bool apply) const
{
    const int gap = columns > 1 ? 2 * spacing() : 0;
    const int width = (rect.width() - gap * (columns - 1)) / columns;
    int height = 0;
    for (const QLayoutItem *item : row)
        height = std::max(height, heightOf(item, width));
    if (apply)
        for (size_t i = 0; i < row.size(); ++i)
            row[i]->setGeometry({rect.left() + int(i) * (width + gap), y, width, heightOf(row[i], width)});
    return height;
}

} // namespace views
