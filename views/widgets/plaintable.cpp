// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/plaintable.h"

#include "views/housepaint.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace views {

namespace {

constexpr int RowsLookedAt = 40; // when columns are fitted: what fills a screen
constexpr int WidestColumn = 70; // units

class ToneDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant tone = index.data(ToneRole);
        if (!tone.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString text = ground.text;
        ground.text.clear();
        const QWidget *widget = option.widget;
        QStyle *style = widget ? widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
        const ToneColours colours = toneColours(option.palette, tone.value<Tone>());
        const QString iconName = index.data(ToneIconRole).toString();
        const int room = iconName.isEmpty() ? 0 : 5 * unit(); // for the icon
        const int width = option.fontMetrics.horizontalAdvance(text) + room + 4 * unit();
        const QRect label(option.rect.x() + unit(), option.rect.y() + unit(),
                          qMin(width, option.rect.width() - 2 * unit()), option.rect.height() - 2 * unit());
        paint::rounded(*painter, label, colours.ground, QColor());
        painter->setPen(colours.text);
        if (room > 0)
            icon(iconName, colours.text)
                .paint(painter, label.x() + 2 * unit(), label.y() + (label.height() - 4 * unit()) / 2, 4 * unit(),
                       4 * unit());
        painter->drawText(label.adjusted(room, 0, 0, 0), Qt::AlignCenter, text);
    }
};

} // namespace

PlainTable::PlainTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new ToneDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring 100,000 rows would take seconds
    fitRows();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void PlainTable::fitColumns(int stretched)
{
    if (!model())
        return;
    m_stretched = stretched;
    m_columnsFit = true;
    const int rows = qMin(RowsLookedAt, model()->rowCount());
    for (int column = 0; column < model()->columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width = qMax(width, fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()) +
                                    6 * unit() +
                                    (model()->index(row, column).data(ToneIconRole).isValid() ? 5 * unit() : 0));
        setColumnWidth(column, qMin(width, WidestColumn * unit()));
    }
    horizontalHeader()->setStretchLastSection(stretched < 0);
    if (stretched >= 0 && stretched < model()->columnCount())
        horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void PlainTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(8 * unit());
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    fitRows();
    if (m_columnsFit)
        fitColumns(m_stretched);
}

} // namespace views
