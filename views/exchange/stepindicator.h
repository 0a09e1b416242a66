// SPDX-License-Identifier: EUPL-1.2
// Where somebody is in a few steps that follow each other: numbers, words, and a tick for what lies behind. It only
// shows; buttons elsewhere lead on. What it paints it also says in its accessible name.
#pragma once

#include <QStringList>
#include <QWidget>

namespace views {

class StepIndicator final : public QWidget
{
    Q_OBJECT
public:
    explicit StepIndicator(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step); // from 0
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(int step, bool withWords) const;
    [[nodiscard]] QFont fontOf(int step) const;
    void paintCircle(QPainter &painter, const QRectF &circle, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace views
