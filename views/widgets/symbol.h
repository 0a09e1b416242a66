// SPDX-License-Identifier: EUPL-1.2
// The few symbols of the case view, drawn in the colours of the palette so that they fit light, dark and any size.
// A symbol never stands alone: the word for it is beside it or in the accessible name.
#pragma once

#include <QIcon>
#include <QPalette>

class QWidget;

namespace views {

enum class Symbol {
    Empty,
    Busy,
    Done,
    NotApplicable,
    Next,
    Skipped,
    Info,
    Missing,
    Warning,
    Calendar,
    Lock,
    Clock,
    Pause
};

class SymbolIcon
{
public:
    [[nodiscard]] static QIcon of(Symbol symbol, const QWidget *where); // in that widget's palette, at its scale
    static void paint(QPainter &painter, const QRectF &box, Symbol symbol, const QColor &ink, const QColor &ground);
};

} // namespace views
