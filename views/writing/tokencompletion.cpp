// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/tokencompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextEdit>

namespace views {

TokenCompletion::TokenCompletion(QTextEdit *edit)
    : QObject(edit),
      m_edit(edit),
      m_tokens(new QStringListModel(this)),
      m_completer(new QCompleter(m_tokens, this))
{
    m_completer->setWidget(edit);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setAccessibleName(tr("People in this case"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TokenCompletion::insert);
}

void TokenCompletion::setTokens(const QStringList &tokens)
{
    if (tokens != m_tokens->stringList())
        m_tokens->setStringList(tokens);
}

QStringList TokenCompletion::tokens() const
{
    return m_tokens->stringList();
}

bool TokenCompletion::isOpen() const
{
    return m_completer->popup()->isVisible();
}

bool TokenCompletion::wants(const QKeyEvent &event) const
{
    if (!isOpen())
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

QString TokenCompletion::begun() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype at = before.size();
    while (at > 0 && (before[at - 1].isLetterOrNumber() || before[at - 1] == u'-'))
        --at;
    if (at == 0 || before[at - 1] != u'@' || (at > 1 && before[at - 2].isLetterOrNumber()))
        return {};
    return before.mid(at - 1);
}

void TokenCompletion::update(bool typed)
{
    const QString prefix = begun();
    const bool isWhole = m_tokens->stringList().contains(prefix);
    if (prefix.isEmpty() || m_edit->isReadOnly() || (!typed && !isOpen())) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(prefix);
    if (m_completer->completionCount() == 0 || (isWhole && m_completer->completionCount() == 1)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = m_edit->cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + m_edit->fontMetrics().height());
    m_completer->complete(place);
}

void TokenCompletion::insert(const QString &token)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(begun().size()));
    cursor.insertText(token);
    m_edit->setTextCursor(cursor);
}

} // namespace views
