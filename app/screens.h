// SPDX-License-Identifier: EUPL-1.2
// The screens of the navigation beside the list of cases: today, inbox, persons, terms,
// journal, vault. Fetches what they show and
// does what they ask. It must never show a name that was not searched for, or keep the words of a search.
#pragma once

#include "app/session.h"
#include "app/termreminder.h"
#include "model/codes/codelists.h"

#include <QObject>

namespace views {
class MainWindow;
class TodayView;
class VaultView;
} // namespace views

namespace app {

class InboxController;
class JournalController;
class SearchController;
class PersonController;
class TermsController;

class Screens final : public QObject
{
    Q_OBJECT
public:
    struct Settings // shown and changed on the screen of the vault, kept by somebody else
    {
        int lockMinutes = 5;
        Reminders reminders;
    };

    Screens(Session &session, views::MainWindow &window, const model::CodeLists &codes, model::Language language,
            Settings settings, QObject *parent);

    void addToday(); // the first in the navigation
    void addInbox(); // after the cases; before the others
    void addSearch();
    void addOthers();
    void refresh(const QString &screen); // when it is shown
    void refreshToday();
    [[nodiscard]] SearchController &search() { return *m_search; }
    [[nodiscard]] InboxController &inbox() { return *m_inbox; }
    [[nodiscard]] PersonController &persons() { return *m_persons; } // after addOthers()

Q_SIGNALS:
    void openRequested(model::CaseId id);
    void termsLeavingRequested();
    void lockMinutesChosen(int minutes);
    void remindersChosen(const app::Reminders &wanted);
    void failed(const model::Failure &failure);

private:
    void startIndexing();
    void writeDown(const QString &action, const QString &subject); // in the journal
    void nameWhoIsHere(const QString &name);
    void changePassphrase();
    void remindOf(const Reminders &wanted);
    void askLeadTimes();
    void read(const std::function<void()> &action); // a short read; tells when it fails

    Session &m_session;
    views::MainWindow &m_window;
    const model::CodeLists &m_codes;
    model::Language m_language;
    Settings m_settings;
    views::TodayView *m_today = nullptr;
    InboxController *m_inbox = nullptr;
    SearchController *m_search = nullptr;
    PersonController *m_persons = nullptr;
    TermsController *m_terms = nullptr;
    JournalController *m_journal = nullptr;
    views::VaultView *m_vault = nullptr;
};

} // namespace app
