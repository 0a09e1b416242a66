// SPDX-License-Identifier: EUPL-1.2
#include "app/screens.h"

#include "app/attempt.h"
#include "app/journalwords.h"
#include "model/casefile/agenda.h"
#include "model/casefile/rowplaces.h"
#include "model/storage/passphrase.h"
#include "views/firstrunpages.h"
#include "views/journalview.h"
#include "views/mainwindow.h"
#include "views/personsview.h"
#include "views/todayview.h"
#include "views/vaultview.h"
#include "views/widgets/progresssheet.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using model::AgendaItem;
using model::CaseId;
using model::Failure;

namespace {

constexpr int TodayRows = 300;    // more than anybody does in a day
constexpr int DaysAhead = 30;     // what the list of today looks ahead
constexpr int PersonsShown = 100; // who has more hits types more of the name
constexpr int JournalRows = 200;  // per page
constexpr int Patience = 400;     // milliseconds before progress is shown

views::PassphrasePage::Judgement judge(const model::SecretBytes &typed)
{
    const QString problem = model::passphraseProblem(typed);
    if (!problem.isEmpty())
        return {false, problem};
    return {true, model::strengthText(model::passphraseStrength(typed))};
}

} // namespace

Screens::Screens(Session &session, views::MainWindow &window, const model::CodeLists &codes, model::Language language,
                 int lockMinutes, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_codes(codes),
      m_language(language),
      m_lockMinutes(lockMinutes)
{
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_window.progress().setProgress(m_walk->entries, m_session.reader().journal().count()); });
    connect(&m_window.progress(), &views::ProgressSheet::cancelRequested, this, &Screens::stopVerifying);
}

Screens::~Screens()
{
    stopVerifying(); // locking must not wait for it
}

void Screens::stopVerifying()
{
    if (m_walk)
        m_walk->isStopped = true;
}

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
}

void Screens::addOthers()
{
    m_persons = new views::PersonsView;
    m_window.addScreen(u"persons"_s, tr("&Persons"), u"users"_s, m_persons);
    connect(m_persons, &views::PersonsView::searchRequested, this, &Screens::searchPersons);
    connect(m_persons, &views::PersonsView::openRequested, this, &Screens::openRequested);

    m_journal = new views::JournalView;
    m_window.addScreen(u"journal"_s, tr("&Journal"), u"scroll-text"_s, m_journal);
    std::vector<views::JournalView::Action> actions;
    for (const QString &code : model::journalActions())
        actions.push_back({code, JournalWords::textOf(code)});
    m_journal->setActions(actions);
    connect(m_journal, &views::JournalView::filterChanged, this, [this] { showJournal(0); });
    connect(m_journal, &views::JournalView::moreRequested, this, &Screens::showJournal);
    connect(m_journal, &views::JournalView::verifyRequested, this, &Screens::verifyJournal);

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
    m_vault->setLockMinutes(m_lockMinutes);
    connect(m_vault, &views::VaultView::lockMinutesChosen, this, &Screens::lockMinutesChosen);
    connect(m_vault, &views::VaultView::passphraseChangeRequested, this, &Screens::changePassphrase);
    connect(&m_window, &views::MainWindow::screenShown, this, &Screens::refresh);
}

void Screens::refresh(const QString &screen)
{
    if (screen == "today"_L1)
        refreshToday();
    else if (screen == "journal"_L1)
        showJournal(0);
}

void Screens::refreshToday()
{
    struct Answer
    {
        std::vector<AgendaItem> items;
        int due = 0;
    };
    const QDate today = m_session.clock().today();
    const auto answer = std::make_shared<Answer>();
    m_session.lister().post(
        [answer, today](model::Casework &work) {
            const model::Agenda agenda(work.store());
            answer->items = agenda.due(today.addDays(DaysAhead), TodayRows);
            const std::vector<AgendaItem> bare = agenda.nothingPlanned(TodayRows);
            answer->items.insert(answer->items.end(), bare.begin(), bare.end());
            answer->due = agenda.countDue(today);
        },
        this,
        [this, answer, today](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            std::vector<views::TodayView::Row> rows;
            for (const AgendaItem &item : answer->items) {
                const QString what = item.kind == AgendaItem::Kind::Term && !item.what.isEmpty()
                                         ? m_codes.list(u"term_kind"_s).text(item.what, m_language)
                                     : item.kind == AgendaItem::Kind::Term     ? tr("Term")
                                     : item.kind == AgendaItem::Kind::FollowUp ? tr("Contact promised")
                                     : item.kind == AgendaItem::Kind::CheckIn  ? tr("Aftercare")
                                                                               : QString();
                rows.push_back({item.caseId, what, item.number + u" · "_s + item.alias, item.dueOn});
            }
            m_today->setRows(std::move(rows), today);
            m_window.setCount(u"today"_s, answer->due);
        });
}

