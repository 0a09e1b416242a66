// SPDX-License-Identifier: EUPL-1.2
#include "app/application.h"

#include "app/attempt.h"
#include "app/demovault.h"
#include "app/desk.h"
#include "app/door.h"
#include "app/idlelock.h"
#include "app/session.h"
#include "views/firstrunpages.h"
#include "views/mainwindow.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QPushButton>
#include <QScreen>
#include <QTime>

namespace app {

using namespace Qt::StringLiterals;
using model::Language;
using views::Command;

Application::Application(Arguments arguments, QObject *parent)
    : QObject(parent),
      m_arguments(std::move(arguments)),
      m_codes(model::CodeLists::builtIn()),
      m_measures(model::MeasureCatalogue::builtIn()),
      m_theme(new views::Theme(this)),
      m_idle(new IdleLock(this))
{
    QApplication::setWindowIcon(QIcon(u":/icons/meldwijzer.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false); // quitting is locking first
    m_theme->apply(m_preferences.scheme(), m_preferences.textPercent());
    setLanguage(m_arguments.language.value_or(m_preferences.language()));
    connect(m_idle, &IdleLock::lockRequested, this, &Application::lock);
    connect(m_idle, &IdleLock::countdown, this, &Application::showCountdown);
}

Application::~Application()
{
    m_desk.reset();
    m_session.reset();
    m_door.reset();
}

void Application::start()
{
    buildWindow();
    if (m_arguments.demo)
        openDemo(*m_arguments.demo);
    else
        m_door->open(m_arguments.vault.isEmpty() ? m_preferences.lastVault() : m_arguments.vault);
    if (!m_arguments.notOpened.isEmpty())
        m_window->messages().tell(views::Tone::Warning,
                                  tr("A window shows one vault. Not opened: %1. Start Meldwijzer once more for that.")
                                      .arg(m_arguments.notOpened.join(u", "_s)));
    m_window->show();
}

void Application::setLanguage(Language language)
{
    m_language = language;
    const QString code = language == Language::Dutch ? u"nl"_s : u"en"_s;
    QLocale::setDefault(language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_qtTexts);
    QCoreApplication::removeTranslator(&m_texts);
    if (language == Language::English)
        return; // the language of the source
    if (m_qtTexts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(u":/translations/meldwijzer_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_texts);
}

void Application::buildWindow()
{
    m_window = std::make_unique<views::MainWindow>();
    m_window->setLook(m_preferences.scheme(), m_preferences.textPercent(),
                      m_language == Language::Dutch ? u"nl"_s : u"en"_s);
    if (!m_window->restoreGeometry(m_preferences.windowGeometry()))
        m_window->resize(QGuiApplication::primaryScreen()->availableSize().boundedTo({1440, 900}) -
                         QSize(0, 40)); // the title bar needs room
    m_door = std::make_unique<Door>(*m_window, m_clock,
                                    [this](std::unique_ptr<model::Vault> vault) { enter(std::move(vault)); });
    connect(m_door.get(), &Door::exampleRequested, this, &Application::showExamples);
    wireWindow();
}

void Application::showExamples()
{
    // Later, not inside a signal of the screen that is about to go.
    QMetaObject::invokeMethod(
        this, [this] { leaveVault(); }, Qt::QueuedConnection);
    auto *page = new views::EmptyState;
    page->setText(
        u"book-open"_s, tr("Example vaults"),
        tr("Each role has a vault of its own, with its own steps and words. Whose would you like to see? All people "
           "and events in them are fictional."));
    for (const model::Role role :
         {model::Role::Adviser, model::Role::Counsellor, model::Role::Investigator, model::Role::Legal})
        connect(page->addAction(views::RolePage::roleText(role), u"folder-open"_s), &QPushButton::clicked, this,
                [this, role] {
                    QMetaObject::invokeMethod(
                        this, [this, role] { openDemo(role); }, Qt::QueuedConnection);
                });
    if (m_window->screen(u"examples"_s))
        m_window->removeScreenPage(u"examples"_s);
    m_window->addPage(u"examples"_s, page);
    QMetaObject::invokeMethod(
        this, [this] { m_window->showScreen(u"examples"_s); }, Qt::QueuedConnection);
}

void Application::leaveVault()
{
    m_idle->stop();
    m_desk.reset();
    m_session.reset();
    m_place.reset();
    m_window->setUnlocked(false);
}

void Application::wireWindow()
{
    connect(m_window.get(), &views::MainWindow::lookChosen, this, [this](views::Scheme scheme, int textPercent) {
        m_preferences.setScheme(scheme);
        m_preferences.setTextPercent(textPercent);
        m_theme->apply(scheme, textPercent);
        m_window->setLook(scheme, textPercent, m_language == Language::Dutch ? u"nl"_s : u"en"_s);
    });
    connect(m_window.get(), &views::MainWindow::languageChosen, this, [this](const QString &language) {
        // Later, not inside a signal of the window that is about to be replaced.
        QMetaObject::invokeMethod(
            this, [this, language] { changeLanguage(language == "nl"_L1 ? Language::Dutch : Language::English); },
            Qt::QueuedConnection);
    });
    connect(m_window.get(), &views::MainWindow::closeRequested, this, [this] {
        m_preferences.setWindowGeometry(m_window->saveGeometry());
        m_desk.reset();
        m_session.reset();
        QCoreApplication::quit();
    });
    m_window->setMayClose([this] { return mayGo(); });
    connect(m_window->action(Command::Lock), &QAction::triggered, this, &Application::lockByHand);
}

void Application::changeLanguage(Language language)
{
    if (language == m_language || !mayGo())
        return;
    m_preferences.setLanguage(language);
    m_preferences.setWindowGeometry(m_window->saveGeometry());
    const Place place = m_desk ? m_desk->place() : Place();
    const QString vault = m_door->path();
    m_desk.reset();
    m_door.reset();
    m_window->hide();
    m_window.reset();
    setLanguage(language);
    buildWindow();
    if (m_session) {
        m_place = std::make_unique<Place>(place);
        showDesk();
    } else {
        m_door->open(vault);
    }
    m_window->show();
}

void Application::openDemo(model::Role role)
{
    attempt([this](const model::Failure &failure) { m_door->showProblem(failure); },
            [&] {
                const QString path = demoVaultPath(m_demoFolder.path(), role);
                if (!QFileInfo::exists(path))
                    makeDemoVault(path, role, m_clock);
                m_door->open(path);
                enter(unlockDemoVault(path));
            });
}

void Application::enter(std::unique_ptr<model::Vault> vault)
{
    const QString path = vault->path();
    const QStringList notices = vault->notices();
    const bool isOpen = attempt([this](const model::Failure &failure) { m_door->showProblem(failure); },
                                [&] { m_session = std::make_unique<Session>(std::move(vault), m_clock); });
    if (!isOpen)
        return;
    if (!isDemoVault(path))
        m_preferences.setLastVault(path);
    showDesk();
    for (const QString &notice : notices)
        m_window->messages().tell(views::Tone::Warning, notice);
}

Reminders Application::reminders() const
{
    Reminders wanted{.isOn = m_preferences.reminders()};
    const QMap<QString, int> chosen = m_preferences.leadTimes();
    for (auto kind = chosen.cbegin(); kind != chosen.cend(); ++kind)
        wanted.leads.set(kind.key(), *kind);
    return wanted;
}

void Application::showDesk()
{
    m_desk = std::make_unique<Desk>(*m_session, *m_window,
                                    Desk::Words{m_codes, m_measures, m_language, m_preferences.idleMinutes(),
                                                reminders(), m_preferences.isSpellingWanted()});
    if (isDemoVault(m_session->vault().path()))
        m_desk->sayItIsADemo([this] { showExamples(); });
    connect(m_desk.get(), &Desk::remindersChosen, this, [this](const Reminders &wanted) {
        m_preferences.setReminders(wanted.isOn);
        m_preferences.setLeadTimes(wanted.leads.chosen());
    });
    connect(m_desk.get(), &Desk::spellingChosen, this,
            [this](bool wanted) { m_preferences.setSpellingWanted(wanted); });
    connect(m_desk.get(), &Desk::lockMinutesChosen, this, [this](int minutes) {
        m_preferences.setIdleMinutes(minutes);
        m_idle->start(minutes);
    });
    if (m_place)
        m_desk->restore(*m_place);
    m_place.reset();
    m_idle->start(m_preferences.idleMinutes());
}

bool Application::mayGo()
{
    if (!m_desk || m_desk->saveAll())
        return true;
    m_window->messages().tell(views::Tone::Bad, tr("What you typed last is not saved, and would be lost. Make room on "
                                                   "the disk; until then this vault stays open."));
    return false;
}

void Application::lockByHand()
{
    if (mayGo())
        lock();
}

// By hand, or because nobody is there: then it locks, whatever the disk says, for the cases weigh more than a sentence.
void Application::lock()
{
    if (!m_session)
        return;
    m_idle->stop();
    m_place = std::make_unique<Place>(m_desk->place());
    const QString path = m_session->vault().path();
    m_desk.reset();    // posts what was typed and empties every view
    m_session.reset(); // waits for the commit
    m_window->setUnlocked(false);
    m_door->open(path);
}

void Application::showCountdown(int secondsLeft)
{
    m_window->setBusy(secondsLeft > 0 ? tr("Locks in %1 s").arg(secondsLeft) : QString());
}

} // namespace app
