// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/notelabel.h"

#include "views/theme.h"
#include "views/widgets/symbol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>

namespace views {

namespace {

Symbol symbolOf(NoteLabel::Kind kind)
{
    switch (kind) {
    case NoteLabel::Kind::Missing:
        return Symbol::Missing;
    case NoteLabel::Kind::Wrong:
        return Symbol::Warning;
    default:
        return Symbol::Info;
    }
}

} // namespace

NoteLabel::NoteLabel(Kind kind, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_symbol(new QLabel(this)),
      m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    setVisible(false);
    dress();
}

void NoteLabel::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void NoteLabel::say(Kind kind, const QString &text)
{
    m_kind = kind;
    dress();
    say(text);
}

QString NoteLabel::text() const
{
    return m_text->text();
}

void NoteLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        dress();
}

void NoteLabel::dress()
{
    const QScopedValueRollback dressing(m_dressing, true);
    const bool quiet = m_kind == Kind::Help;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, quiet ? muted(palette()) : palette().color(QPalette::WindowText));
    m_text->setPalette(colours);
    QFont letters = font();
    if (quiet && letters.pointSizeF() > 0)
        letters.setPointSizeF(letters.pointSizeF() * 0.92);
    m_text->setFont(letters);
    m_symbol->setVisible(!quiet);
    const int size = fontMetrics().height();
    if (!quiet)
        m_symbol->setPixmap(SymbolIcon::of(symbolOf(m_kind), this).pixmap(size, size));
    const int room = m_kind == Kind::Reminder ? size / 2 : 0;
    layout()->setContentsMargins(room, room, room, room);
}

// The reminder stands on a quiet ground of its own: it belongs to the page, not to one field.
void NoteLabel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_kind != Kind::Reminder)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, 3, height()), accent(palette()));
}

} // namespace views
