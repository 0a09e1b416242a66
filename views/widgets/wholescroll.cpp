// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/wholescroll.h"

#include <QEvent>

namespace views {

WholeScroll::WholeScroll(QWidget *content, QWidget *main, int leastLines, QWidget *parent)
    : QScrollArea(parent),
      m_main(main),
      m_leastLines(leastLines)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    keepRoom();
}

void WholeScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        keepRoom();
}

void WholeScroll::keepRoom()
{
    m_main->setMinimumHeight(m_leastLines * fontMetrics().height());
}

} // namespace views
