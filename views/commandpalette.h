// SPDX-License-Identifier: EUPL-1.2
// Ctrl+K: one field and one list. It finds commands that are allowed now and, while a vault is open, cases by number or
// pseudonym; what was used last stands first. It knows no vault: it asks for cases (casesWanted) and shows what it gets
// (setCases). Everything it remembers is gone when the vault locks.
#pragma once

#include "views/shortcuts.h"

#include <QFrame>
#include <QList>
#include <QPointer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace views {

class ActionSet;

class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    struct CaseRow
    {
        qint64 id = 0;
        QString number;
        QString alias;
        QString phase;
    };

    CommandPalette(ActionSet &actions, QWidget *window);

    void open();
    void close();                                     // the keyboard goes back to where it was
    void forget();                                    // the vault locks
    void setCases(const std::vector<CaseRow> &cases); // an answer to casesWanted

    [[nodiscard]] QStringList texts() const; // what the list offers now

Q_SIGNALS:
    void casesWanted(const QString &text); // empty: the ones opened last
    void caseChosen(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void place();
    void ask();
    void fill();
    void addCommands(const QString &text);
    void choose(int row);
    void moveBy(int rows);
    [[nodiscard]] bool mayAskForCases() const;

    ActionSet &m_actions;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::vector<CaseRow> m_cases;
    QList<Command> m_recent;
    QPointer<QWidget> m_before;
};

} // namespace views
