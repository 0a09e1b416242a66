// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/stepindicator.h"

#include "views/theme.h"

#include <QPainter>

namespace views {

namespace {

int diameter()
{
    return 6 * unit();
}

} // namespace

StepIndicator::StepIndicator(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepIndicator::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QFont StepIndicator::fontOf(int step) const
{
    QFont letters = font();
    letters.setWeight(step == m_current ? QFont::DemiBold : QFont::Normal);
    return letters;
}

int StepIndicator::widthOf(int step, bool withWords) const
{
    const int gap = 5 * unit();
    const int words = withWords ? 2 * unit() + QFontMetrics(fontOf(step)).horizontalAdvance(m_steps[step]) : 0;
    return diameter() + words + gap;
}

QSize StepIndicator::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < int(m_steps.size()); ++step)
        width += widthOf(step, true);
    return {width, diameter() + 2 * unit()};
}

// In a narrow window only the present step keeps its words.
QSize StepIndicator::minimumSizeHint() const
{
    return {int(m_steps.size()) * (diameter() + unit()), diameter() + 2 * unit()};
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasRoom = width() >= sizeHint().width();
    int left = 0;
    for (int step = 0; step < int(m_steps.size()); ++step) {
        const bool withWords = hasRoom || step == m_current;
        const QRectF circle(left + 1, (height() - diameter()) / 2.0 + 1, diameter() - 2, diameter() - 2);
        paintCircle(painter, circle, step);
        if (withWords) {
            painter.setFont(fontOf(step));
            painter.setPen(step == m_current ? palette().color(QPalette::WindowText) : muted(palette()));
            const int begin = left + diameter() + 2 * unit();
            painter.drawText(QRect(begin, 0, width() - begin, height()), Qt::AlignVCenter | Qt::AlignLeft,
                             m_steps[step]);
        }
        left += widthOf(step, withWords);
    }
}

void StepIndicator::paintCircle(QPainter &painter, const QRectF &circle, int step) const
{
    const bool isPresent = step == m_current;
    const bool isBehind = step < m_current;
    painter.setPen(QPen(isPresent || isBehind ? accent(palette()) : outline(palette()), 1.2));
    painter.setBrush(isPresent ? accent(palette()) : isBehind ? softAccent(palette()) : QColor(Qt::transparent));
    painter.drawEllipse(circle);
    painter.setBrush(Qt::NoBrush);
    if (isBehind) {
        painter.setPen(QPen(accent(palette()), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return QPointF(circle.left() + x * circle.width(), circle.top() + y * circle.height());
        };
        painter.drawPolyline(QPolygonF{{at(0.3, 0.53), at(0.45, 0.67), at(0.72, 0.36)}});
        return;
    }
    painter.setFont(fontOf(step));
    painter.setPen(isPresent ? onAccent(palette()) : muted(palette()));
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

} // namespace views
