// SPDX-License-Identifier: EUPL-1.2
// The menu bar, made from the actions. Everything the window can do is somewhere in it.
#pragma once

class QMenuBar;

namespace views {

class ActionSet;

void fillMenuBar(QMenuBar &bar, const ActionSet &actions);

} // namespace views
