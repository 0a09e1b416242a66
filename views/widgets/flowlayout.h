// SPDX-License-Identifier: EUPL-1.2
// Lays widgets in lines like words: what does not fit goes to the next line. For rows of filters and chips, which must
// stay whole at 200 % text on a small screen.
#pragma once

#include <QLayout>
#include <vector>

namespace views {

class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, Only::Measure); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Only { Measure, Move };
    // Gives the height. An item that may grow (its policy expands) takes what its line leaves over.
    int place(const QRect &rect, Only what) const;
    void placeLine(size_t first, size_t last, const QRect &line, int spare) const;

    std::vector<QLayoutItem *> m_items; // owned
};

} // namespace views
