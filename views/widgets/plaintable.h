// SPDX-License-Identifier: EUPL-1.2
// How every list of the window looks and works: whole rows, arrows walk, Enter opens, Tab leaves, rows of one height.
// It never sorts or edits; the model's order is the order.
#pragma once

#include <QTableView>

namespace views {

// A cell with this role is painted as a label in that tone (views::Tone); the word stays the text of the cell.
constexpr int ToneRole = Qt::UserRole + 100;
// The name of an icon (views/icons.h) before that word.
constexpr int ToneIconRole = Qt::UserRole + 101;

class PlainTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(const QString &accessibleName, QWidget *parent = nullptr);

    // As wide as the heads and the first rows need; the column `stretched` takes the rest (-1: the last).
    void fitColumns(int stretched = -1);

Q_SIGNALS:
    void opened(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();

    int m_stretched = -1;
    bool m_columnsFit = false;
};

} // namespace views
