// SPDX-License-Identifier: EUPL-1.2
#include "views/inbox/quicknotedialog.h"

#include "views/housestyle.h"
#include "views/theme.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/textfields.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTime>

namespace views {

using namespace Qt::StringLiterals;

QuickNoteDialog::QuickNoteDialog(int mostCharacters, QWidget *parent)
    : QDialog(parent),
      m_most(mostCharacters),
      m_field(new LongTextEdit),
      m_problem(new MessageBar),
      m_state(new TextLabel(TextLabel::Rank::Caption)),
      m_keep(new QPushButton(tr("&Keep")))
{
    setWindowTitle(tr("Quick note")); // never a word of the note
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    showProblem({});
    connect(m_field, &LongTextEdit::edited, this, &QuickNoteDialog::noteEdit);
    connect(m_keep, &QPushButton::clicked, this, &QuickNoteDialog::keepRequested);
}

void QuickNoteDialog::build()
{
    auto *title = new TextLabel(TextLabel::Rank::Title, tr("Quick note"));
    auto *sealed = new TextLabel(TextLabel::Rank::Caption,
                                 tr("What you write here is encrypted in the vault. It is not a case yet."));
    auto *keys = new TextLabel(TextLabel::Rank::Caption,
                               tr("Ctrl+Return keeps it and closes; so does Esc. You find it again in the Inbox."));
    m_field->setAccessibleName(tr("Quick note"));
    m_field->setAccessibleDescription(sealed->text() + u' ' + keys->text());
    m_field->setLines(7, 14);
    m_field->installEventFilter(this);
    m_keep->setAutoDefault(false);
    makePrimary(m_keep);
    m_state->setWordWrap(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(2 * unit());
    for (QWidget *widget :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(sealed), static_cast<QWidget *>(m_field),
          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(keys)})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(foot);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(1000, 700);
    resize(qMin(150 * unit(), room.width() - 8 * unit()), sizeHint().height());
    m_field->setFocus();
}

void QuickNoteDialog::setText(const QString &text)
{
    m_before = text;
    m_field->setValue(text);
    setCaret(int(text.size()));
}

QString QuickNoteDialog::text() const
{
    return m_field->value();
}

void QuickNoteDialog::setCaret(int position)
{
    m_field->setCaret(position);
}

int QuickNoteDialog::caret() const
{
    return m_field->textCursor().position();
}

// What is refused was not lost: pasted words are still where they were copied from.
void QuickNoteDialog::noteEdit()
{
    if (m_field->value().size() > m_most) {
        const int caret = m_field->textCursor().position() - int(m_field->value().size() - m_before.size());
        m_field->setValue(m_before);
        setCaret(caret);
        return showProblem(tr("This does not fit: a quick note has room for %1 characters. Make a case of it to write "
                              "on.")
                               .arg(QLocale().toString(m_most)));
    }
    m_before = m_field->value();
    showProblem({});
    m_state->setText(tr("Not saved yet"));
    Q_EMIT edited();
}

void QuickNoteDialog::showSaved(const QTime &at)
{
    m_state->setText(tr("Saved at %1").arg(at.toString(u"HH:mm"_s)));
}

void QuickNoteDialog::showProblem(const QString &text)
{
    m_problem->clear();
    if (!text.isEmpty())
        m_problem->tell(Tone::Bad, text);
}

void QuickNoteDialog::setWaiting(bool waiting)
{
    m_keep->setEnabled(!waiting);
    if (waiting)
        m_state->setText(tr("Saving…"));
}

void QuickNoteDialog::reject()
{
    Q_EMIT leaveRequested();
}

bool QuickNoteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            m_keep->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace views
