// SPDX-License-Identifier: EUPL-1.2
// The screen with all cases: filter line, order, table, how many there are, and what to do when there are none. It
// shows the model it is given and never sorts or filters by itself: with a hundred thousand cases that is work for the
// vault. Enter opens.
#pragma once

#include "model/casefile/casefilter.h"
#include "views/casefilterbar.h"

#include <QWidget>
#include <functional>

class QAbstractItemModel;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace views {

class EmptyState;
class PlainTable;
class TextLabel;

class CaseListView final : public QWidget
{
    Q_OBJECT
public:
    using SortOf = std::function<model::CaseFilter::SortBy(int column)>;

    explicit CaseListView(QWidget *parent = nullptr);

    // The model must outlive the view or be taken away with nullptr. Its rows are in the order asked for already.
    void setModel(QAbstractItemModel *model, const SortOf &sortOf);
    void setTotal(int cases); // in the vault; the model holds what the filter found
    void setChoices(CaseFilterBar::Field field, const std::vector<CaseFilterBar::Choice> &choices);

    [[nodiscard]] const model::CaseFilter &filter() const { return m_bar->filter(); }
    void setFilter(const model::CaseFilter &filter); // without filterChanged(); for coming back to a list
    void focusFilter();
    void selectRow(int row);
    [[nodiscard]] int selectedRow() const; // -1: none
    [[nodiscard]] PlainTable *table() const { return m_table; }

Q_SIGNALS:
    void filterChanged(const model::CaseFilter &filter);
    void openRequested(int row);
    void newCaseRequested();
    void importRequested();

private:
    void build();
    QWidget *buildTitleRow();
    void buildTable();
    void buildEmptyStates();
    void sortByColumn(int column);
    void fillOrder();
    void chooseOrder();
    void showOrder();
    void refresh(); // what is visible for the rows there are now

    CaseFilterBar *m_bar;
    PlainTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_noCases;
    EmptyState *m_noResult;
    TextLabel *m_count;
    QWidget *m_orderRow;
    QComboBox *m_order;
    QToolButton *m_direction;
    SortOf m_sortOf;
    int m_total = 0;
    bool m_columnsFit = false;
};

} // namespace views
