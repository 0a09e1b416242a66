// SPDX-License-Identifier: EUPL-1.2
#include "app/screens.h"

#include "app/attempt.h"
#include "app/demovault.h"
#include "app/inboxcontroller.h"
#include "app/journalcontroller.h"
#include "app/personcontroller.h"
#include "app/searchcontroller.h"
#include "app/searchindexing.h"
#include "app/termscontroller.h"
#include "app/termwords.h"
#include "model/casefile/agenda.h"
#include "model/storage/passphrase.h"
#include "views/firstrunpages.h"
#include "views/mainwindow.h"
#include "views/term/leadtimesdialog.h"
#include "views/todayview.h"
#include "views/vaultview.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using model::CaseId;
using model::Failure;

namespace {

constexpr int TodayRows = 300; // more than anybody does in a day
constexpr int DaysAhead = 30;  // what the list of today looks ahead

views::PassphrasePage::Judgement judge(const model::SecretBytes &typed)
{
    const QString problem = model::passphraseProblem(typed);
    return {problem.isEmpty(), problem.isEmpty() ? model::strengthText(model::passphraseStrength(typed)) : problem};
}

} // namespace

Screens::Screens(Session &session, views::MainWindow &window, const model::CodeLists &codes, model::Language language,
                 Settings settings, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_codes(codes),
      m_language(language),
      m_settings(settings)
{}

void Screens::read(const std::function<void()> &action)
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); }, action);
}

void Screens::addToday()
{
    m_today = new views::TodayView;
    m_window.addScreen(u"today"_s, tr("&Today"), u"calendar-clock"_s, m_today);
    connect(m_today, &views::TodayView::openRequested, this, &Screens::openRequested);
    connect(m_today, &views::TodayView::casesRequested, this, [this] { m_window.showScreen(u"cases"_s); });
    connect(m_today, &views::TodayView::inboxRequested, this, [this] { m_window.showScreen(u"inbox"_s); });
}

void Screens::addInbox()
{
    m_inbox = new InboxController(m_session, m_window, m_codes, m_language, this);
    connect(m_inbox, &InboxController::openRequested, this, &Screens::openRequested);
    connect(m_inbox, &InboxController::failed, this, &Screens::failed);
    connect(m_inbox, &InboxController::counted, m_today, &views::TodayView::setInbox);
}

void Screens::addSearch()
{
    m_search = new SearchController(m_session, m_window, m_codes, m_language, this);
    connect(m_search, &SearchController::failed, this, &Screens::failed);
    connect(m_search, &SearchController::noteRequested, this, [this](model::NoteId id) {
        m_window.showScreen(u"inbox"_s);
        m_inbox->quickNotes().writeOn(id);
    });
}

void Screens::addOthers()
{
    m_persons = new PersonController(m_session, m_window, m_codes, m_language, this);
    connect(m_persons, &PersonController::openRequested, this, &Screens::openRequested);
    connect(m_persons, &PersonController::failed, this, &Screens::failed);

    m_terms = new TermsController(m_session, m_window, m_codes, m_language, this);
    connect(m_terms, &TermsController::openRequested, this, &Screens::openRequested);
    connect(m_terms, &TermsController::leavingRequested, this, &Screens::termsLeavingRequested);
    connect(m_terms, &TermsController::failed, this, &Screens::failed);
    connect(m_terms, &TermsController::counted, this, &Screens::refreshToday);
    startIndexing();
    connect(&m_terms->reminder(), &TermReminder::dayChanged, this, &Screens::refreshToday);

    m_journal = new JournalController(m_session, m_window, m_codes, m_language, this);
    connect(m_journal, &JournalController::failed, this, &Screens::failed);

    m_vault = new views::VaultView(judge);
    m_window.addScreen(u"vault"_s, tr("&Vault"), u"vault"_s, m_vault);
    model::Vault &vault = m_session.vault();
    const QString role = views::RolePage::roleText(m_session.reader().role());
    read([&] {
        const bool isNobody = vault.openedByRecoveryCode();
        m_vault->setFacts({vault.name(), vault.path(), role,
                           isNobody ? tr("the recovery code") : m_session.reader().slotLabels().of(vault.slotId()),
                           vault.notices(), !isNobody});
    });
    connect(m_vault, &views::VaultView::nameChosen, this, &Screens::nameWhoIsHere);
    m_vault->setLockMinutes(m_settings.lockMinutes);
    connect(m_vault, &views::VaultView::lockMinutesChosen, this, &Screens::lockMinutesChosen);
    m_vault->setReminders(m_settings.reminders.isOn);
    m_terms->reminder().set(m_settings.reminders);
    if (!isDemoVault(vault.path())) // there it would hide what an example vault says of itself
        m_terms->reminder().remind();
    connect(m_vault, &views::VaultView::remindersChosen, this, [this](bool wanted) {
        remindOf({wanted, m_settings.reminders.leads});
    });
    connect(m_vault, &views::VaultView::leadTimesRequested, this, &Screens::askLeadTimes);
    connect(m_vault, &views::VaultView::passphraseChangeRequested, this, &Screens::changePassphrase);
    connect(&m_window, &views::MainWindow::screenShown, this, &Screens::refresh);
}

