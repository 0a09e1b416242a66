// SPDX-License-Identifier: EUPL-1.2
// A screen that scrolls as a whole when large text on a small display would leave its main part too low to work in.
// It must never take the focus: what stands in it does.
#pragma once

#include <QScrollArea>

namespace views {

class WholeScroll final : public QScrollArea
{
    Q_OBJECT
public:
    // `main`, somewhere within `content`, keeps at least `leastLines` lines of text in height.
    WholeScroll(QWidget *content, QWidget *main, int leastLines, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepRoom();

    QWidget *m_main;
    int m_leastLines;
};

} // namespace views
