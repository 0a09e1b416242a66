// SPDX-License-Identifier: EUPL-1.2
#include "app/door.h"

#include "app/background.h"
#include "app/demovault.h"
#include "views/mainwindow.h"
#include "views/unlockview.h"
#include "views/widgets/ask.h"
#include "views/widgets/messagebar.h"

#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;
using model::Failure;
using model::SecretBytes;
using model::Vault;

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName().remove(u".meldwijzer"_s);
}

} // namespace

Door::Door(views::MainWindow &window, const model::Clock &clock, Enter enter)
    : m_window(window),
      m_clock(clock),
      m_enter(std::move(enter)),
      m_unlock(new views::UnlockView)
{
    m_window.addPage(u"unlock"_s, m_unlock);
    wireUnlock();
}

void Door::wireUnlock()
{
    connect(m_unlock, &views::UnlockView::unlockRequested, this, &Door::unlock);
    connect(m_unlock, &views::UnlockView::otherVaultRequested, this, &Door::chooseOther);
    connect(m_unlock, &views::UnlockView::newVaultRequested, this, &Door::showFirstRun);
}

void Door::open(const QString &path)
{
    if (path.isEmpty())
        return showFirstRun();
    m_path = path;
    m_unlock->reset();
    m_unlock->setVault({nameOf(path), path, QFileInfo(path + u"/vault.state"_s).lastModified(), {}});
    m_window.showScreen(u"unlock"_s);
    if (isDemoVault(path))
        m_window.messages().tell(views::Tone::Info,
                                 tr("This is an example vault. Its passphrase is: %1").arg(demoPassphrase()));
}

void Door::unlock(bool withRecoveryCode)
{
    m_unlock->setBusy(true);
    inBackground(
        this,
        [path = m_path, withRecoveryCode, secret = std::make_shared<SecretBytes>(m_unlock->takeSecret())] {
            return withRecoveryCode ? Vault::openWithRecoveryCode(path, *secret) : Vault::open(path, *secret);
        },
        [this](std::optional<std::unique_ptr<Vault>> vault, std::optional<Failure> failure) {
            m_unlock->setBusy(false);
            if (!failure)
                return m_enter(std::move(*vault));
            if (failure->kind() == Failure::Kind::WrongKey)
                m_unlock->showWrong(failure->userText(), failure->whatToDo());
            else
                showProblem(*failure);
        });
}

void Door::showProblem(const Failure &failure)
{
    m_window.showScreen(u"unlock"_s);
    m_unlock->showProblem(failure.userText(), failure.whatToDo());
}

void Door::chooseOther()
{
    views::Ask::folder(m_unlock, tr("Open a vault"), [this](const QString &path) { open(path); });
}

void Door::showFirstRun() {}

} // namespace app
