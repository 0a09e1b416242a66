// SPDX-License-Identifier: EUPL-1.2
// Lets Tab go through a screen in the order in which it is read, also when parts of it were made later than others.
#pragma once

#include <QList>

class QWidget;

namespace views {

// Everything within `parts` that takes the focus by Tab comes in this order; within a part as it was made.
void tabThrough(const QList<QWidget *> &parts);

} // namespace views
