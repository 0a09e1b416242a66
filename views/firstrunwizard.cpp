// SPDX-License-Identifier: EUPL-1.2
#include "views/firstrunwizard.h"

#include "views/housestyle.h"
#include "views/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/focus.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace views {

namespace {

enum Step { RoleStep, PlaceStep, PassphraseStep, RecoveryStep, StepCount };

// Only as tall as the page it shows, so that a card does not stand half empty.
class PageStack final : public QStackedWidget
{
public:
    void show(int index)
    {
        setCurrentIndex(index);
        for (int i = 0; i < count(); ++i)
            widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                     i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        currentWidget()->adjustSize();
        adjustSize();
    }
};

} // namespace

FirstRunWizard::FirstRunWizard(const std::vector<model::Role> &roles, const QString &folder,
                               PassphrasePage::Judge judge, QWidget *parent)
    : QWidget(parent),
      m_role(new RolePage(roles)),
      m_place(new PlacePage(folder)),
      m_passphrase(new PassphrasePage(std::move(judge))),
      m_recovery(new RecoveryPage),
      m_pages(new PageStack),
      m_where(new TextLabel(TextLabel::Rank::Caption)),
      m_messagePlace(new QVBoxLayout),
      m_progress(new QProgressBar),
      m_back(new QPushButton),
      m_next(new QPushButton),
      m_example(new QPushButton(tr("First look around in an &example vault")))
{
    build();
    goTo(RoleStep);
}

void FirstRunWizard::build()
{
    auto *card = new Card;
    card->column()->addWidget(m_where);
    for (FirstRunPage *page : {static_cast<FirstRunPage *>(m_role), static_cast<FirstRunPage *>(m_place),
                               static_cast<FirstRunPage *>(m_passphrase), static_cast<FirstRunPage *>(m_recovery)}) {
        m_pages->addWidget(page);
        qobject_cast<QVBoxLayout *>(page->layout())->addStretch(1);
        connect(page, &FirstRunPage::changed, this, &FirstRunWizard::refresh);
        connect(page, &FirstRunPage::submitted, this, &FirstRunWizard::next);
    }
    card->column()->addWidget(m_pages);
    card->column()->addLayout(m_messagePlace);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the vault"));
    card->column()->addWidget(m_progress);
    card->column()->addWidget(buildButtons());
    m_example->setFlat(true);
    card->column()->addWidget(m_example);
    connect(m_example, &QPushButton::clicked, this, &FirstRunWizard::exampleRequested);
    card->centreIn(this);
}

QWidget *FirstRunWizard::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2 * unit(), 0, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_next);
    makePrimary(m_next);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    return box;
}

FirstRunWizard::Wish FirstRunWizard::wish() const
{
    return {m_role->role(), m_place->name(), m_place->path(), m_place->wantsExamples(), m_role->userName()};
}

model::SecretBytes FirstRunWizard::takePassphrase()
{
    return m_passphrase->take();
}

int FirstRunWizard::step() const
{
    return m_pages->currentIndex();
}

FirstRunPage *FirstRunWizard::page() const
{
    return qobject_cast<FirstRunPage *>(m_pages->currentWidget());
}

void FirstRunWizard::goTo(int step)
{
    static_cast<PageStack *>(m_pages)->show(step);
    delete m_message;
    m_message = nullptr;
    refresh();
    if (QWidget *first = isVisible() ? firstFocus(page()) : nullptr)
        first->setFocus();
}

void FirstRunWizard::next()
{
    if (!m_next->isEnabled())
        return;
    if (step() == PassphraseStep)
        Q_EMIT createRequested();
    else if (step() == RecoveryStep)
        Q_EMIT finished();
    else
        goTo(step() + 1);
}

void FirstRunWizard::back()
{
    if (step() == RoleStep)
        Q_EMIT cancelled();
    else
        goTo(step() - 1);
}

void FirstRunWizard::refresh()
{
    if (!page() || !m_next)
        return;
    const int now = step();
    m_where->setText(tr("Step %1 of %2").arg(now + 1).arg(int(StepCount)));
    m_next->setEnabled(!m_isBusy && page()->isAnswered());
    m_next->setText(now == PassphraseStep ? tr("&Make the vault")
                    : now == RecoveryStep ? tr("&Open the vault")
                                          : tr("&Next"));
    m_back->setText(now == RoleStep ? tr("&Cancel") : tr("&Back"));
    m_back->setEnabled(!m_isBusy);
    m_back->setVisible(now != RecoveryStep); // the vault exists by then
    m_example->setVisible(now == RoleStep);
    m_pages->setEnabled(!m_isBusy);
    m_progress->setVisible(m_isBusy);
}

void FirstRunWizard::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void FirstRunWizard::showProblem(const QString &text)
{
    setBusy(false);
    delete m_message;
    m_message = new MessageRow({Tone::Bad, text, {}, {}}, false);
    m_messagePlace->addWidget(m_message);
}

QString FirstRunWizard::messageText() const
{
    return m_message ? m_message->text() : QString();
}

void FirstRunWizard::showRecoveryCode(model::SecretBytes code, RecoveryPage::Judge judge)
{
    setBusy(false);
    m_recovery->show(m_place->name(), std::move(code), std::move(judge));
    goTo(RecoveryStep);
}

void FirstRunWizard::reset()
{
    m_passphrase->clear();
    m_recovery->clear();
    setBusy(false);
    goTo(RoleStep);
}

} // namespace views
