// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/scrollable.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace views {

QScrollArea *scrollable(QWidget *content, QWidget *screen)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(screen);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    return scroll;
}

} // namespace views
