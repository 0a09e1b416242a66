// SPDX-License-Identifier: EUPL-1.2
// Lets Tab go through a screen in the order in which it is read, also when parts of it were made later than others.
#pragma once

#include <QList>

class QWidget;

namespace views {

// After the last of `part` that takes the focus by Tab come those within `following`, in this order. Only these are
// moved.
void tabAfter(QWidget *part, const QList<QWidget *> &following);

} // namespace views
