// SPDX-License-Identifier: EUPL-1.2
// F1: all keys that work in this window, as a table made from the table that binds them.
#pragma once

#include <QDialog>

class QTableWidget;

namespace views {

class ActionSet;

class ShortcutSheet final : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const ActionSet &actions, QWidget *parent);

    [[nodiscard]] QTableWidget *table() const { return m_table; }

private:
    void fill(const ActionSet &actions);

    QTableWidget *m_table;
};

} // namespace views
