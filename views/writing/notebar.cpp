// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/notebar.h"

#include "views/widgets/notelabel.h"
#include "views/widgets/textlabel.h"
#include "views/writing/noteedit.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

using Kind = model::NoteLine::Kind;

NoteBar::NoteBar(NoteEdit &edit, const QString &of, QWidget *parent)
    : QWidget(parent),
      m_edit(edit),
      m_bold(button(tr("Bold"), of, NoteEdit::boldKeys(), &NoteBar::pressBold)),
      m_heading(button(tr("Heading"), of, NoteEdit::headingKeys(), &NoteBar::pressHeading)),
      m_list(button(tr("List"), of, NoteEdit::listKeys(), &NoteBar::pressList)),
      m_words(new TextLabel(TextLabel::Rank::Caption, {}, this)),
      m_refusal(new NoteLabel(NoteLabel::Kind::Notice, this))
{
    auto *row = new QHBoxLayout;
    for (QToolButton *mark : {m_bold, m_heading, m_list})
        row->addWidget(mark);
    row->addStretch(1);
    row->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_refusal);
    connect(&edit, &NoteEdit::cursorPositionChanged, this, &NoteBar::showMarks);
    connect(&edit, &NoteEdit::textChanged, this, &NoteBar::showWords);
    connect(&edit, &NoteEdit::edited, m_refusal, [this] { m_refusal->say({}); });
    connect(&edit, &NoteEdit::refused, m_refusal, [this](const QString &why) { m_refusal->say(why); });
    connect(&edit, &NoteEdit::focusChanged, this, [this](bool) { showMarks(); });
    showMarks();
    showWords();
}

QToolButton *NoteBar::button(const QString &text, const QString &of, const QKeySequence &keys, void (NoteBar::*press)())
{
    auto *mark = new QToolButton(this);
    mark->setText(text);
    mark->setCheckable(true);
    mark->setAutoRaise(true);
    mark->setFocusPolicy(Qt::NoFocus);
    //: %1 is a mark ("Bold"), %2 the field it is for
    mark->setAccessibleName(tr("%1, in “%2”").arg(text, of));
    mark->setToolTip(keys.toString(QKeySequence::NativeText));
    QSizePolicy room = mark->sizePolicy();
    room.setRetainSizeWhenHidden(true); // nothing jumps when the field gets the focus
    mark->setSizePolicy(room);
    connect(mark, &QToolButton::clicked, this, press);
    return mark;
}

void NoteBar::pressBold()
{
    m_edit.toggleBold();
}

void NoteBar::pressHeading()
{
    m_edit.toggleKind(Kind::Heading);
}

void NoteBar::pressList()
{
    m_edit.toggleKind(Kind::Item);
}

void NoteBar::setReadOnly(bool readOnly)
{
    setVisible(!readOnly);
    m_refusal->say({});
    showWords();
}

void NoteBar::showMarks()
{
    const bool here = m_edit.hasFocus() && !m_edit.isReadOnly();
    for (QToolButton *mark : {m_bold, m_heading, m_list})
        mark->setVisible(here);
    m_bold->setChecked(m_edit.isBold());
    m_bold->setEnabled(m_edit.kind() != Kind::Heading);
    m_heading->setChecked(m_edit.kind() == Kind::Heading);
    m_list->setChecked(m_edit.kind() == Kind::Item);
}

void NoteBar::showWords()
{
    const int words = isVisibleTo(parentWidget()) ? m_edit.words() : 0;
    m_words->setText(words > 0 ? tr("%n word(s)", nullptr, words) : QString());
}

} // namespace views
