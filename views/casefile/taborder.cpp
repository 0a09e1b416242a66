// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/taborder.h"

#include <QWidget>

namespace views {

namespace {

// An editor made of several widgets hands the focus on to one of its own. Qt moves it as a whole; a part of it that was
// moved alone would be visited twice, and Tab would go round between the two.
bool isWithinEditor(const QWidget *widget, const QWidget *part)
{
    for (const QWidget *above = widget->parentWidget(); above && above != part; above = above->parentWidget())
        if (above->focusProxy() && above->isAncestorOf(above->focusProxy()))
            return true;
    return false;
}

// Within a part: itself and its children as they were made. What opens in a window of its own is no part of it.
QList<QWidget *> stopsIn(QWidget *part)
{
    QList<QWidget *> stops;
    for (QWidget *widget : QList<QWidget *>{part} + part->findChildren<QWidget *>())
        if (((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus || widget->focusProxy()) &&
            !isWithinEditor(widget, part) && widget->window() == part->window())
            stops.append(widget);
    return stops;
}

// The last of a part in the round itself: a form may have made its fields after what stands below them.
QWidget *lastStopIn(QWidget *part)
{
    const QList<QWidget *> stops = stopsIn(part);
    QWidget *last = nullptr;
    for (QWidget *widget = part->nextInFocusChain(); widget != part; widget = widget->nextInFocusChain())
        if (stops.contains(widget))
            last = widget;
    return last;
}

} // namespace

void tabAfter(QWidget *part, const QList<QWidget *> &following)
{
    QWidget *last = lastStopIn(part);
    for (QWidget *next : following)
        for (QWidget *stop : stopsIn(next)) {
            if (last)
                QWidget::setTabOrder(last, stop);
            last = stop;
        }
}

} // namespace views