void Screens::searchPersons(const QString &text)
{
    read([&] {
        std::vector<views::PersonsView::Row> rows;
        model::PersonRepository &persons = m_session.reader().persons();
        for (const model::Person &person : persons.search(text, PersonsShown))
            for (const model::Appearance &seen : persons.appearances(person.id))
                rows.push_back({seen.caseId, seen.alias, person.name,
                                m_codes.list(u"party_role"_s).text(seen.role, m_language), seen.caseNumber});
        m_persons->setRows(std::move(rows));
    });
    // That somebody searched is written down; the words searched never are (security.md, Journal).
    writeDown(u"search_made"_s, u"person"_s);
}

void Screens::writeDown(const QString &action, const QString &subject)
{
    m_session.writer().post(
        [action, subject](model::Casework &work) {
            work.service().write([&] { work.journal().record({.action = action, .subject = subject}); });
        },
        this,
        [this](const std::optional<Failure> &failure) {
            if (failure)
                Q_EMIT failed(*failure);
        });
}

JournalWords Screens::journalWords() const
{
    model::Casework &reader = m_session.reader();
    return JournalWords(
        {.codes = m_codes,
         .procedure = reader.procedure(),
         .language = m_language,
         .placeOf = [&reader](const QString &section, CaseId id,
                              model::RowId row) { return model::rowPlace(reader.store(), section, id, row); },
         .labelOf = [&reader](const QByteArray &slot) { return reader.slotLabels().of(slot); },
         .passphraseSlots = m_session.vault().passphraseSlots()});
}

void Screens::showJournal(qint64 before)
{
    read([&] {
        model::Casework &reader = m_session.reader();
        const std::vector<model::JournalLine> lines =
            reader.journal().page({.action = m_journal->action()}, before, JournalRows);
        const JournalWords words = journalWords();
        std::vector<views::JournalView::Row> rows;
        for (const model::JournalLine &line : lines) {
            const std::optional<model::CaseFile> file =
                line.caseId.isValid() ? reader.cases().find(line.caseId) : std::nullopt;
            rows.push_back({line.seq, QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat), words.who(line),
                            JournalWords::textOf(line.action), file ? file->number : QString(), words.details(line)});
        }
        const bool hasMore = int(lines.size()) == JournalRows;
        before == 0 ? m_journal->setRows(std::move(rows), hasMore) : m_journal->addRows(rows, hasMore);
    });
}

void Screens::verifyJournal()
{
    if (m_walk)
        return;
    m_walk = std::make_shared<Walk>();
    m_journal->setVerifying(true);
    m_window.progress().start(tr("Checking the journal"), true, Patience);
    m_look.start(Patience);
    const auto verdict = std::make_shared<model::JournalVerdict>();
    m_session.lister().post(
        [verdict, walk = m_walk](model::Casework &work) {
            *verdict = work.journal().verify([&](qint64 entries) {
                walk->entries = entries;
                return !walk->isStopped;
            });
        },
        this,
        [this, verdict](const std::optional<Failure> &failure) {
            endVerifying();
            if (failure && failure->kind() != Failure::Kind::Cancelled)
                Q_EMIT failed(*failure);
            else if (!failure)
                showVerdict(*verdict);
        });
}

void Screens::endVerifying()
{
    m_walk.reset();
    m_look.stop();
    m_window.progress().finish();
    m_journal->setVerifying(false);
}

void Screens::showVerdict(const model::JournalVerdict &verdict)
{
    if (!verdict.firstBroken)
        return m_journal->setVerdict(views::Tone::Good,
                                     tr("All %n entries fit together.", nullptr, int(verdict.entries)));
    m_journal->setVerdict(views::Tone::Bad, tr("The journal was changed by another program: entry %1 does not fit "
                                               "the one before it.")
                                                .arg(*verdict.firstBroken));
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
