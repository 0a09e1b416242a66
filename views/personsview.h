// SPDX-License-Identifier: EUPL-1.2
// Who appears in which case, found by a part of a name or a pseudonym. Names are sealed in the vault, so there is no
// list to look through: nothing is shown until something is asked. The words that were searched are kept nowhere.
#pragma once

#include "model/core/id.h"

#include <QWidget>
#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace views {

class EmptyState;
class PlainTable;

class PersonsView final : public QWidget
{
    Q_OBJECT
public:
    struct Row // one appearance of a person in a case
    {
        model::CaseId caseId;
        QString alias;
        QString name; // empty: hidden
        QString role;
        QString caseNumber;
        model::PersonId person = {};
        bool operator==(const Row &) const = default;
    };

    explicit PersonsView(QWidget *parent = nullptr);
    ~PersonsView() override;

    void setRows(std::vector<Row> rows); // the answer to searchRequested
    void clear();                        // when the vault locks: field and rows
    void focusSearch();
    [[nodiscard]] PlainTable *table() const { return m_table; }
    [[nodiscard]] QString asked() const; // what the rows answer; empty: nothing

Q_SIGNALS:
    void searchRequested(const QString &text); // not empty
    void openRequested(model::CaseId caseId);
    void personRequested(model::PersonId person); // all cases of the chosen one

private:
    class Model;

    void build();
    void search();
    void showEmpty(bool asked);

    std::unique_ptr<Model> m_model;
    QLineEdit *m_search;
    QPushButton *m_page;
    QString m_asked;
    PlainTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace views
