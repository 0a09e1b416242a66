// SPDX-License-Identifier: EUPL-1.2
#include "views/topbar.h"

#include "views/actionset.h"
#include "views/housestyle.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTime>
#include <QToolButton>

namespace views {

using namespace Qt::StringLiterals;

namespace {

// A button that looks its own way and does what the action does, when the action may.
void follow(QAbstractButton *button, QAction *action)
{
    const auto refresh = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, refresh);
    refresh();
}

QString withKeys(const QAction *action)
{
    return u"%1 (%2)"_s.arg(plainText(action->text()), action->shortcut().toString(QKeySequence::NativeText));
}

} // namespace

TopBar::TopBar(const ActionSet &actions, QWidget *parent)
    : QWidget(parent),
      m_state(new TextLabel(TextLabel::Rank::Caption)),
      m_lock(new QToolButton)
{
    QAction *palette = actions.action(Command::Palette);
    auto *search = new QPushButton(
        icon(u"search"_s, QPalette::PlaceholderText),
        u"%1    %2"_s.arg(plainText(palette->text()) + u'…', palette->shortcut().toString(QKeySequence::NativeText)));
    search->setAccessibleName(plainText(palette->text()));
    search->setToolTip(withKeys(palette));
    follow(search, palette);

    QAction *create = actions.action(Command::NewCase);
    auto *newCase = new QPushButton(icon(u"plus"_s, QPalette::BrightText), plainText(create->text()));
    makePrimary(newCase);
    newCase->setToolTip(withKeys(create));
    follow(newCase, create);

    QAction *note = actions.action(Command::QuickNote);
    auto *quickNote = new QPushButton(icon(u"pencil"_s), plainText(note->text()));
    quickNote->setToolTip(withKeys(note));
    follow(quickNote, note);

    QAction *lock = actions.action(Command::Lock);
    QToolButton *lockButton = m_lock;
    lockButton->setIcon(icon(u"lock"_s));
    lockButton->setAutoRaise(true);
    lockButton->setFocusPolicy(Qt::TabFocus);
    lockButton->setAccessibleName(plainText(lock->text()));
    lockButton->setToolTip(withKeys(lock));
    follow(lockButton, lock);

    m_state->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * unit(), 2 * unit(), 4 * unit(), 2 * unit());
    row->setSpacing(3 * unit());
    row->addWidget(search);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(quickNote);
    row->addWidget(newCase);
    row->addWidget(lockButton);
}

void TopBar::setSaved(const QTime &at)
{
    m_saved = at.isValid() ? tr("Saved at %1").arg(at.toString(u"HH:mm"_s)) : QString();
    showState();
}

void TopBar::setSaveFailed()
{
    m_saved = tr("Not saved yet");
    showState();
}

void TopBar::setBusy(const QString &what)
{
    m_busy = what;
    showState();
}

QString TopBar::stateText() const
{
    return m_state->text();
}

QWidget *TopBar::lastControl() const
{
    return m_lock;
}

void TopBar::showState()
{
    m_state->setText(m_busy.isEmpty() ? m_saved : m_busy);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairline(palette()));
}

} // namespace views
