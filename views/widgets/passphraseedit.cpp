// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/passphraseedit.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/passphraseaccess.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace views {

using namespace Qt::StringLiterals;

PassphraseEdit::PassphraseEdit(QWidget *parent) : QWidget(parent), m_eye(new QToolButton(this))
{
    installPassphraseAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled); // dead keys come through the input method
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_eye->setAutoRaise(true);
    m_eye->setCheckable(true);
    m_eye->setIcon(icon(u"eye"_s));
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QToolButton::toggled, this, &PassphraseEdit::setRevealed);
}

model::SecretBytes PassphraseEdit::take()
{
    model::SecretBytes bytes = m_text.utf8();
    clear();
    return bytes;
}

void PassphraseEdit::clear()
{
    replace(0, m_text.length(), {});
}

void PassphraseEdit::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    m_eye->setChecked(revealed);
    m_eye->setIcon(icon(revealed ? u"eye-off"_s : u"eye"_s));
    setInputMethodHints(inputMethodHints().setFlag(Qt::ImhHiddenText, !revealed));
    scrollToCaret();
    update();
}

void PassphraseEdit::setRevealable(bool revealable)
{
    m_eye->setVisible(revealable);
}

void PassphraseEdit::replace(int start, int end, QStringView with)
{
    m_text.moveCaret(start);
    m_text.moveCaret(end, true);
    insert(with);
}

void PassphraseEdit::moveCaret(int to, bool selecting)
{
    m_text.moveCaret(to, selecting);
    m_caretIsShown = true;
    scrollToCaret();
    update();
    QAccessibleTextCursorEvent moved(this, m_text.caret());
    QAccessible::updateAccessibility(&moved);
}

void PassphraseEdit::insert(QStringView text)
{
    const int from = m_text.selectionStart();
    const int erased = m_text.selectionEnd() - from;
    m_text.eraseSelection();
    const int inserted = m_text.insert(text);
    if (erased == 0 && inserted == 0)
        return;
    // A screen reader may hear how many characters came and went, never which.
    if (erased > 0) {
        QAccessibleTextRemoveEvent removed(this, from, QString(erased, u'•'));
        QAccessible::updateAccessibility(&removed);
    }
    if (inserted > 0) {
        QAccessibleTextInsertEvent added(this, from, QString(inserted, u'•'));
        QAccessible::updateAccessibility(&added);
    }
    afterEdit();
}

void PassphraseEdit::afterEdit()
{
    m_caretIsShown = true;
    scrollToCaret();
    update();
    Q_EMIT edited();
}

void PassphraseEdit::paste()
{
    QString pasted = QGuiApplication::clipboard()->text();
    insert(pasted);
    pasted.fill(u'\0'); // our copy; what is on the clipboard is the user's
}

bool PassphraseEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto plain = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if ((plain == Qt::NoModifier && key->key() < Qt::Key_Escape) || key->matches(QKeySequence::Paste) ||
            key->matches(QKeySequence::SelectAll))
            event->accept();
    }
    return QWidget::event(event);
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    watchCapsLock(*event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT returnPressed();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        moveCaret(0);
        moveCaret(m_text.length(), true);
    } else if (!moveByKey(*event) && !eraseByKey(*event)) {
        const bool isTyped = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                             !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (!isTyped)
            return QWidget::keyPressEvent(event);
        insert(event->text());
    }
    event->accept();
}

bool PassphraseEdit::moveByKey(const QKeyEvent &event)
{
    const bool selecting = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false; // by word would show where the words are
    switch (event.key()) {
    case Qt::Key_Left:
        moveCaret(m_text.caret() - 1, selecting);
        return true;
    case Qt::Key_Right:
        moveCaret(m_text.caret() + 1, selecting);
        return true;
    case Qt::Key_Home:
        moveCaret(0, selecting);
        return true;
    case Qt::Key_End:
        moveCaret(m_text.length(), selecting);
        return true;
    default:
        return false;
    }
}

bool PassphraseEdit::eraseByKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Backspace && event.key() != Qt::Key_Delete)
        return false;
    const bool all = event.modifiers().testFlag(Qt::ControlModifier);
    if (m_text.hasSelection())
        insert({});
    else if (event.key() == Qt::Key_Backspace)
        replace(all ? 0 : qMax(0, m_text.caret() - 1), m_text.caret(), {});
    else
        replace(m_text.caret(), all ? m_text.length() : qMin(m_text.length(), m_text.caret() + 1), {});
    return true;
}

// Qt has no question for the state of caps lock; a capital without Shift, or the other way round, gives it away.
void PassphraseEdit::watchCapsLock(const QKeyEvent &event)
{
    if (event.text().size() != 1 || !event.text().at(0).isLetter())
        return;
    const QChar letter = event.text().at(0);
    if (letter.isUpper() == letter.isLower())
        return;
    const bool seemsOn = letter.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    if (seemsOn == m_capsLock)
        return;
    m_capsLock = seemsOn;
    Q_EMIT capsLockChanged(seemsOn);
}

void PassphraseEdit::inputMethodEvent(QInputMethodEvent *event)
{
    insert(event->commitString());
    event->accept();
}

QVariant PassphraseEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return QRect(textRect().x() + xOf(m_text.caret()) - m_scroll, textRect().y(), 1, textRect().height());
    if (query == Qt::ImSurroundingText || query == Qt::ImCurrentSelection)
        return QString();
    return QWidget::inputMethodQuery(query);
}

void PassphraseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *pasting = menu->addAction(tr("&Paste"), this, &PassphraseEdit::paste);
    pasting->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    menu->popup(event->globalPos());
}

void PassphraseEdit::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(this);
    const QString name = access ? access->text(QAccessible::Name) : QString();
    m_eye->setAccessibleName(tr("Show: %1").arg(name));
    m_eye->setToolTip(tr("Show or hide what is typed"));
}

void PassphraseEdit::hideEvent(QHideEvent *event)
{
    setRevealed(m_isRevealed && m_eye->isHidden()); // what was shown for a moment is not shown the next time
    QWidget::hideEvent(event);
}

} // namespace views
