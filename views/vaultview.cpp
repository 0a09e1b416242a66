// SPDX-License-Identifier: EUPL-1.2
#include "views/vaultview.h"

#include "views/icons.h"
#include "views/widgets/card.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passphraseedit.h"
#include "views/widgets/scrollable.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;
using Rank = TextLabel::Rank;

namespace {

constexpr int LongestName = 80;
constexpr int MinuteChoices[] = {1, 2, 5, 10, 15, 30};

Card *cardWith(const QString &heading)
{
    auto *card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->column()->setContentsMargins(5 * unit(), 4 * unit(), 5 * unit(), 4 * unit());
    card->column()->addWidget(new TextLabel(Rank::Heading, heading));
    return card;
}

} // namespace

VaultView::VaultView(PassphrasePage::Judge judge, QWidget *parent)
    : QWidget(parent),
      m_judge(std::move(judge)),
      m_name(new TextLabel(Rank::Body)),
      m_path(new TextLabel(Rank::Body)),
      m_role(new TextLabel(Rank::Body)),
      m_who(new QLineEdit),
      m_saveName(new QPushButton(tr("&Save the name"))),
      m_notices(new QVBoxLayout),
      m_minutes(new QComboBox),
      m_reminders(new QCheckBox(tr("&Remind me of what ends soon"))),
      m_current(new PassphraseEdit),
      m_new(new PassphraseEdit),
      m_again(new PassphraseEdit),
      m_words(new TextLabel(Rank::Caption)),
      m_change(new QPushButton(icon(u"key-round"_s), tr("&Change the passphrase"))),
      m_messagePlace(new QVBoxLayout)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(4 * unit());
    column->addWidget(new TextLabel(Rank::Title, tr("Vault")));
    column->addWidget(buildFacts());
    column->addWidget(buildLocking());
    column->addWidget(buildReminders());
    column->addWidget(buildPassphrase());
    column->addStretch(1);
    scrollable(inside, this);
    VaultView::judge();
}

QWidget *VaultView::buildFacts()
{
    Card *card = cardWith(tr("This vault"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(6 * unit());
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(new TextLabel(Rank::Caption, tr("Name")), m_name);
    form->addRow(new TextLabel(Rank::Caption, tr("Folder")), m_path);
    form->addRow(new TextLabel(Rank::Caption, tr("Role")), m_role);
    form->addRow(new TextLabel(Rank::Caption, tr("Your name in the journal")), buildName());
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_path->setAccessibleName(tr("Folder"));
    card->column()->addLayout(form);
    card->column()->addLayout(m_notices);
    return card;
}

QWidget *VaultView::buildName()
{
    m_who->setAccessibleName(tr("Your name in the journal"));
    m_who->setMaxLength(LongestName);
    m_who->setMaximumWidth(110 * unit());
    m_saveName->setEnabled(false);
    connect(m_who, &QLineEdit::textChanged, this, [this] { // not textEdited: a screen reader sets the text
        m_saveName->setText(tr("&Save the name"));
        m_saveName->setEnabled(m_who->text().simplified() != m_savedName);
    });
    const auto save = [this] {
        m_savedName = m_who->text().simplified();
        m_saveName->setEnabled(false); // until it is changed again
        Q_EMIT nameChosen(m_savedName);
    };
    connect(m_who, &QLineEdit::returnPressed, this, save);
    connect(m_saveName, &QPushButton::clicked, this, save);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_who, 1);
    row->addWidget(m_saveName);
    row->addStretch(1);
    return line;
}

void VaultView::tellName()
{
    m_saveName->setText(tr("Saved"));
}

QWidget *VaultView::buildLocking()
{
    Card *card = cardWith(tr("When does this lock?"));
    for (const int minutes : MinuteChoices)
        m_minutes->addItem(minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes), minutes);
    auto *label =
        new TextLabel(Rank::Body, tr("After this long without &keyboard or mouse (the last minute is counted down)"));
    label->setBuddy(m_minutes);
    m_minutes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    card->column()->addWidget(label);
    card->column()->addWidget(m_minutes);
    for (const QString &rule : {tr("When the screen of this computer locks."), tr("When the computer goes to sleep."),
                                tr("When you press Ctrl+L or the lock at the top."), tr("When you close the program.")})
        card->column()->addWidget(new TextLabel(Rank::Body, u"•  "_s + rule));
    card->column()->addWidget(
        new TextLabel(Rank::Caption, tr("What you typed is saved first. After unlocking you are where you were.")));
    connect(m_minutes, &QComboBox::activated, this,
            [this] { Q_EMIT lockMinutesChosen(m_minutes->currentData().toInt()); });
    return card;
}

