// SPDX-License-Identifier: EUPL-1.2
#include "views/housepaint.h"

#include "views/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace views::paint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

QColor mixed(const QColor &a, const QColor &b, double partOfB)
{
    const auto mix = [partOfB](int x, int y) { return int(x + (y - x) * partOfB); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QColor edgeOf(const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return hairline(option.palette);
    return outline(option.palette);
}

void chevron(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const double half = unit() * 0.9;
    const QPointF middle = rect.center();
    painter.setPen(QPen(colour, qMax(1.4, unit() * 0.38), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({QPointF(middle.x() - half, middle.y() - half / 2), QPointF(middle.x(), middle.y() + half / 2),
                   QPointF(middle.x() + half, middle.y() - half / 2)}));
}

class Careful final // antialiasing, and everything as it was afterwards
{
public:
    explicit Careful(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Careful() { m_painter.restore(); }
    Careful(const Careful &) = delete;
    Careful &operator=(const Careful &) = delete;

private:
    QPainter &m_painter;
};

} // namespace

void rounded(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge, double edgeWidth)
{
    const Careful careful(painter);
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? edgeWidth / 2 : 0;
    const double radius = unit() * 1.4;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void button(const QStyleOption &option, QPainter &painter, bool primary)
{
    const QPalette &p = option.palette;
    const auto *asButton = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = asButton && asButton->features.testFlag(QStyleOptionButton::Flat);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    QColor ground = p.color(QPalette::Button);
    QColor edge = flat ? QColor() : edgeOf(option);
    if (primary && has(option, QStyle::State_Enabled)) {
        ground = down    ? mixed(accent(p), p.color(QPalette::Text), 0.25)
                 : hover ? mixed(accent(p), onAccent(p), 0.14)
                         : accent(p);
        edge = ground;
    } else if (down) {
        ground = softAccent(p);
    } else if (hover) {
        ground = mixed(p.color(QPalette::Button), accent(p), 0.08);
    } else if (flat) {
        ground = QColor();
    }
    rounded(painter, option.rect, ground, edge);
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, bool primary)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QString text = option.text;
    const QSize iconSize = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = option.icon.isNull() || text.isEmpty() ? 0 : unit() + unit() / 2;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int arrowWidth = option.features.testFlag(QStyleOptionButton::HasMenu) ? 4 * unit() : 0;
    QRect rest(0, 0, iconSize.width() + gap + textWidth + arrowWidth, option.rect.height());
    rest.moveCenter(option.rect.center());
    if (!option.icon.isNull()) {
        const QRect place(rest.left(), rest.center().y() - iconSize.height() / 2, iconSize.width(), iconSize.height());
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QPalette &p = option.palette;
    painter.setPen(!enabled  ? p.color(QPalette::Disabled, QPalette::ButtonText)
                   : primary ? onAccent(p)
                             : p.color(QPalette::ButtonText));
    const QRect words = rest.adjusted(iconSize.width() + gap, 0, -arrowWidth, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text);
    if (arrowWidth > 0) {
        const Careful careful(painter);
        chevron(painter, rest.adjusted(rest.width() - arrowWidth, 0, 0, 0), painter.pen().color());
    }
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const QPalette &p = option.palette;
    painter.fillRect(option.rect, p.window());
    if (has(option, QStyle::State_Selected))
        rounded(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), softAccent(p), QColor());
    painter.setPen(
        p.color(has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void sortArrow(const QStyleOption &option, QPainter &painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    const Careful careful(painter);
    painter.translate(QRectF(option.rect).center());
    if (header->sortIndicator == QStyleOptionHeader::SortDown) // what Qt calls ascending
        painter.rotate(180);
    chevron(painter, QRectF(-1, -1, 2, 2), muted(option.palette));
}

void toolButton(const QStyleOption &option, QPainter &painter)
{
    const QPalette &p = option.palette;
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken))
        rounded(painter, option.rect, softAccent(p), QColor());
    else if (hover)
        rounded(painter, option.rect, mixed(p.color(QPalette::Window), accent(p), 0.10), QColor());
    else if (!has(option, QStyle::State_AutoRaise))
        rounded(painter, option.rect, p.color(QPalette::Button), edgeOf(option));
}

void field(const QStyleOption &option, QPainter &painter)
{
    const QPalette &p = option.palette;
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    rounded(painter, option.rect, readOnly ? p.color(QPalette::Window) : p.color(QPalette::Base),
            focused    ? accent(p)
            : readOnly ? hairline(p)
                       : edgeOf(option),
            focused ? 2 : 1);
}

void comboBox(const QStyleOptionComboBox &option, const QRect &arrow, QPainter &painter)
{
    const QPalette &p = option.palette;
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const QColor ground = has(option, QStyle::State_Enabled) ? p.color(QPalette::Base) : p.color(QPalette::Window);
    rounded(painter, option.rect, hover ? mixed(ground, accent(p), 0.06) : ground, focused ? accent(p) : edgeOf(option),
            focused ? 2 : 1);
    const Careful careful(painter);
    chevron(painter, arrow, p.color(QPalette::Text));
}

void frame(const QStyleOption &option, QPainter &painter)
{
    rounded(painter, option.rect, QColor(), hairline(option.palette));
}

void focusRing(const QStyleOption &option, QPainter &painter)
{
    rounded(painter, option.rect, QColor(), accent(option.palette), 2);
}

void cellFocus(const QStyleOption &option, QPainter &painter)
{
    const Careful careful(painter);
    painter.setPen(QPen(accent(option.palette), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const QPalette &p = option.palette;
    const QRectF box = option.rect;
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const Careful careful(painter);
    const bool filled = (on || partly) && has(option, QStyle::State_Enabled);
    painter.setPen(QPen(filled ? accent(p) : edgeOf(option), 1.2));
    painter.setBrush(filled ? accent(p) : p.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), unit() * 0.8, unit() * 0.8);
    if (!on && !partly)
        return;
    painter.setPen(
        QPen(filled ? onAccent(p) : edgeOf(option), unit() * 0.45, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    if (partly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.32)}));
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const QPalette &p = option.palette;
    const QRectF box = QRectF(option.rect).adjusted(0.6, 0.6, -0.6, -0.6);
    const bool on = has(option, QStyle::State_On);
    const Careful careful(painter);
    painter.setPen(QPen(on && has(option, QStyle::State_Enabled) ? accent(p) : edgeOf(option), on ? 1.8 : 1.2));
    painter.setBrush(p.color(QPalette::Base));
    painter.drawEllipse(box);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(has(option, QStyle::State_Enabled) ? accent(p) : edgeOf(option));
    painter.drawEllipse(box.center(), box.width() * 0.27, box.height() * 0.27);
}

void header(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline(option.palette));
}

void tab(const QStyleOption &option, QPainter &painter)
{
    const QPalette &p = option.palette;
    const int thickness = qMax(2, unit() / 2);
    const QRect line(option.rect.left(), option.rect.bottom() - thickness + 1, option.rect.width(), thickness);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(line, accent(p));
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(line, hairline(p));
}

void groove(const QStyleOption &option, QPainter &painter)
{
    rounded(painter, option.rect, hairline(option.palette), QColor());
}

void scrollBar(const QStyleOptionComplex &option, const QRect &slider, const QColor &ground, QPainter &painter)
{
    const QPalette &p = option.palette;
    painter.fillRect(option.rect, ground);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const Careful careful(painter);
    const bool strong = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const double inset = unit() * (strong ? 0.4 : 0.7);
    const QRectF handle = bar->orientation == Qt::Vertical ? QRectF(slider).adjusted(inset, 1, -inset, -1)
                                                           : QRectF(slider).adjusted(1, inset, -1, -inset);
    const double radius = qMin(handle.width(), handle.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong ? outline(p) : mixed(outline(p), p.color(QPalette::Base), 0.35));
    painter.drawRoundedRect(handle, radius, radius);
}

} // namespace views::paint
