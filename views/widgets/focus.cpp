// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/focus.h"

#include <QWidget>

namespace views {

QWidget *firstFocus(QWidget *pane)
{
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane; widget = widget->nextInFocusChain())
        if (pane->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() &&
            widget->isEnabled())
            return widget;
    return nullptr;
}

} // namespace views
