// SPDX-License-Identifier: EUPL-1.2
#include "app/door.h"

#include "app/background.h"
#include "app/demovault.h"
#include "model/exchange/democases.h"
#include "model/storage/passphrase.h"
#include "views/firstrunwizard.h"
#include "views/mainwindow.h"
#include "views/unlockview.h"
#include "views/widgets/ask.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

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

views::PassphrasePage::Judgement judge(const SecretBytes &typed)
{
    const QString problem = model::passphraseProblem(typed);
    if (!problem.isEmpty())
        return {false, problem};
    return {true, model::strengthText(model::passphraseStrength(typed))};
}

// Why what was typed is not the code on the sheet; empty: it is.
QString judgeCode(const model::RecoveryCode &code, const SecretBytes &typed)
{
    const model::RecoveryCode::Reading reading = model::RecoveryCode::read(typed);
    if (!reading.code)
        return reading.problem;
    return reading.code->bits().equals(code.bits())
               ? QString()
               : Door::tr("This is a recovery code, but not the one of this vault. Copy the one on the screen.");
}

// Where vaults go unless she chooses another place: a folder of her own, which backups usually include.
QString vaultFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

Door::Door(views::MainWindow &window, const model::Clock &clock, Enter enter)
    : m_window(window),
      m_clock(clock),
      m_enter(std::move(enter)),
      m_unlock(new views::UnlockView),
      m_firstRun(new views::FirstRunWizard(
          {model::Role::Counsellor, model::Role::Adviser, model::Role::Investigator, model::Role::Legal}, vaultFolder(),
          judge))
{
    m_window.addPage(u"unlock"_s, m_unlock);
    m_window.addPage(u"firstrun"_s, m_firstRun);
    wireUnlock();
    wireFirstRun();
}

Door::~Door() = default;

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

void Door::showFirstRun()
{
    m_firstRun->reset();
    m_window.showScreen(u"firstrun"_s);
}

void Door::wireFirstRun()
{
    using views::FirstRunWizard;
    connect(m_firstRun, &FirstRunWizard::createRequested, this, &Door::create);
    connect(m_firstRun, &FirstRunWizard::exampleRequested, this, &Door::exampleRequested);
    connect(m_firstRun, &FirstRunWizard::cancelled, this, [this] {
        if (!m_path.isEmpty())
            open(m_path);
    });
    connect(m_firstRun, &FirstRunWizard::finished, this, [this] {
        m_firstRun->reset();
        m_enter(std::move(m_made));
    });
}

void Door::create()
{
    struct Made
    {
        std::unique_ptr<Vault> vault;
        model::RecoveryCode code;
    };
    m_firstRun->setBusy(true);
    inBackground(
        this,
        [wish = m_firstRun->wish(), clock = &m_clock,
         secret = std::make_shared<SecretBytes>(m_firstRun->takePassphrase())] {
            model::OpenVault::Created made =
                model::OpenVault::create(wish.path, wish.role, *secret, model::KdfCost::calibrated(), *clock);
            if (!wish.userName.isEmpty())
                made.open->work().service().write(
                    [&] { made.open->work().slotLabels().save(made.open->vault().slotId(), wish.userName); });
            if (wish.withExamples)
                model::addDemoCases(made.open->work());
            made.open.reset(); // closes the database; the session opens its own connections
            return Made{Vault::open(wish.path, *secret), std::move(made.code)};
        },
        [this](std::optional<Made> made, std::optional<Failure> failure) {
            m_firstRun->setBusy(false);
            if (failure)
                return m_firstRun->showProblem(failure->userText() + u' ' + failure->whatToDo());
            m_made = std::move(made->vault);
            auto code = std::make_shared<model::RecoveryCode>(std::move(made->code));
            m_firstRun->showRecoveryCode(code->text(),
                                         [code](const SecretBytes &typed) { return judgeCode(*code, typed); });
        });
}

} // namespace app
