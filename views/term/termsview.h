// SPDX-License-Identifier: EUPL-1.2
// The screen with the running terms of all cases, and beside it why the chosen one ends that day. Rows come a page at a
// time, in the order asked for: it never sorts or counts itself. Return opens the case; Space or a click explains.
#pragma once

#include "views/term/termrow.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace views {

class EmptyState;
class ExplanationPane;
class PlainTable;
class TermsModel;
class TextLabel;

class TermsView final : public QWidget
{
    Q_OBJECT
public:
    enum class Show { All, Late, Soon };
    enum class SortBy { Due, Kind, Case };

    explicit TermsView(QWidget *parent = nullptr);
    ~TermsView() override;

    [[nodiscard]] Show shown() const;
    [[nodiscard]] SortBy sortBy() const;
    void setRows(std::vector<TermRow> rows, bool hasMore, QDate today); // a new question, or a fresh look
    void addRows(const std::vector<TermRow> &rows, bool hasMore);       // the answer to moreRequested
    void setExplanation(int row, const QString &text);
    void clear();

    [[nodiscard]] PlainTable *table() const { return m_table; }
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    void questionChanged();
    void moreRequested();
    void explanationRequested(int row); // the current one, when it has been so for a moment
    void openRequested(model::CaseId caseId);
    void calculatorRequested();
    void leavingRequested(); // the days of all terms, for a calendar
    void casesRequested();   // from the empty state

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QComboBox *choice(const QString &name, const QStringList &texts);
    void wire();
    void sortByColumn(int column);
    void fill(std::vector<TermRow> rows);
    void showCount();

    std::unique_ptr<TermsModel> m_model;
    QComboBox *m_show;
    QComboBox *m_sort;
    QPushButton *m_more;
    QPushButton *m_leave;
    QPushButton *m_calculate;
    PlainTable *m_table;
    ExplanationPane *m_explanation;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    TextLabel *m_count;
    QTimer m_still; // a row passed on the way to another is not explained
    bool m_hasMore = false;
};

} // namespace views
