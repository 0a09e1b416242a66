// SPDX-License-Identifier: EUPL-1.2
#include "app/desk.h"

#include "app/caselistcontroller.h"
#include "app/documentdesk.h"
#include "app/importcontroller.h"
#include "app/inboxcontroller.h"
#include "app/leavingcontroller.h"
#include "app/pagecontexts.h"
#include "app/peoplecontroller.h"
#include "app/readbackcontroller.h"
#include "app/screens.h"
#include "app/searchcontroller.h"
#include "views/casefile/casefileview.h"
#include "views/caselistview.h"
#include "views/exchange/leavingview.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresssheet.h"

#include <QTime>

namespace app {

using namespace Qt::StringLiterals;
using model::CaseId;

namespace {

constexpr int Patience = 400; // milliseconds before progress is shown

} // namespace

Desk::Desk(Session &session, views::MainWindow &window, Words words)
    : m_session(session),
      m_window(window),
      m_words(words),
      m_aids(session, words.language, words.isSpellingWanted)
{
    connect(&m_aids, &WritingAids::failed, this, &Desk::tell);
    connect(&m_aids.speller(), &VaultSpeller::wanted, this, &Desk::spellingChosen);
    buildScreens();
    wireCommands();
    m_window.setUnlocked(true);
    m_window.showScreen(u"cases"_s);
    m_list->reload();
    m_screens->refreshToday();
}

Desk::~Desk()
{
    if (m_leaving)
        m_leaving->close();
    m_documents.reset();
    m_readBack.reset(); // what she said of a text goes before the case does
    if (m_case)
        m_case->close();          // what was typed is posted; the session waits for it
    m_window.progress().finish(); // whatever it was about goes with the vault
    m_window.setCaseOpen(false);
    for (const QString &id : {u"leaving"_s, u"case"_s, u"today"_s, u"cases"_s, u"inbox"_s, u"search"_s, u"persons"_s,
                              u"person"_s, u"terms"_s, u"journal"_s, u"vault"_s})
        m_window.removeScreenPage(id);
}

void Desk::buildScreens()
{
    m_screens = new Screens(m_session, m_window, m_words.codes, m_words.language,
                            {m_words.lockMinutes, m_words.reminders}, this);
    connect(m_screens, &Screens::openRequested, this, &Desk::openCase);
    connect(m_screens, &Screens::termsLeavingRequested, this, &Desk::leaveWithTerms);
    connect(m_screens, &Screens::failed, this, &Desk::tell);
    connect(m_screens, &Screens::lockMinutesChosen, this, &Desk::lockMinutesChosen);
    connect(m_screens, &Screens::remindersChosen, this, &Desk::remindersChosen);
    m_screens->addToday();
    auto *list = new views::CaseListView;
    m_window.addScreen(u"cases"_s, tr("&Cases"), u"folders"_s, list);
    m_list = new CaseListController(m_session, *list, m_words.codes, m_words.language, this);
    connect(m_list, &CaseListController::openRequested, this, &Desk::openCase);
    connect(m_list, &CaseListController::failed, this, &Desk::tell);
    connect(m_list, &CaseListController::counted, this, [this](int cases) { m_window.setCount(u"cases"_s, cases); });
    connect(list, &views::CaseListView::newCaseRequested, this, &Desk::newCase);
    m_import = new ImportController(m_session, m_words.codes, m_words.language, &m_window, this);
    connect(m_import, &ImportController::imported, m_list, &CaseListController::reload);
    connect(list, &views::CaseListView::importRequested, m_import, &ImportController::begin);
    m_screens->addInbox();
    wireInbox();
    m_screens->addSearch();
    connect(&m_screens->search(), &SearchController::openRequested, this, &Desk::showText);
    m_screens->addOthers();
}

void Desk::wireInbox()
{
    InboxController &inbox = m_screens->inbox();
    connect(&inbox.quickNotes(), &QuickNoteController::savedFromReserve, this, &Desk::tellFullDisk);
    connect(&inbox, &InboxController::caseWillGrow, this, [this](CaseId id) {
        if (m_case && m_case->caseId() == id)
            static_cast<void>(m_case->saveAll()); // what fails is kept, and said
    });
    connect(&inbox, &InboxController::caseGrew, this, [this](CaseId id) {
        m_list->caseChanged(id);
        if (m_case && m_case->caseId() == id)
            m_case->load(); // or the page would save over what came in
    });
    connect(&inbox, &InboxController::caseMade, this, [this](CaseId id, const QString &field) {
        m_list->reload();
        openCase(id);
        m_case->setEditing(true);
        QMetaObject::invokeMethod( // when the page is laid out, or nothing would scroll there
            m_case.get(), [this, field] { m_case->goTo(field); }, Qt::QueuedConnection);
    });
}

views::PageContext Desk::pageContext()
{
    views::PageContext context = PageContexts::of(m_session, m_words.codes, m_words.measures, m_words.language);
    m_aids.giveTo(context);
    return context;
}

void Desk::openCase(CaseId id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
    if (!m_case) { // the pages are made when the first case is opened, so that the list is there at once
        auto *view = new views::CaseFileView(pageContext());
        m_window.addPage(u"case"_s, view);
        m_case = std::make_unique<CaseController>(m_session, *view, m_words.codes, pageContext(), this);
        connect(m_case.get(), &CaseController::failed, this, [this](const model::Failure &failure) {
            m_window.setSaveFailed();
            tell(failure);
        });
        m_readBack = std::make_unique<ReadBackController>(m_session, m_window, m_words.codes, pageContext(), *m_case);
        connect(m_readBack.get(), &ReadBackController::failed, m_case.get(), &CaseController::failed);
        connect(m_case.get(), &CaseController::saved, this,
                [this] { m_window.setSaved(m_session.clock().now().toLocalTime().time()); });
        connect(m_case.get(), &CaseController::savedFromReserve, this, &Desk::tellFullDisk);
        connect(m_case.get(), &CaseController::caseChanged, m_list, &CaseListController::caseChanged);
        connect(m_case.get(), &CaseController::caseChanged, m_screens, &Screens::refreshToday);
        m_documents = std::make_unique<DocumentDesk>(m_session, m_window, *m_case, *view);
        connect(m_documents.get(), &DocumentDesk::failed, this, &Desk::tell);
        connect(m_documents.get(), &DocumentDesk::saveRequested, this,
                [this](const model::DocumentVersion &version) { leaving().openDocument(version); });
        auto *people = new PeopleController(
            {m_session, *m_case, *view, m_screens->persons(), m_words.codes, m_words.language}, m_case.get());
        connect(people, &PeopleController::failed, this, &Desk::tell);
    }
    m_case->open(id);
    m_window.setCaseOpen(true, m_case->number());
    m_window.showScreen(u"case"_s);
}

void Desk::newCase()
{
    const auto made = std::make_shared<CaseId>();
    m_session.writer().post([made](model::Casework &work) { *made = work.service().open(); }, this,
                            [this, made](const std::optional<model::Failure> &failure) {
                                if (failure)
                                    return tell(*failure);
                                m_list->reload();
                                openCase(*made);
                                m_case->setEditing(true);
                            });
}

void Desk::leaveVault()
{
    if (!m_case || !m_case->caseId().isValid())
        return;
    m_case->flush(); // what was typed goes along
    leaving().open(m_case->caseId());
}

void Desk::leaveWithTerms()
{
    if (m_case)
        m_case->flush();
    leaving().openTerms();
}

LeavingController &Desk::leaving()
{
    if (m_leaving)
        return *m_leaving;
    auto *view = new views::LeavingView(pageContext());
    m_window.addPage(u"leaving"_s, view);
    m_leaving = new LeavingController(m_session, *view, m_words.codes, pageContext(), this);
    const auto back = [this](CaseId id) {
        m_leaving->close();
        m_window.showScreen(id.isValid() ? u"case"_s : u"terms"_s);
    };
    connect(m_leaving, &LeavingController::opened, this, [this] { m_window.showScreen(u"leaving"_s); });
    connect(m_leaving, &LeavingController::cancelled, this, back);
    views::ProgressSheet &sheet = m_window.progress();
    connect(m_leaving, &LeavingController::began, &sheet,
            [&sheet](const QString &what, bool canStop) { sheet.start(what, canStop, Patience); });
    connect(m_leaving, &LeavingController::ended, &sheet, &views::ProgressSheet::finish);
    connect(&sheet, &views::ProgressSheet::cancelRequested, m_leaving, &LeavingController::stop);
    connect(m_leaving, &LeavingController::failed, this, &Desk::tell);
    connect(m_leaving, &LeavingController::goToRequested, this, [this, back](CaseId id, const QString &field) {
        back(id);
        m_case->goTo(field);
    });
    connect(m_leaving, &LeavingController::written, this, [this, back](CaseId id, const QString &path) {
        back(id);
        m_window.messages().tell(
            views::Tone::Good,
            tr("Written to %1. It is now outside the vault: whoever has the file can read it.").arg(path));
    });
    return *m_leaving;
}

void Desk::tell(const model::Failure &failure)
{
    m_window.messages().tell(views::Tone::Bad, failure.userText() + u' ' + failure.whatToDo());
}

void Desk::tellFullDisk()
{
    m_window.messages().tell(views::Tone::Warning,
                             tr("The disk is full. What you typed is saved, in room the vault keeps for that. "
                                "Make room now: there is not much of it."));
}

bool Desk::saveAll()
{
    const bool areNotesSaved = m_screens->inbox().quickNotes().saveAll();
    const bool areWordsSaved = !m_readBack || m_readBack->saveAll();
    return (!m_case || m_case->saveAll()) && areNotesSaved && areWordsSaved;
}

Place Desk::place() const
{
    Place place = m_case && m_case->caseId().isValid() ? m_case->place() : Place();
    place.note = m_screens->inbox().quickNotes().place();
    return place;
}

void Desk::restore(const Place &place)
{
    if (place.caseId.isValid()) {
        openCase(place.caseId);
        m_case->restore(place);
    }
    m_screens->inbox().quickNotes().restore(place.note);
}

void Desk::sayItIsADemo(std::function<void()> showOthers)
{
    m_window.messages().tell({views::Tone::Info,
                              tr("Example vault: everything in it is fictional, and gone when you quit."),
                              tr("Other roles"), std::move(showOthers)});
}

} // namespace app
