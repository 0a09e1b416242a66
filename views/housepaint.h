// SPDX-License-Identifier: EUPL-1.2
// The strokes of HouseStyle, one function per thing. Pure painting: what an option says, with the colours of its
// palette; nothing here knows a widget or decides a size.
#pragma once

class QPainter;
class QRect;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionMenuItem;
class QColor;

namespace views::paint {

void button(const QStyleOption &option, QPainter &painter, bool primary);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, bool primary);
void toolButton(const QStyleOption &option, QPainter &painter);
void field(const QStyleOption &option, QPainter &painter);
void comboBox(const QStyleOptionComboBox &option, const QRect &arrow, QPainter &painter);
void frame(const QStyleOption &option, QPainter &painter);
void focusRing(const QStyleOption &option, QPainter &painter);
void cellFocus(const QStyleOption &option, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void sortArrow(const QStyleOption &option, QPainter &painter);
void header(const QStyleOption &option, QPainter &painter);
void tab(const QStyleOption &option, QPainter &painter);
void groove(const QStyleOption &option, QPainter &painter);
void scrollBar(const QStyleOptionComplex &option, const QRect &slider, const QColor &ground, QPainter &painter);

// A rectangle with the corners of the house; an invalid colour leaves ground or edge away.
void rounded(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge, double edgeWidth = 1);

} // namespace views::paint
