// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termnotes.h"

#include "views/icons.h"
#include "views/term/termrow.h"
#include "views/widgets/textlabel.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TermNotes::TermNotes(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit() / 2);
    setAccessibleName(tr("Terms of this case"));
}

void TermNotes::setNotes(const std::vector<TermNote> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    m_pictures.clear();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const TermNote &note : m_notes)
        add(note);
    dress();
}

void TermNotes::add(const TermNote &note)
{
    auto *title = plainLabel(note.title, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *state = new QWidget(this);
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit());
    if (!toneIcon(note.tone).isEmpty()) {
        auto *picture = new QLabel(state);
        m_pictures.emplace_back(picture, note.tone);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    row->addWidget(plainLabel(note.state, state), 1);
    m_column->addWidget(title);
    m_column->addWidget(state);
    if (note.explanation.isEmpty())
        return;
    auto *open = new QToolButton(this);
    open->setText(tr("Why that day?"));
    open->setAccessibleName(tr("Why that day? %1").arg(note.title));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setIcon(icon(QStringLiteral("chevron-right")));
    open->setAutoRaise(true);
    open->setCheckable(true);
    open->setFocusPolicy(Qt::StrongFocus);
    auto *why = plainLabel(note.explanation, this);
    why->hide();
    connect(open, &QToolButton::toggled, why, &QWidget::setVisible);
    connect(open, &QToolButton::toggled, open, [open](bool isOpen) {
        open->setIcon(icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    });
    m_column->addWidget(open);
    m_column->addWidget(why);
    m_column->addSpacing(unit());
}

void TermNotes::dress()
{
    for (const auto &[picture, tone] : m_pictures)
        picture->setPixmap(icon(toneIcon(tone), toneColours(palette(), tone).text).pixmap(4 * unit()));
}

void TermNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

} // namespace views
