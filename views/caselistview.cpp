// SPDX-License-Identifier: EUPL-1.2
#include "views/caselistview.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace views {

using namespace Qt::StringLiterals;
using SortBy = model::CaseFilter::SortBy;

namespace {

bool beginsAtTheEnd(SortBy sortBy) // newest number and latest day first, words from A
{
    return sortBy == SortBy::Number || sortBy == SortBy::OpenedOn;
}

} // namespace

CaseListView::CaseListView(QWidget *parent)
    : QWidget(parent),
      m_bar(new CaseFilterBar),
      m_table(new PlainTable(tr("Cases"))),
      m_stack(new QStackedWidget),
      m_noCases(new EmptyState),
      m_noResult(new EmptyState),
      m_count(new TextLabel(TextLabel::Rank::Caption)),
      m_orderRow(new QWidget),
      m_order(new QComboBox),
      m_direction(new QToolButton)
{
    build();
    connect(m_bar, &CaseFilterBar::changed, this, [this](const model::CaseFilter &filter) {
        showOrder();
        Q_EMIT filterChanged(filter);
    });
    refresh();
}

void CaseListView::build()
{
    buildTable();
    buildEmptyStates();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addWidget(buildTitleRow());
    column->addWidget(m_bar);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noCases);
    m_stack->addWidget(m_noResult);
    column->addWidget(m_stack, 1);
}

QWidget *CaseListView::buildTitleRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_count->setWordWrap(false);
    row->addWidget(new TextLabel(TextLabel::Rank::Title, tr("Cases")), 0, Qt::AlignBaseline);
    row->addWidget(m_count, 0, Qt::AlignBaseline);
    row->addStretch(1);
    auto *label = new TextLabel(TextLabel::Rank::Caption, tr("S&ort by"));
    label->setWordWrap(false);
    label->setBuddy(m_order);
    m_direction->setFocusPolicy(Qt::TabFocus);
    auto *order = new QHBoxLayout(m_orderRow);
    order->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(label), static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_direction)})
        order->addWidget(widget);
    row->addWidget(m_orderRow);
    connect(m_order, &QComboBox::activated, this, &CaseListView::chooseOrder);
    connect(m_direction, &QToolButton::clicked, this,
            [this] { m_bar->setOrder(filter().sortBy, !filter().descending); });
    return box;
}

void CaseListView::buildTable()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &CaseListView::sortByColumn);
    connect(m_table, &PlainTable::opened, this, &CaseListView::openRequested);
}

void CaseListView::buildEmptyStates()
{
    m_noCases->setText(u"folder-open"_s, tr("No cases yet"),
                       tr("Every report you handle gets a case of its own. Start one, or bring in the register you "
                          "kept until now."));
    connect(m_noCases->addAction(tr("New case"), u"plus"_s), &QPushButton::clicked, this,
            &CaseListView::newCaseRequested);
    connect(m_noCases->addAction(tr("Import a register…"), u"file-down"_s), &QPushButton::clicked, this,
            &CaseListView::importRequested);
    m_noResult->setText(u"filter-x"_s, tr("No case fits this filter"), tr("The cases are still there."));
    connect(m_noResult->addAction(tr("Clear the filter"), u"undo-2"_s), &QPushButton::clicked, m_bar,
            &CaseFilterBar::clear);
}

void CaseListView::setModel(QAbstractItemModel *model, const SortOf &sortOf)
{
    if (QAbstractItemModel *before = m_table->model())
        before->disconnect(this);
    m_sortOf = sortOf;
    m_columnsFit = false;
    m_table->setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &CaseListView::refresh);
        connect(model, &QAbstractItemModel::rowsInserted, this, &CaseListView::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &CaseListView::refresh);
    }
    fillOrder();
    showOrder();
    refresh();
}

void CaseListView::setTotal(int cases)
{
    m_total = cases;
    refresh();
}

void CaseListView::setChoices(CaseFilterBar::Field field, const std::vector<CaseFilterBar::Choice> &choices)
{
    m_bar->setChoices(field, choices);
}

void CaseListView::setFilter(const model::CaseFilter &filter)
{
    m_bar->setFilter(filter);
    showOrder();
    refresh();
}

void CaseListView::focusFilter()
{
    m_bar->focusText();
}

void CaseListView::selectRow(int row)
{
    m_table->selectRow(row);
}

int CaseListView::selectedRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void CaseListView::sortByColumn(int column)
{
    const SortBy sortBy = m_sortOf ? m_sortOf(column) : SortBy::Number;
    const bool again = filter().sortBy == sortBy;
    m_bar->setOrder(sortBy, again ? !filter().descending : beginsAtTheEnd(sortBy));
    showOrder();
}

void CaseListView::fillOrder()
{
    m_order->clear();
    const QAbstractItemModel *model = m_table->model();
    for (int column = 0; model && m_sortOf && column < model->columnCount(); ++column)
        m_order->addItem(model->headerData(column, Qt::Horizontal).toString(), column);
}

void CaseListView::chooseOrder()
{
    const SortBy sortBy = m_sortOf(m_order->currentData().toInt());
    if (sortBy != filter().sortBy)
        m_bar->setOrder(sortBy, beginsAtTheEnd(sortBy));
}

void CaseListView::showOrder()
{
    const bool descending = filter().descending;
    m_direction->setIcon(icon(descending ? u"arrow-down"_s : u"arrow-up"_s));
    m_direction->setAccessibleName(descending ? tr("Order: from high to low") : tr("Order: from low to high"));
    m_direction->setToolTip(m_direction->accessibleName());
    const QAbstractItemModel *model = m_table->model();
    for (int column = 0; model && m_sortOf && column < model->columnCount(); ++column) {
        if (m_sortOf(column) != filter().sortBy)
            continue;
        m_order->setCurrentIndex(m_order->findData(column));
        m_table->horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
}

void CaseListView::refresh()
{
    const int found = m_table->model() ? m_table->model()->rowCount() : 0;
    const bool hasNone = found == 0 && !m_bar->isFiltering();
    m_bar->setVisible(!hasNone);
    m_stack->setCurrentWidget(found > 0 ? static_cast<QWidget *>(m_table) : hasNone ? m_noCases : m_noResult);
    const QLocale locale;
    m_count->setText(hasNone ? QString()
                     : m_bar->isFiltering() && m_total > 0
                         ? tr("%1 of %2").arg(locale.toString(found), locale.toString(m_total))
                     : found == 1 ? tr("1 case")
                                  : tr("%1 cases").arg(locale.toString(found)));
    m_orderRow->setVisible(found > 0);
    if (found > 0 && !m_columnsFit)
        m_table->fitColumns();
    m_columnsFit = m_columnsFit || found > 0;
}

} // namespace views
