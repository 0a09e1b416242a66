// SPDX-License-Identifier: EUPL-1.2
// A calm sheet in the middle of an otherwise empty screen: for unlocking and for the first start. It scrolls when the
// text is large and the screen small.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace views {

class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void centreIn(QWidget *screen); // makes the layout of `screen`
    [[nodiscard]] static QWidget *appPicture();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace views
