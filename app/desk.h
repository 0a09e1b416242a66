// SPDX-License-Identifier: EUPL-1.2
// Everything on the window while a vault is open: the screens of the navigation, the case that is open, and the
// commands. Made when a vault is unlocked, destroyed when it locks; whatever was shown goes with it.
#pragma once

#include "app/casecontroller.h"
#include "app/session.h"
#include "app/termreminder.h"
#include "app/writingaids.h"
#include "model/codes/measurecatalogue.h"

namespace views {
class MainWindow;
}

namespace app {

class CaseListController;
class DocumentDesk;
class ImportController;
class LeavingController;
class ReadBackController;
class Screens;

class Desk final : public QObject
{
    Q_OBJECT
public:
    struct Words
    {
        const model::CodeLists &codes;
        const model::MeasureCatalogue &measures;
        model::Language language;
        int lockMinutes;     // shown on the screen of the vault
        Reminders reminders; // this too
        bool isSpellingWanted = true;
    };

    Desk(Session &session, views::MainWindow &window, Words words);
    ~Desk() override;

    void sayItIsADemo(std::function<void()> showOthers);
    [[nodiscard]] bool saveAll(); // waits for the disk; false: something typed is nowhere but on the screen
    [[nodiscard]] Place place() const;
    void restore(const Place &place);

Q_SIGNALS:
    void lockMinutesChosen(int minutes);
    void remindersChosen(const app::Reminders &wanted);
    void spellingChosen(bool wanted);

private:
    static constexpr int MostRecent = 12; // cases in the palette: as many as fit without scrolling

    void buildScreens();
    void wireInbox();
    void wireCommands();
    void openCase(model::CaseId id);
    void showText(model::CaseId id, const QString &field); // to be read; "conversation.summary", or empty: the case
    void answerPalette(const QString &text);
    void newCase();
    void leaveVault();                          // the open case, through the gate
    void leaveWithTerms();                      // the days of the terms of all cases
    [[nodiscard]] LeavingController &leaving(); // made when it is first needed
    void tell(const model::Failure &failure);
    void tellFullDisk();
    [[nodiscard]] views::PageContext pageContext();

    Session &m_session;
    views::MainWindow &m_window;
    Words m_words;
    WritingAids m_aids;
    CaseListController *m_list = nullptr;
    ImportController *m_import = nullptr;
    LeavingController *m_leaving = nullptr; // made when it is first asked for
    Screens *m_screens = nullptr;
    QList<model::CaseId> m_recent; // opened last, the newest first
    std::unique_ptr<CaseController> m_case;
    std::unique_ptr<DocumentDesk> m_documents;      // beside the case
    std::unique_ptr<ReadBackController> m_readBack; // of that case; goes first
};

} // namespace app
