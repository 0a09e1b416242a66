// SPDX-License-Identifier: EUPL-1.2
// Where the keyboard goes when a part of the window is entered.
#pragma once

class QWidget;

namespace views {

// The first thing inside `pane`, in tab order, that takes the keyboard now; null when there is none.
[[nodiscard]] QWidget *firstFocus(QWidget *pane);

} // namespace views
