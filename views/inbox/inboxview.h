// SPDX-License-Identifier: EUPL-1.2
// The Inbox: quick notes that are no case yet, newest first, the chosen one in full beside the list, and what can be
// done with it. It is given its rows and tells what is wanted; it decides and stores nothing.
#pragma once

#include "model/core/id.h"

#include <QWidget>
#include <memory>
#include <vector>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace views {

class EmptyState;
class PlainTable;
class ReasonBar;
class TextLabel;

class InboxView final : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        model::NoteId id;
        QString when;
        QString firstWords;
        QString text;
        bool isReadable = true; // a damaged one can only be destroyed; its text says why
        bool operator==(const Row &) const = default;
    };

    explicit InboxView(QWidget *parent = nullptr);
    ~InboxView() override;

    void setRows(std::vector<Row> rows, int total);        // the first page
    void addRows(const std::vector<Row> &rows, int total); // the answer to moreRequested
    void select(model::NoteId id);
    void clear();
    [[nodiscard]] PlainTable *table() const { return m_table; }
    [[nodiscard]] model::NoteId selected() const; // not valid: none
    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    void noteRequested(); // a new one
    void moreRequested(model::NoteId before);
    void writeOnRequested(model::NoteId id);
    void caseRequested(model::NoteId id);
    void attachRequested(model::NoteId id);
    void destroyRequested(model::NoteId id, const QString &reason);

private:
    class Model;

    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildNote();
    void wire();
    void fill(std::vector<Row> rows, int total);
    void showNote();
    void askToDestroy();

    std::unique_ptr<Model> m_model;
    PlainTable *m_table;
    QPushButton *m_more;
    TextLabel *m_count;
    TextLabel *m_when;
    QPlainTextEdit *m_text;
    QPushButton *m_write;
    QPushButton *m_makeCase;
    QPushButton *m_attach;
    QPushButton *m_destroy;
    ReasonBar *m_reason;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace views
