// SPDX-License-Identifier: EUPL-1.2
#include "app/peoplecontroller.h"

#include "app/attempt.h"
#include "app/casecontroller.h"
#include "app/personcontroller.h"
#include "app/personwords.h"
#include "app/rowchoices.h"
#include "model/casefile/identity.h"
#include "model/person/anonymity.h"
#include "model/person/personservice.h"
#include "views/casefile/casefileview.h"
#include "views/party/partypage.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr int QuestionsShown = 3; // more are on the page of the person
constexpr int CasesCounted = 9;

} // namespace

PeopleController::PeopleController(Parts parts, QObject *parent)
    : QObject(parent),
      m(parts),
      m_page(dynamic_cast<views::PartyPage *>(m.view.page(u"party"_s)))
{
    connect(&m.open, &CaseController::shown, this, &PeopleController::show);
    const auto reload = [this] {
        if (m.open.caseId().isValid())
            m.open.load();
    };
    connect(&m.persons.names(), &NameDisplay::changed, this, reload);
    connect(&m.persons, &PersonController::changed, this, reload);
    if (m_page)
        wire();
}

void PeopleController::wire()
{
    views::PeoplePanel &panel = m_page->people();
    connect(&panel, &views::PeoplePanel::sameChosen, this,
            [this](RowId row, PersonId person) { answerSame(row, person, true); });
    connect(&panel, &views::PeoplePanel::otherChosen, this,
            [this](RowId row, PersonId person) { answerSame(row, person, false); });
    connect(&panel, &views::PeoplePanel::clashAnswered, this, [this](const QString &key, const QString &reason) {
        post([id = m.open.caseId(), key, reason](Casework &work) { ClashBook(work).answer(id, key, reason); });
    });
    connect(&panel, &views::PeoplePanel::confidentialChosen, this,
            [this] { post([id = m.open.caseId()](Casework &work) { PersonService(work).callConfidential(id); }); });
    connect(&panel, &views::PeoplePanel::forgetNameChosen, this,
            [this] { post([id = m.open.caseId()](Casework &work) { PersonService(work).forgetReporter(id); }); });
    connect(&panel, &views::PeoplePanel::personRequested, this, [this](RowId row) {
        for (const Party &party : m_parties)
            if (party.row.id == row)
                m.persons.open(PersonId(party.person.value()));
    });
}

void PeopleController::answerSame(RowId row, PersonId person, bool isSame)
{
    PersonId own;
    for (const Party &party : m_parties)
        if (party.row.id == row)
            own = PersonId(party.person.value());
    post([id = m.open.caseId(), row, person, own, isSame](Casework &work) {
        PersonService service(work);
        if (isSame)
            service.link(id, row, person);
        else if (own.isValid())
            service.keepApart(own, person);
    });
}

void PeopleController::post(std::function<void(Casework &)> act)
{
    m.open.flush(); // what was typed first: it may be the very name
    m.session.writer().post(std::move(act), this, [this, id = m.open.caseId()](const std::optional<Failure> &failure) {
        if (failure)
            return Q_EMIT failed(*failure);
        if (id == m.open.caseId())
            m.open.load();
    });
}

NameVisibility PeopleController::visibility() const
{
    return {m.persons.names().areShown(), m_withheld};
}

void PeopleController::show()
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [this] {
                Casework &reader = m.session.reader();
                const CaseId id = m.open.caseId();
                m_parties = reader.sections().all<Party>(id);
                const CaseContents known{.parties = m_parties, .consents = reader.sections().all<Consent>(id)};
                m_withheld = hiddenParties(known, reader.role(), m.session.clock().today());
                const std::vector<ClashStanding> clashes = ClashBook(reader).of(id, m.session.vault().slotId());
                const auto open = std::count_if(clashes.begin(), clashes.end(),
                                                [](const ClashStanding &each) { return !each.answer; });
                showHeader(m_parties, int(open));
                showChoices(m_parties);
                noteNames(m_parties);
                if (!m_page)
                    return;
                m_page->setAnonymous(isAnonymous(reader.sections().one<Intake>(id)), anonymousNameText());
                m_page->setNames(visibility());
                m_page->people().setClashes(PersonWords(m.codes, m.language).clashes(clashes));
                showPeople(m_parties);
            });
}

void PeopleController::showPeople(const std::vector<Party> &parties)
{
    std::map<RowId, std::vector<views::SamePersonBar::Question>> questions;
    std::map<RowId, QString> elsewhere;
    const PersonWords words(m.codes, m.language);
    Casework &reader = m.session.reader();
    for (const Party &party : parties) {
        if (party.row.retracted || !party.person.isValid())
            continue;
        for (const Lookalike &like : Lookalikes(reader.store(), reader.persons()).of(party, QuestionsShown)) {
            questions[party.row.id].push_back(words.question(like, m.persons.nameToShow(like.person)));
        }
        QSet<CaseId> others;
        for (const Presence &seen : Presences(reader.store()).of(PersonId(party.person.value()), CasesCounted + 1))
            others.insert(seen.caseId);
        others.remove(m.open.caseId());
        elsewhere[party.row.id] = words.elsewhere(int(others.size()), others.size() > CasesCounted - 1);
    }
    m_page->people().setPeople(std::move(questions), std::move(elsewhere));
}

void PeopleController::showHeader(const std::vector<Party> &parties, int clashes)
{
    std::optional<CaseFile> file = m.session.reader().cases().find(m.open.caseId());
    if (!file)
        return;
    std::vector<views::Indication> more = m.open.indications();
    if (clashes > 0)
        more.push_back({views::Symbol::Warning, tr("roles that clash: %1").arg(clashes)});
    for (const Party &party : parties)
        if (!party.row.retracted && party.alias == file->alias) {
            file->alias = visibility().textOf(party.row.id, party.alias, party.name.text);
            break;
        }
    m.view.setHeader(*file, m.codes.list(u"component"_s).text(file->component, m.language), more);
}

// Fields and tables of other pages that point to a person, and the tokens in long texts.
void PeopleController::showChoices(const std::vector<Party> &parties)
{
    CaseContents contents;
    contents.parties = parties;
    QHash<QString, QString> names; // by pseudonym
    for (Party &party : contents.parties) {
        if (!party.row.retracted && party.name.isKnown() && visibility().mayShow(party.row.id))
            names.insert(party.alias, party.name.text);
        party.alias = visibility().textOf(party.row.id, party.alias, party.name.text);
    }
    for (auto *form : m.view.findChildren<views::FormBody *>())
        form->setNames(names);
    if (names.isEmpty())
        return; // the pages were filled with pseudonyms
    const views::RowChoices choices = rowChoices(u"party"_s, contents, m.codes, m.language);
    for (auto *page : m.view.findChildren<views::SectionPage *>())
        page->setChoices(u"party"_s, choices);
}

void PeopleController::noteNames(const std::vector<Party> &parties)
{
    if (!m.persons.names().areShown())
        return;
    std::vector<PersonId> persons;
    for (const Party &party : parties)
        if (party.name.isKnown() && party.person.isValid() && visibility().mayShow(party.row.id))
            persons.emplace_back(party.person.value());
    m.persons.names().viewed(persons, m.open.caseId());
}

} // namespace app
