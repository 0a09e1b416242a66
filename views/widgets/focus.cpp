// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/focus.h"

#include <QApplication>
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

std::vector<QWidget *> panesOf(QWidget *screen)
{
    std::vector<QWidget *> panes;
    for (QWidget *widget : screen->findChildren<QWidget *>())
        if (widget->property("pane").toBool() && widget->isVisible())
            panes.push_back(widget);
    if (panes.empty())
        panes.push_back(screen);
    return panes;
}

void focusNextPane(const std::vector<QWidget *> &panes, int direction)
{
    std::vector<QWidget *> able;
    for (QWidget *pane : panes)
        if (pane->isVisible() && firstFocus(pane))
            able.push_back(pane);
    if (able.empty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const int count = int(able.size());
    int at = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (focus && able[size_t(i)]->isAncestorOf(focus))
            at = i;
    firstFocus(able[size_t((at + direction + count) % count)])->setFocus(Qt::ShortcutFocusReason);
}

} // namespace views
