// SPDX-License-Identifier: EUPL-1.2
// What asks for attention, soonest first, in one list: terms, promised calls, check-ins, and at the end the open cases
// for which nothing is planned. Late and soon are words with a tone. It is given its rows and its today.
#pragma once

#include "views/term/termrow.h"

#include <QDate>
#include <QWidget>
#include <memory>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace views {

class EmptyState;
class PlainTable;
class TextLabel;

class TodayView final : public QWidget
{
    Q_OBJECT
public:
    using Row = TermRow; // without a day: an open case for which nothing is planned

    explicit TodayView(QWidget *parent = nullptr);
    ~TodayView() override;

    void setRows(std::vector<Row> rows, QDate today); // in the order to show
    void setInbox(int notes);                         // quick notes that wait: a line above the list; none: no line
    void clear();
    [[nodiscard]] PlainTable *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(model::CaseId caseId);
    void casesRequested(); // from the empty state
    void inboxRequested();

private:
    class Model;

    std::unique_ptr<Model> m_model;
    PlainTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    TextLabel *m_day;
    QPushButton *m_inbox;
};

} // namespace views