// After the terms: one long work at a time, and a date that is missed is worse than a word.
void Screens::startIndexing()
{
    connect(m_terms, &TermsController::counted, &m_search->indexing(), &SearchIndexing::start);
    if (m_session.reader().terms().isCurrent()) // and that was said before anybody listened
        m_search->indexing().start();
}

void Screens::remindOf(const Reminders &wanted)
{
    m_settings.reminders = wanted;
    m_terms->reminder().set(wanted);
    Q_EMIT remindersChosen(wanted);
}

void Screens::askLeadTimes()
{
    std::vector<views::LeadTimesDialog::Row> rows;
    const model::LeadTimes &leads = m_settings.reminders.leads;
    for (const model::CodeEntry &kind : m_codes.list(u"term_kind"_s).codes)
        rows.push_back({kind.code, kind.text.in(m_language), leads.of(kind.code), leads.proposed(kind.code)});
    auto *dialog = new views::LeadTimesDialog(std::move(rows), model::LeadTimes::Most, m_vault);
    connect(dialog, &views::LeadTimesDialog::chosen, this, [this](const QMap<QString, int> &days) {
        Reminders wanted = m_settings.reminders;
        for (auto kind = days.cbegin(); kind != days.cend(); ++kind)
            wanted.leads.set(kind.key(), *kind);
        remindOf(wanted);
    });
    dialog->open();
}

void Screens::refresh(const QString &screen)
{
    if (screen == "today"_L1)
        refreshToday();
    else if (screen == "inbox"_L1)
        m_inbox->refresh();
    else if (screen == "search"_L1)
        m_search->refresh();
    else if (screen == "terms"_L1)
        m_terms->refresh();
    else if (screen == "journal"_L1)
        m_journal->refresh();
}

void Screens::refreshToday()
{
    struct Answer
    {
        std::vector<model::TermLine> lines;
        std::vector<model::TermLine> notes; // working notes that should go
        int due = 0;
    };
    const QDate today = m_session.clock().today();
    const auto answer = std::make_shared<Answer>();
    m_session.lister().post(
        [answer, today](model::Casework &work) {
            const model::Agenda agenda(work.store());
            answer->lines = agenda.due(today, today.addDays(DaysAhead), TodayRows);
            const std::vector<model::TermLine> bare = agenda.nothingPlanned(TodayRows);
            answer->lines.insert(answer->lines.end(), bare.begin(), bare.end());
            answer->notes = agenda.overdueOwnNotes(today, TodayRows);
            answer->due = agenda.countDue(today);
        },
        this,
        [this, answer, today](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            std::vector<views::TodayView::Row> rows;
            rows.reserve(answer->notes.size() + answer->lines.size());
            for (const model::TermLine &note : answer->notes) {
                rows.push_back(termRow(note, m_codes, m_language));
                rows.back().term = tr("Empty a working note, or keep it longer");
            }
            for (const model::TermLine &line : answer->lines)
                rows.push_back(termRow(line, m_codes, m_language));
            m_today->setRows(std::move(rows), today);
            m_window.setCount(u"today"_s, answer->due);
        });
}

void Screens::writeDown(const QString &action, const QString &subject)
{
    m_session.writeDown({.action = action, .subject = subject}, this,
                        [this](const Failure &failure) { Q_EMIT failed(failure); });
}

// Her earlier entries show the new name as well: it is the slot that stands in the journal, never a name.
void Screens::nameWhoIsHere(const QString &name)
{
    m_session.writer().post(
        [name, slot = m_session.vault().slotId()](model::Casework &work) {
            work.service().write([&] {
                work.slotLabels().save(slot, name);
                work.journal().record({.action = u"slot_named"_s, .subject = u"vault"_s});
            });
        },
        this,
        [this](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            m_vault->tellName();
        });
}

void Screens::changePassphrase()
{
    m_vault->setChanging(true);
    // On the listing thread, which the session waits for when it locks: the vault must not go while a key is derived.
    m_session.lister().post(
        [vault = &m_session.vault(), current = std::make_shared<model::SecretBytes>(m_vault->takeCurrentPassphrase()),
         next = std::make_shared<model::SecretBytes>(m_vault->takeNewPassphrase())](model::Casework &) {
            vault->changePassphrase(*current, *next);
        },
        this,
        [this](const std::optional<Failure> &failure) {
            m_vault->setChanging(false);
            if (failure)
                return m_vault->tellPassphrase(views::Tone::Bad, failure->userText() + u' ' + failure->whatToDo());
            m_vault->tellPassphrase(views::Tone::Good, tr("From now on the new passphrase opens this vault."));
            writeDown(u"passphrase_changed"_s, u"vault"_s);
        });
}

} // namespace app
