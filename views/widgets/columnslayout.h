// SPDX-License-Identifier: EUPL-1.2
// Puts cells side by side in as many columns as fit, and under each other where they do not: the same page works at
// 1366 pixels and at 200 % text size. A cell may claim the whole width. It must never need a horizontal scroll bar.
#pragma once

#include <QLayout>

namespace views {

class ColumnsLayout final : public QLayout
{
public:
    enum class Span { Column, Whole };

    explicit ColumnsLayout(QWidget *parent);
    ~ColumnsLayout() override;

    void setColumnWidth(int pixels); // the least a column needs
    void setMostColumns(int columns);
    void addCell(QLayout *cell, Span span);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Cell
    {
        QLayoutItem *item;
        Span span;
    };
    int arrange(const QRect &rect, bool apply) const;
    int placeRow(const std::vector<QLayoutItem *> &row, const QRect &rect, int columns, int y, bool apply) const;
    [[nodiscard]] int columnsIn(int width) const;

    std::vector<Cell> m_cells;
    int m_columnWidth = 200;
    int m_mostColumns = 4;
    Span m_nextSpan = Span::Column;
};

} // namespace views
