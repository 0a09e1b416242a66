// SPDX-License-Identifier: EUPL-1.2
// Where somebody is in a form, and how she is led to a field of it.
#include "views/widgets/fieldmark.h"
#include "views/widgets/formbody.h"
#include "views/writing/noteedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace views {

QString FormBody::columnFor(const QString &wanted) const
{
    QString best;
    for (const Field &f : m_fields)
        if ((wanted == f.column || wanted.startsWith(f.column + u'_')) && f.column.size() > best.size())
            best = f.column;
    for (auto lead = m_leads.begin(); best.isEmpty() && lead != m_leads.end(); ++lead)
        if (wanted == lead.key() || wanted.startsWith(lead.key() + u'_'))
            best = lead.value();
    return best;
}

void FormBody::lead(const QString &fact, const QString &column)
{
    m_leads.insert(fact, column);
}

bool FormBody::goTo(const QString &wanted)
{
    if (wanted.isEmpty()) {
        focusFirst();
        return true;
    }
    const Field *f = field(columnFor(wanted));
    if (f)
        reveal(*f);
    if (!f || f->editor->isHidden())
        return false;
    f->editor->setFocus(Qt::ShortcutFocusReason);
    mark(*f);
    return true;
}

void FormBody::mark(const Field &f)
{
    for (QWidget *w = parentWidget(); w; w = w->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(w)) {
            area->ensureWidgetVisible(f.editor);
            area->ensureWidgetVisible(f.label);
        }
    new FieldMark(f.label, f.editor);
}

void FormBody::reveal(const Field &f) const
{
    if (m_reveal)
        m_reveal(f.column);
}

EditPosition FormBody::editPosition() const
{
    const QWidget *focus = focusWidget();
    for (const Field &f : m_fields) {
        if (!focus || (f.editor != focus && !f.editor->isAncestorOf(focus)))
            continue;
        if (const auto *text = qobject_cast<const QTextEdit *>(focus))
            return {f.column, text->textCursor().position()};
        if (const auto *line = qobject_cast<const QLineEdit *>(focus))
            return {f.column, line->cursorPosition()};
        return {f.column, -1};
    }
    return {};
}

void FormBody::restorePosition(const EditPosition &position)
{
    const Field *f = field(position.column);
    if (!f)
        return;
    reveal(*f);
    f->editor->setFocus(Qt::OtherFocusReason);
    if (auto *text = qobject_cast<NoteEdit *>(f->editor))
        text->setCaret(position.caret);
    else if (auto *line = qobject_cast<QLineEdit *>(f->editor->focusProxy() ? f->editor->focusProxy() : f->editor))
        line->setCursorPosition(position.caret);
}

void FormBody::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().editor->setFocus(Qt::OtherFocusReason);
}

} // namespace views
