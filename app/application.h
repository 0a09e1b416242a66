// SPDX-License-Identifier: EUPL-1.2
// The program from start to end: look and language, the window, the door (unlocking, first run), and the desk
// (everything behind it) for as long as a vault is open. It owns them all; locking is destroying the desk.
#pragma once

#include "app/arguments.h"
#include "app/preferences.h"
#include "model/codes/codelists.h"
#include "model/codes/measurecatalogue.h"
#include "model/core/clock.h"
#include "views/theme.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTranslator>
#include <memory>

namespace model {
class Vault;
}
namespace views {
class MainWindow;
}

namespace app {

class Desk;
class Door;
class IdleLock;
class Session;
struct Place;
struct Reminders;

class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(Arguments arguments, QObject *parent = nullptr);
    ~Application() override;

    void start();

private:
    void setLanguage(model::Language language);
    void buildWindow();
    void wireWindow();
    void changeLanguage(model::Language language);
    void openDemo(model::Role role);
    void showExamples(); // one example vault per role
    void leaveVault();
    void enter(std::unique_ptr<model::Vault> vault);
    void showDesk();
    [[nodiscard]] Reminders reminders() const; // as they were chosen
    void lock();
    void lockByHand();
    [[nodiscard]] bool mayGo(); // false: what was typed would be lost; it was said
    void showCountdown(int secondsLeft);

    Arguments m_arguments;
    Preferences m_preferences;
    model::SystemClock m_clock;
    model::CodeLists m_codes;
    model::MeasureCatalogue m_measures;
    views::Theme *m_theme;
    IdleLock *m_idle;
    QTranslator m_qtTexts;
    QTranslator m_texts;
    model::Language m_language = model::Language::Dutch;
    QTemporaryDir m_demoFolder;     // gone with the program
    std::unique_ptr<Place> m_place; // where somebody was when the vault locked; no text
    std::unique_ptr<views::MainWindow> m_window;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Desk> m_desk; // goes before the session
};

} // namespace app
