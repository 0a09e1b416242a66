// SPDX-License-Identifier: EUPL-1.2
// What asks for attention, soonest first, in one list: terms, promised calls, check-ins, and at the end the open cases
// for which nothing is planned. Late and soon are words with a tone. It is given its rows and its today.
#pragma once

#include "model/core/id.h"

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
    struct Row
    {
        model::CaseId caseId;
        QString what;             // "Acknowledgement", "Call back"; empty for nothing planned
        QString caseText;         // number and pseudonym
        QDate dueOn;              // not valid: nothing planned
        bool isStatutory = false; // past it is red; what was only planned is amber
        bool operator==(const Row &) const = default;
    };

    explicit TodayView(QWidget *parent = nullptr);
    ~TodayView() override;

    void setRows(std::vector<Row> rows, QDate today); // in the order to show
    void setInbox(int notes);                         // quick notes that wait: a line above the list; none: no line
    void clear();
    [[nodiscard]] PlainTable *table() const { return m_table; }

    // "3 days late", "today", "in 5 days", "nothing planned"
    [[nodiscard]] static QString whenText(QDate dueOn, QDate today);

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
