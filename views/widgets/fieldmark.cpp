// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/fieldmark.h"

#include "views/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <chrono>

namespace views {

FieldMark::FieldMark(QWidget *label, QWidget *editor)
    : QWidget(editor->parentWidget()),
      m_label(label),
      m_editor(editor)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    editor->installEventFilter(this);
    follow();
    show();
    QTimer::singleShot(std::chrono::milliseconds(1800), this, &QObject::deleteLater);
}

void FieldMark::follow()
{
    const QWidget *label = m_label;
    const QWidget *editor = m_editor;
    if (!label || !editor)
        return;
    setGeometry(label->geometry().united(editor->geometry()).adjusted(-4, -3, 4, 3));
    raise();
}

bool FieldMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void FieldMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent(palette()), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace views
