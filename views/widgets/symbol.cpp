// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/symbol.h"

#include "views/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace views {

namespace {

// Draws at any size, so one icon serves every scale of the screen.
class Engine final : public QIconEngine
{
public:
    Engine(Symbol symbol, const QColor &ink, const QColor &ground) : m_symbol(symbol), m_ink(ink), m_ground(ground) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        SymbolIcon::paint(*painter, rect, m_symbol, m_ink, m_ground);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }

private:
    Symbol m_symbol;
    QColor m_ink;
    QColor m_ground;
};

void strokePath(QPainter &painter, const QColor &ink, const QList<QPointF> &points, qreal width = 2)
{
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(points));
}

void ring(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2, 2, 12, 12));
}

void disc(QPainter &painter, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QRectF(1.2, 1.2, 13.6, 13.6));
}

void triangle(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({{8, 1.8}, {14.6, 13.8}, {1.4, 13.8}}));
    strokePath(painter, ink, {{8, 6.2}, {8, 9.4}}, 1.6);
    strokePath(painter, ink, {{8, 11.7}, {8, 11.8}}, 1.8);
}

void sheet(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(2, 3, 12, 11), 1.5, 1.5);
    strokePath(painter, ink, {{2, 6.5}, {14, 6.5}}, 1.4);
    strokePath(painter, ink, {{5, 1.5}, {5, 4}}, 1.4);
    strokePath(painter, ink, {{11, 1.5}, {11, 4}}, 1.4);
}

void padlock(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(5, 1.8, 6, 9), 0, 180 * 16);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(3.2, 7, 9.6, 7), 1.4, 1.4);
}

void paintSign(QPainter &painter, Symbol symbol, const QColor &ink, const QColor &ground)
{
    switch (symbol) {
    case Symbol::Done:
        disc(painter, ink);
        return strokePath(painter, ground, {{4.6, 8.3}, {7, 10.7}, {11.4, 5.6}});
    case Symbol::Next:
        disc(painter, ink);
        return strokePath(painter, ground, {{6.6, 4.8}, {10, 8}, {6.6, 11.2}});
    case Symbol::Busy:
        ring(painter, ink);
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        return painter.drawPie(QRectF(4, 4, 8, 8), 90 * 16, -180 * 16);
    case Symbol::NotApplicable:
        ring(painter, ink);
        return strokePath(painter, ink, {{5.2, 8}, {10.8, 8}}, 1.8);
    case Symbol::Skipped:
        ring(painter, ink);
        return strokePath(painter, ink, {{4, 12}, {12, 4}}, 1.6);
    case Symbol::Info:
        ring(painter, ink);
        strokePath(painter, ink, {{8, 7.4}, {8, 11}}, 1.8);
        return strokePath(painter, ink, {{8, 5}, {8, 5.1}}, 1.8);
    default:
        return ring(painter, ink);
    }
}

void paintThing(QPainter &painter, Symbol symbol, const QColor &ink)
{
    switch (symbol) {
    case Symbol::Missing:
        ring(painter, ink);
        strokePath(painter, ink, {{8, 4.8}, {8, 8.8}}, 1.8);
        return strokePath(painter, ink, {{8, 11.2}, {8, 11.3}}, 1.8);
    case Symbol::Warning:
        return triangle(painter, ink);
    case Symbol::Calendar:
        return sheet(painter, ink);
    case Symbol::Lock:
        return padlock(painter, ink);
    case Symbol::Clock:
        ring(painter, ink);
        return strokePath(painter, ink, {{8, 4.6}, {8, 8}, {10.6, 9.6}}, 1.6);
    default: // Pause
        ring(painter, ink);
        strokePath(painter, ink, {{6.4, 5.6}, {6.4, 10.4}}, 1.8);
        return strokePath(painter, ink, {{9.6, 5.6}, {9.6, 10.4}}, 1.8);
    }
}

} // namespace

QIcon SymbolIcon::of(Symbol symbol, const QWidget *where)
{
    const QPalette colours = where->palette();
    const bool strong = symbol == Symbol::Next;
    const QColor ink = strong ? accent(colours) : colours.color(QPalette::WindowText);
    const QColor ground = strong ? onAccent(colours) : colours.color(QPalette::Window);
    return QIcon(new Engine(symbol, ink, ground));
}

void SymbolIcon::paint(QPainter &painter, const QRectF &box, Symbol symbol, const QColor &ink, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(box.width(), box.height());
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16); // every symbol is drawn on a field of 16 by 16
    if (symbol <= Symbol::Info)
        paintSign(painter, symbol, ink, ground);
    else
        paintThing(painter, symbol, ink);
    painter.restore();
}

} // namespace views
