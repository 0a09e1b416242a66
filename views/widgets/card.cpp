// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/card.h"

#include "views/housepaint.h"
#include "views/theme.h"
#include "views/widgets/scrollable.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>

namespace views {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(8 * unit(), 7 * unit(), 8 * unit(), 6 * unit());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize Card::sizeHint() const
{
    const QSize hint = QFrame::sizeHint();
    return {qMax(hint.width(), 118 * unit()), hint.height()};
}

void Card::centreIn(QWidget *screen)
{
    auto *inside = new QWidget;
    auto *centred = new QVBoxLayout(inside);
    centred->addStretch(2);
    auto *row = new QHBoxLayout; // not an alignment: that would forget the height a wrapped text needs
    row->addStretch(1);
    row->addWidget(this);
    row->addStretch(1);
    centred->addLayout(row);
    centred->addStretch(3);
    scrollable(inside, screen);
}

QWidget *Card::appPicture()
{
    auto *picture = new QLabel;
    const int side = 56; // a picture need not grow with the text
    picture->setPixmap(QIcon(u":/icons/meldwijzer.svg"_s).pixmap(side, side));
    return picture;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(painter, rect(), palette().color(QPalette::Base), hairline(palette()));
}

} // namespace views
