// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace views {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    return {width, heightForWidth(width + 1)};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, Only::Move);
}

int FlowLayout::place(const QRect &rect, Only what) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const int gap = qMax(0, spacing());
    int y = inside.y();
    size_t first = 0;
    while (first < m_items.size()) {
        int width = 0;
        int height = 0;
        size_t last = first;
        for (; last < m_items.size(); ++last) {
            if (m_items[last]->isEmpty())
                continue;
            const QSize size = m_items[last]->sizeHint();
            const int wanted = width + (width > 0 ? gap : 0) + size.width();
            if (width > 0 && wanted > inside.width())
                break;
            width = wanted;
            height = qMax(height, size.height());
        }
        if (what == Only::Move)
            placeLine(first, last, {inside.x(), y, inside.width(), height}, inside.width() - width);
        y += height + (last < m_items.size() ? gap : 0);
        first = last;
    }
    return y - rect.y() + contentsMargins().bottom();
}

void FlowLayout::placeLine(size_t first, size_t last, const QRect &line, int spare) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = line.x();
    for (size_t i = first; i < last; ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (spare > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            size.rwidth() += spare;
            spare = 0;
        }
        size.setWidth(qMin(size.width(), line.width()));
        QRect place(QPoint(x, line.y() + line.height() - size.height()), size);
        if (mirrored)
            place = QStyle::visualRect(Qt::RightToLeft, line, place);
        item->setGeometry(place);
        x += size.width() + qMax(0, spacing());
    }
}

} // namespace views
