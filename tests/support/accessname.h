// SPDX-License-Identifier: EUPL-1.2
// What a screen reader would say of a widget, and which controls of a window it could not tell apart. Only for tests of
// views.
#pragma once

#include <QAccessible>
#include <QComboBox>
#include <QStringList>
#include <QWidget>

namespace tests {

inline QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
    return access ? access->text(QAccessible::Name) : QString();
}

// The text of the label that stands for it (a combo box has its current item as name, see ecosystem.md, finding 9).
inline QString labelOf(QWidget *widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
    if (!access)
        return {};
    for (const auto &relation : access->relations(QAccessible::Label))
        return relation.first->text(QAccessible::Name);
    return {};
}

// Operable controls under `root` without a name.
inline QStringList namelessControls(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool operable = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(root);
        if (!operable || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QString name = qobject_cast<QComboBox *>(widget) ? labelOf(widget) : accessibleName(widget);
        if (name.isEmpty())
            found << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

} // namespace tests
