// SPDX-License-Identifier: EUPL-1.2
#include "app/inboxcontroller.h"

#include "views/inbox/inboxview.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;
using views::CasePicker;
using views::InboxView;

namespace {

constexpr int PageRows = 100;
constexpr int MostCases = 12; // as many as can be looked through

} // namespace

struct InboxController::Page
{
    struct Line
    {
        QuickNote note;
        QString problem; // why its words cannot be read
    };
    std::vector<Line> lines;
    int total = 0;
};

InboxController::InboxController(Session &session, views::MainWindow &window, const CodeLists &codes, Language language,
                                 QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_codes(codes),
      m_language(language),
      m_view(new InboxView),
      m_notes(session, window, {}, this)
{
    m_window.addScreen(u"inbox"_s, tr("&Inbox"), u"inbox"_s, m_view);
    wire();
    refresh();
}

InboxController::~InboxController()
{
    delete m_picker.data();
}

void InboxController::wire()
{
    connect(&m_notes, &QuickNoteController::changed, this, &InboxController::refresh);
    connect(&m_notes, &QuickNoteController::failed, this, &InboxController::failed);
    connect(&m_notes, &QuickNoteController::kept, this, [this] {
        if (m_window.currentScreen() != "inbox"_L1)
            m_window.messages().tell({views::Tone::Good, tr("The note is kept in the Inbox."), tr("To the Inbox"),
                                      [this] { m_window.showScreen(u"inbox"_s); }});
    });
    connect(m_view, &InboxView::noteRequested, &m_notes, &QuickNoteController::open);
    connect(m_view, &InboxView::writeOnRequested, &m_notes, &QuickNoteController::writeOn);
    connect(m_view, &InboxView::moreRequested, this, &InboxController::fetch);
    connect(m_view, &InboxView::caseRequested, this,
            [this](NoteId note) { pickCase(CasePicker::Purpose::NewCase, note); });
    connect(m_view, &InboxView::attachRequested, this,
            [this](NoteId note) { pickCase(CasePicker::Purpose::Attach, note); });
    connect(m_view, &InboxView::destroyRequested, this, &InboxController::destroy);
}

void InboxController::refresh()
{
    ++m_question;
    fetch({});
}

void InboxController::fetch(NoteId before)
{
    const auto page = std::make_shared<Page>();
    m_session.lister().post(
        [page, before, rows = m_window.currentScreen() == "inbox"_L1 ? PageRows : 0](Casework &work) {
            const QuickNoteRepository &notes = work.quickNotes();
            page->total = notes.count();
            for (const NoteId id : notes.page(before, rows)) {
                try {
                    page->lines.push_back({notes.find(id).value_or(QuickNote()), {}});
                } catch (const Failure &failure) { // one that is damaged must not hide the others
                    page->lines.push_back({{.id = id, .notedAt = notes.notedAt(id)}, failure.userText()});
                }
            }
        },
        this,
        [this, page, question = m_question, isFirst = !before.isValid()](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            if (question == m_question)
                show(*page, isFirst);
        });
}

void InboxController::show(const Page &page, bool isFirst)
{
    std::vector<InboxView::Row> rows;
    for (const Page::Line &line : page.lines)
        rows.push_back({line.note.id, whenText(line.note.notedAt.toLocalTime()), firstWords(line.note),
                        line.problem.isEmpty() ? line.note.text.text : line.problem, line.problem.isEmpty()});
    if (m_window.currentScreen() == "inbox"_L1)
        isFirst ? m_view->setRows(std::move(rows), page.total) : m_view->addRows(rows, page.total);
    m_window.setCount(u"inbox"_s, page.total > 0 ? page.total : -1);
    Q_EMIT counted(page.total);
}

QString InboxController::whenText(const QDateTime &at) const
{
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const qint64 days = at.date().daysTo(m_session.clock().today());
    return days == 0   ? tr("Today %1").arg(time)
           : days == 1 ? tr("Yesterday %1").arg(time)
                       : u"%1 %2"_s.arg(QLocale().toString(at.date(), u"ddd d MMM yyyy"_s), time);
}

void InboxController::pickCase(CasePicker::Purpose purpose, NoteId note)
{
    m_picker = new CasePicker(purpose, m_view);
    connect(m_picker, &CasePicker::searchRequested, this, &InboxController::lookFor);
    connect(m_picker, &CasePicker::caseChosen, this, [this, note](CaseId id) { attach(note, id); });
    connect(m_picker, &CasePicker::newCaseRequested, this, [this, note] { makeCase(note); });
    m_picker->open();
    lookIn(note);
}

void InboxController::lookIn(NoteId note)
{
    struct Answer
    {
        std::vector<CaseMatch> named;
        std::vector<CaseMatch> newest;
    };
    const auto answer = std::make_shared<Answer>();
    m_session.lister().post(
        [answer, note](Casework &work) {
            const CaseSearch search(work.cases(), work.persons(), work.service());
            if (const std::optional<QuickNote> found = work.quickNotes().find(note))
                answer->named = search.namedIn(found->text.text, MostCases);
            answer->newest = search.find({}, MostCases);
        },
        m_picker,
        [this, answer, purpose = m_picker->purpose()](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            if (answer->named.empty() && purpose == CasePicker::Purpose::Attach)
                setMatches(answer->newest, CasePicker::Found::Newest);
            else
                setMatches(answer->named, CasePicker::Found::InNote);
        });
    writeDownSearch();
}

void InboxController::lookFor(const QString &text)
{
    const auto matches = std::make_shared<std::vector<CaseMatch>>();
    m_session.lister().post(
        [matches, text](Casework &work) {
            *matches = CaseSearch(work.cases(), work.persons(), work.service()).find(text, MostCases);
        },
        m_picker,
        [this, matches](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            setMatches(*matches, CasePicker::Found::BySearch);
        });
    writeDownSearch();
}

void InboxController::setMatches(const std::vector<CaseMatch> &matches, CasePicker::Found found)
{
    if (!m_picker)
        return;
    std::vector<CasePicker::Row> rows;
    for (const CaseMatch &match : matches) {
        const Phase *phase = m_session.reader().procedure().phase(match.file.phase);
        rows.push_back(
            {match.file.id, match.file.number, match.file.alias, phase ? phase->text.in(m_language) : QString(),
             match.partyRole.isEmpty()
                 ? QString()
                 : u"%1: %2"_s.arg(m_codes.list(u"party_role"_s).text(match.partyRole, m_language), match.partyAlias)});
    }
    m_picker->setRows(std::move(rows), found);
}

// Names were looked up: that is written down, the words never are (security.md, Journal).
void InboxController::writeDownSearch()
{
    m_session.writeDown({.action = u"search_made"_s, .subject = u"person"_s}, this,
                        [this](const Failure &failure) { Q_EMIT failed(failure); });
}

void InboxController::makeCase(NoteId note)
{
    struct Made
    {
        QuickNoteService::Landing landing;
        QDateTime notedAt;
    };
    const auto made = std::make_shared<Made>();
    m_session.writer().post(
        [made, note](Casework &work) {
            made->notedAt = work.quickNotes().notedAt(note);
            made->landing = work.noteService().promote(note);
        },
        this,
        [this, made](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            refresh();
            Q_EMIT caseMade(made->landing.caseId, made->landing.field);
            m_window.messages().tell(
                views::Tone::Good, tr("The note is a case now. It was written down: %1. No day was filled in for you.")
                                       .arg(whenText(made->notedAt.toLocalTime())));
        });
}

void InboxController::attach(NoteId note, CaseId caseId)
{
    Q_EMIT caseWillGrow(caseId);
    m_session.writer().post(
        [note, caseId](Casework &work) { static_cast<void>(work.noteService().attach(note, caseId)); }, this,
        [this, caseId](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            refresh();
            Q_EMIT caseGrew(caseId);
            const std::optional<CaseFile> file = m_session.reader().cases().find(caseId);
            m_window.messages().tell({views::Tone::Good,
                                      tr("The note was added to case %1.").arg(file ? file->number : QString()),
                                      tr("Open the case"), [this, caseId] { Q_EMIT openRequested(caseId); }});
        });
}

void InboxController::destroy(NoteId note, const QString &reason)
{
    m_session.writer().post(
        [note, reason](Casework &work) {
            if (const Findings problems = work.noteService().destroy(note, reason); !problems.empty())
                throw Failure(Failure::Kind::BadInput, problems.front().text); // the bar lets no empty one through
        },
        this,
        [this](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            refresh();
            m_window.messages().tell(views::Tone::Good, tr("The note is destroyed."));
        });
}

} // namespace app
