// SPDX-License-Identifier: EUPL-1.2
// The record of everything that happened in the vault, newest first, and the button that checks whether it still fits
// together. It reads only: nothing here can change a line of it.
#pragma once

#include "views/theme.h"

#include <QWidget>
#include <memory>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace views {

class EmptyState;
class MessageRow;
class PlainTable;

class JournalView final : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        qint64 seq = 0;
        QString when;
        QString who;
        QString what;
        QString caseText; // empty: the vault as a whole
        QString details;  // fields touched, reason
        bool operator==(const Row &) const = default;
    };
    struct Action
    {
        QString code;
        QString text;
    };

    explicit JournalView(QWidget *parent = nullptr);
    ~JournalView() override;

    void setActions(const std::vector<Action> &actions);      // "any" is added in front
    [[nodiscard]] QString action() const;                     // empty: any
    void setRows(std::vector<Row> rows, bool hasMore);        // a new filter, or a fresh look
    void addRows(const std::vector<Row> &rows, bool hasMore); // the answer to moreRequested
    void clear();

    void setVerifying(bool verifying);
    void setVerdict(Tone tone, const QString &text);
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] PlainTable *table() const { return m_table; }

Q_SIGNALS:
    void filterChanged(const QString &action);
    void moreRequested(qint64 beforeSeq);
    void verifyRequested();

private:
    class Model;

    void build();
    void showMore(bool hasMore);

    std::unique_ptr<Model> m_model;
    QComboBox *m_action;
    QPushButton *m_verify;
    QPushButton *m_more;
    PlainTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_verdictPlace;
    MessageRow *m_verdict = nullptr;
};

} // namespace views
