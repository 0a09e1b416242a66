// SPDX-License-Identifier: EUPL-1.2
#include "app/personcontroller.h"

#include "app/attempt.h"
#include "app/personwords.h"
#include "model/casefile/identity.h"
#include "views/mainwindow.h"
#include "views/person/personsheet.h"
#include "views/personsview.h"
#include "views/widgets/messagebar.h"

#include <QAction>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;
using views::PersonSheet;

namespace {

constexpr int PersonsShown = 100; // who has more hits types more of the name
constexpr int CasesAtOnce = 100;
constexpr size_t ClashesLookedAt = 25; // cases; the newest
constexpr int ActsShown = 20;
constexpr int QuestionsShown = 5;
constexpr int CasesAskedForConsent = 30;

} // namespace

PersonController::PersonController(Session &session, views::MainWindow &window, const CodeLists &codes,
                                   Language language, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_codes(codes),
      m_language(language),
      m_names(new NameDisplay(session, this)),
      m_list(new views::PersonsView),
      m_page(new PersonSheet)
{
    m_window.addScreen(u"persons"_s, tr("&Persons"), u"users"_s, m_list);
    m_window.addPage(u"person"_s, m_page);
    connect(m_list, &views::PersonsView::searchRequested, this, &PersonController::search);
    connect(m_list, &views::PersonsView::openRequested, this, &PersonController::openRequested);
    connect(m_list, &views::PersonsView::personRequested, this, &PersonController::open);
    connect(m_names, &NameDisplay::failed, this, &PersonController::failed);
    connect(m_names, &NameDisplay::changed, this, [this] {
        if (!m_list->asked().isEmpty())
            read([this] { showFound(m_list->asked()); });
        refresh();
    });
    connect(m_window.action(views::Command::ShowNames), &QAction::triggered, m_names,
            [this] { m_names->setShown(!m_names->areShown()); });
    wirePage();
}

void PersonController::wirePage()
{
    connect(m_page, &PersonSheet::openRequested, this, &PersonController::openRequested);
    connect(m_page, &PersonSheet::backRequested, this, [this] { m_window.showScreen(m_before); });
    connect(m_page, &PersonSheet::moreRequested, this, [this] { read([this] { showCases(true); }); });
    connect(m_page, &PersonSheet::renameRequested, this, [this](const QString &name) {
        post([id = m_person, name](PersonService &service) { return service.rename(id, name); });
    });
    connect(m_page, &PersonSheet::splitRequested, this, [this](CaseId id, RowId party, const QString &reason) {
        post([person = m_person, id, party, reason](PersonService &service) {
            static_cast<void>(service.split(person, {{id, party}}, reason)); // it is the other cases that stay here
            return Findings();
        });
    });
    connect(m_page, &PersonSheet::mergeRequested, this, [this](PersonId other) {
        post([into = m_person, other](PersonService &service) {
            service.merge(other, into, {});
            return Findings();
        });
    });
    connect(m_page, &PersonSheet::apartRequested, this, [this](PersonId other) {
        post([id = m_person, other](PersonService &service) {
            service.keepApart(id, other);
            return Findings();
        });
    });
    connect(m_page, &PersonSheet::undoRequested, this,
            [this](qint64 act) { post([act](PersonService &service) { return service.undo(act); }); });
    connect(m_page, &PersonSheet::userChosen, this, [this](bool isUser) {
        post([id = isUser ? m_person : PersonId(), slot = m_session.vault().slotId()](PersonService &service) {
            service.sayWhoWorksHere(slot, id);
            return Findings();
        });
    });
}

void PersonController::read(const std::function<void()> &action)
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); }, action);
}

void PersonController::post(std::function<Findings(PersonService &)> act)
{
    const auto findings = std::make_shared<Findings>();
    m_session.writer().post(
        [act = std::move(act), findings](Casework &work) {
            PersonService service(work);
            *findings = act(service);
        },
        this,
        [this, findings](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            for (const Finding &finding : *findings)
                m_window.messages().tell(views::Tone::Warning, finding.text);
            refresh();
            Q_EMIT changed();
        });
}

void PersonController::search(const QString &text)
{
    read([&] { showFound(text); });
    // That somebody searched is written down; the words searched never are (security.md, Journal).
    m_session.writeDown({.action = u"search_made"_s, .subject = u"person"_s}, this,
                        [this](const Failure &failure) { Q_EMIT failed(failure); });
}

void PersonController::showFound(const QString &text)
{
    std::vector<views::PersonsView::Row> rows;
    std::vector<PersonId> named;
    const PersonWords words(m_codes, m_language);
    PersonRepository &persons = m_session.reader().persons();
    const Presences presences(m_session.reader().store());
    for (const Person &person : persons.search(text, PersonsShown)) {
        const QString name = nameToShow(person.id);
        for (const Presence &seen : presences.of(person.id, PersonsShown)) {
            const bool isHidden = m_session.reader().service().hidesNameOf(seen.caseId, person.id);
            if (isHidden && !seen.alias.startsWith(text)) // a name that is hidden leads nowhere
                continue;
            rows.push_back({seen.caseId, seen.alias, isHidden ? hiddenName() : name, words.role(seen.role),
                            seen.caseNumber, person.id});
        }
        if (!name.isEmpty())
            named.push_back(person.id);
    }
    m_list->setRows(std::move(rows));
    m_names->viewed(named, {});
}