QWidget *VaultView::buildReminders()
{
    Card *card = cardWith(tr("Reminders"));
    card->column()->addWidget(m_reminders);
    card->column()->addWidget(new TextLabel(
        Rank::Caption, tr("When the vault opens and when a new day begins, in this window, and in the corner of the "
                          "screen where there is one for that. It says how many, and nothing of a case.")));
    auto *leadTimes = new QPushButton(tr("How many days before…"));
    card->column()->addWidget(leadTimes, 0, Qt::AlignLeft);
    connect(leadTimes, &QPushButton::clicked, this, &VaultView::leadTimesRequested);
    connect(m_reminders, &QCheckBox::clicked, this, &VaultView::remindersChosen);
    return card;
}

void VaultView::setReminders(bool wanted)
{
    m_reminders->setChecked(wanted);
}

QWidget *VaultView::buildPassphrase()
{
    Card *card = cardWith(tr("New passphrase"));
    card->column()->addWidget(new TextLabel(
        Rank::Caption, tr("Older backups keep the passphrase they were made with. The recovery code stays the same.")));
    const auto field = [&](const QString &text, PassphraseEdit *edit) {
        auto *label = new TextLabel(Rank::Body, text);
        label->setBuddy(edit);
        edit->setMaximumWidth(110 * unit());
        card->column()->addWidget(label);
        card->column()->addWidget(edit);
        connect(edit, &PassphraseEdit::edited, this, &VaultView::judge);
    };
    field(tr("Cu&rrent passphrase"), m_current);
    field(tr("Ne&w passphrase"), m_new);
    card->column()->addWidget(m_words);
    field(tr("New passphrase once &more"), m_again);
    m_change->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    card->column()->addWidget(m_change);
    card->column()->addLayout(m_messagePlace);
    connect(m_change, &QPushButton::clicked, this, &VaultView::passphraseChangeRequested);
    return card;
}

void VaultView::setFacts(const Facts &facts)
{
    m_name->setText(facts.name);
    m_path->setText(QDir::toNativeSeparators(facts.path));
    m_role->setText(facts.role);
    m_savedName = facts.who;
    m_who->setText(facts.who);
    m_who->setPlaceholderText(facts.role);
    m_who->setEnabled(facts.mayBeNamed);
    m_saveName->setVisible(facts.mayBeNamed);
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &notice : facts.notices)
        m_notices->addWidget(new MessageRow({Tone::Warning, notice, {}, {}}, false));
}

void VaultView::setLockMinutes(int minutes)
{
    const int at = m_minutes->findData(minutes);
    if (at < 0)
        m_minutes->addItem(tr("%1 minutes").arg(minutes), minutes);
    m_minutes->setCurrentIndex(at < 0 ? m_minutes->count() - 1 : at);
}

void VaultView::clear()
{
    setFacts({});
    for (PassphraseEdit *edit : {m_current, m_new, m_again})
        edit->clear();
    delete m_message;
    m_message = nullptr;
    setChanging(false);
}

model::SecretBytes VaultView::takeCurrentPassphrase()
{
    return m_current->take();
}

model::SecretBytes VaultView::takeNewPassphrase()
{
    m_again->clear();
    return m_new->take();
}

void VaultView::judge()
{
    const model::SecretBytes next = m_new->copy();
    const auto judgement = m_judge && !next.isEmpty() ? m_judge(next) : PassphrasePage::Judgement{};
    const bool same = next.equals(m_again->copy());
    m_words->setText(!judgement.accepted || m_again->isEmpty() || same ? judgement.words
                                                                       : tr("The two are not the same yet."));
    m_change->setEnabled(!m_isChanging && !m_current->isEmpty() && judgement.accepted && same);
}

void VaultView::setChanging(bool changing)
{
    m_isChanging = changing;
    for (PassphraseEdit *edit : {m_current, m_new, m_again})
        edit->setEnabled(!changing);
    m_change->setText(changing ? tr("Changing…") : tr("&Change the passphrase"));
    judge();
}

void VaultView::tellPassphrase(Tone tone, const QString &text)
{
    setChanging(false);
    delete m_message;
    m_message = new MessageRow({tone, text, {}, {}}, false);
    m_messagePlace->addWidget(m_message);
}

QString VaultView::passphraseMessage() const
{
    return m_message ? m_message->text() : QString();
}

} // namespace views
