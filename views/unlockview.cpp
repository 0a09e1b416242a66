// SPDX-License-Identifier: EUPL-1.2
#include "views/unlockview.h"

#include "views/housestyle.h"
#include "views/icons.h"
#include "views/widgets/card.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passphraseedit.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace views {

using namespace Qt::StringLiterals;

namespace {

QString dayAndTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

UnlockView::UnlockView(QWidget *parent)
    : QWidget(parent),
      m_name(new TextLabel(TextLabel::Rank::Title)),
      m_history(new TextLabel(TextLabel::Rank::Caption)),
      m_label(new TextLabel(TextLabel::Rank::Body)),
      m_secret(new PassphraseEdit),
      m_capsLock(new TextLabel(TextLabel::Rank::Caption, tr("Caps lock seems to be on."))),
      m_messagePlace(new QVBoxLayout),
      m_unlock(new QPushButton(icon(u"lock-open"_s, QPalette::BrightText), tr("&Unlock"))),
      m_progress(new QProgressBar),
      m_recovery(new QPushButton),
      m_other(new QPushButton(tr("&Other vault…"))),
      m_new(new QPushButton(tr("&New vault…")))
{
    build();
    setRecovering(false);
    setBusy(false);
    connect(m_secret, &PassphraseEdit::returnPressed, this, &UnlockView::submit);
    connect(m_secret, &PassphraseEdit::capsLockChanged, m_capsLock, &QWidget::setVisible);
    connect(m_secret, &PassphraseEdit::edited, this, [this] { m_unlock->setEnabled(!m_secret->isEmpty()); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockView::submit);
    connect(m_recovery, &QPushButton::clicked, this, [this] { setRecovering(!m_isRecovering); });
    connect(m_other, &QPushButton::clicked, this, &UnlockView::otherVaultRequested);
    connect(m_new, &QPushButton::clicked, this, &UnlockView::newVaultRequested);
}

void UnlockView::build()
{
    auto *card = new Card;
    auto *column = card->column();
    column->addWidget(Card::appPicture());
    column->addSpacing(unit());
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_history);
    column->addSpacing(3 * unit());
    m_label->setBuddy(m_secret);
    column->addWidget(m_label);
    column->addWidget(m_secret);
    m_capsLock->hide();
    column->addWidget(m_capsLock);
    column->addLayout(m_messagePlace);
    column->addSpacing(unit());
    makePrimary(m_unlock);
    column->addWidget(m_unlock);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Unlocking"));
    column->addWidget(m_progress);
    addFoot(column);
    card->centreIn(this);
}

void UnlockView::addFoot(QVBoxLayout *column)
{
    column->addSpacing(3 * unit());
    m_recovery->setFlat(true);
    m_recovery->setIcon(icon(u"key-round"_s));
    column->addWidget(m_recovery);
    auto *row = new QHBoxLayout;
    row->addWidget(m_other);
    row->addWidget(m_new);
    column->addLayout(row);
}

void UnlockView::setVault(const Vault &vault)
{
    m_name->setText(vault.name);
    m_name->setToolTip(vault.path);
    QStringList lines;
    if (vault.lastOpened.isValid())
        lines << tr("Last opened: %1").arg(dayAndTime(vault.lastOpened));
    if (vault.lastVerifiedBackup.isValid())
        lines << tr("Last verified backup: %1").arg(dayAndTime(vault.lastVerifiedBackup));
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
    reset();
}

void UnlockView::setBusy(bool busy)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_recovery),
                            static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_new)})
        widget->setEnabled(!busy);
    m_unlock->setEnabled(!busy && !m_secret->isEmpty());
    m_unlock->setText(busy ? tr("Unlocking…") : tr("&Unlock"));
    auto policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps
    m_progress->setSizePolicy(policy);
    m_progress->setVisible(busy);
    if (!busy && isVisible())
        m_secret->setFocus();
}

void UnlockView::showWrong(const QString &text, const QString &whatToDo)
{
    tell(Tone::Warning, text + u' ' + whatToDo);
    m_secret->setFocus();
}

void UnlockView::showProblem(const QString &text, const QString &whatToDo)
{
    tell(Tone::Bad, text + u' ' + whatToDo);
}

void UnlockView::tell(Tone tone, const QString &text)
{
    delete m_message;
    m_message = new MessageRow({tone, text.trimmed(), {}, {}}, false);
    m_messagePlace->addWidget(m_message);
}

QString UnlockView::messageText() const
{
    return m_message ? m_message->text() : QString();
}

void UnlockView::reset()
{
    delete m_message;
    m_message = nullptr;
    m_secret->clear();
    setRecovering(false);
    setBusy(false);
}

void UnlockView::setRecovering(bool recovering)
{
    m_isRecovering = recovering;
    m_secret->clear();
    m_secret->setRevealable(!recovering);
    m_secret->setRevealed(recovering); // it is copied from paper: one must see where one is
    m_label->setText(recovering ? tr("&Recovery code") : tr("&Passphrase"));
    m_recovery->setText(recovering ? tr("Use the &passphrase instead") : tr("Forgotten? Use the &recovery code"));
    if (isVisible())
        m_secret->setFocus();
}

model::SecretBytes UnlockView::takeSecret()
{
    return m_secret->take();
}

void UnlockView::submit()
{
    if (m_secret->isEmpty() || !m_secret->isEnabled())
        return;
    delete m_message;
    m_message = nullptr;
    Q_EMIT unlockRequested(m_isRecovering);
}

void UnlockView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_secret->setFocus();
}

} // namespace views