void PersonController::open(PersonId person)
{
    if (!person.isValid())
        return;
    m_person = person;
    if (m_window.currentScreen() != "person"_L1)
        m_before = m_window.currentScreen();
    m_page->clear();
    refresh();
    m_window.showScreen(u"person"_s);
}

void PersonController::refresh()
{
    if (m_person.isValid())
        read([this] { showPerson(); });
}

void PersonController::showPerson()
{
    Casework &reader = m_session.reader();
    const std::optional<Person> person = reader.persons().find(m_person);
    if (!person)
        return m_page->clear();
    const bool isUser = PersonLinks(reader.store()).personOf(m_session.vault().slotId()) == m_person;
    showCases(false);
    const bool isShown = m_names->areShown() && (person->name.isEmpty() || !nameToShow(m_person).isEmpty());
    // Nothing is shown of somebody who is in no case: what is sealed of them waits for the case to come back.
    const QString alias = m_shown.empty() ? tr("This person is in no case any more") : person->alias;
    m_page->setPerson({m_person, alias, m_shown.empty() ? QString() : person->name, isShown, isUser});
    if (isShown && !person->name.isEmpty())
        m_names->viewed({m_person}, {});
    std::vector<views::SamePersonBar::Question> questions;
    const PersonWords words(m_codes, m_language);
    const Party like{.name = {person->name}, .person = RowId(m_person.value())};
    for (const Lookalike &each : Lookalikes(reader.store(), reader.persons()).of(like, QuestionsShown))
        questions.push_back(words.question(each, nameToShow(each.person)));
    m_page->setQuestions(questions);
    showClashes();
    showActs();
}

// The consent stands in the cases, and the newest of them are enough to know: whoever reports does so in few.
QString PersonController::nameToShow(PersonId person) const
{
    Casework &reader = m_session.reader();
    if (!m_names->areShown())
        return {};
    for (const Presence &seen : Presences(reader.store()).of(person, CasesAskedForConsent)) {
        const CaseContents known{.parties = reader.sections().all<Party>(seen.caseId),
                                 .consents = reader.sections().all<Consent>(seen.caseId)};
        if (hiddenParties(known, reader.role(), m_session.clock().today()).contains(seen.row))
            return {};
    }
    const std::optional<Person> found = reader.persons().find(person);
    return found ? found->name : QString();
}

void PersonController::showCases(bool more)
{
    const PersonWords words(m_codes, m_language);
    const PersonCases cases(m_session.reader().store());
    if (!more) {
        m_last.reset();
        m_shown.clear();
    }
    const std::vector<PersonCase> page = cases.page(m_person, m_last ? &*m_last : nullptr, CasesAtOnce);
    std::vector<PersonSheet::Row> rows;
    for (const PersonCase &each : page) {
        const Phase *phase = m_session.reader().procedure().phase(each.phase);
        rows.push_back({each.caseId, each.row, each.number, each.alias, words.role(each.role),
                        !each.isOpen ? tr("closed")
                        : phase      ? phase->text.in(m_language)
                                     : tr("open"),
                        words.component(each.component), words.day(each.openedOn)});
        m_shown.push_back(each.caseId);
    }
    if (!page.empty())
        m_last = page.back();
    const bool isMore = page.size() == CasesAtOnce;
    if (more)
        m_page->addRows(rows, isMore);
    else
        m_page->setRows(std::move(rows), isMore);
}

void PersonController::showClashes()
{
    std::vector<ClashStanding> own;
    const ClashBook book(m_session.reader());
    QSet<QString> seen; // a clash of two cases is found from both
    for (size_t at = 0; at < std::min(m_shown.size(), ClashesLookedAt); ++at)
        for (const ClashStanding &each : book.of(m_shown[at], m_session.vault().slotId()))
            if (each.clash.here.person == m_person && !seen.contains(each.clash.key)) {
                seen.insert(each.clash.key);
                own.push_back(each);
            }
    m_page->setClashes(PersonWords(m_codes, m_language).clashes(own));
}

void PersonController::showActs()
{
    const PersonLinks links(m_session.reader().store());
    const PersonWords words(m_codes, m_language);
    std::vector<PersonSheet::Act> acts;
    std::vector<PersonLink> same;
    const auto take = [&] {
        if (!same.empty())
            acts.push_back({same.front().act, words.act(same), links.isLast(same.front().act)});
        same.clear();
    };
    for (const PersonLink &link : links.of(m_person, ActsShown)) {
        if (!same.empty() && same.front().act != link.act)
            take();
        same.push_back(link);
    }
    take();
    m_page->setActs(acts);
}

} // namespace app
