// SPDX-License-Identifier: EUPL-1.2
// Where the keyboard goes when a part of the window is entered, and from part to part (F6).
#pragma once

#include <vector>

class QWidget;

namespace views {

// The first thing inside `pane`, in tab order, that takes the keyboard now; null when there is none.
[[nodiscard]] QWidget *firstFocus(QWidget *pane);

// The parts of a screen: what carries the property "pane", or the screen itself.
[[nodiscard]] std::vector<QWidget *> panesOf(QWidget *screen);

// From the pane that has the keyboard to the next (1) or previous (-1) that can take it.
void focusNextPane(const std::vector<QWidget *> &panes, int direction);

} // namespace views
