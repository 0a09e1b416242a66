// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/textlabel.h"

#include "views/theme.h"

#include <QApplication>
#include <QEvent>

namespace views {

TextLabel::TextLabel(Rank rank, const QString &text, QWidget *parent) : QLabel(text, parent), m_rank(rank)
{
    setTextFormat(Qt::PlainText); // what people wrote is never markup
    setWordWrap(rank == Rank::Body || rank == Rank::Caption);
    dress();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // the theme sets a new style whenever text or colours change
        dress();
}

void TextLabel::dress()
{
    if (m_isDressing)
        return;
    m_isDressing = true;
    QFont font = QApplication::font();
    const double factor = m_rank == Rank::Title     ? 1.6
                          : m_rank == Rank::Heading ? 1.18
                          : m_rank == Rank::Caption ? 0.92
                                                    : 1;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    if (m_rank == Rank::Title || m_rank == Rank::Heading)
        font.setWeight(QFont::DemiBold);
    setFont(font);
    setForegroundRole(m_rank == Rank::Caption ? QPalette::PlaceholderText : QPalette::WindowText);
    m_isDressing = false;
}

} // namespace views
