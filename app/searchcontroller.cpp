// SPDX-License-Identifier: EUPL-1.2
#include "app/searchcontroller.h"

#include "app/attempt.h"
#include "app/searchindexing.h"
#include "app/searchwords.h"
#include "views/mainwindow.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using model::CaseId;
using model::Casework;
using model::Failure;
using model::SearchAnswer;
using views::SearchView;

namespace {

constexpr int MostCounted = 1000; // cases; nobody reads more of them

} // namespace

SearchController::SearchController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                                   model::Language language, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_language(language),
      m_choices(codes, session.reader().procedure()),
      m_view(new SearchView),
      m_indexing(new SearchIndexing(session, window, this)),
      m_codes(codes)
{
    m_window.addScreen(u"search"_s, tr("&Search"), u"search"_s, m_view);
    connect(m_view, &SearchView::searchRequested, this, &SearchController::search);
    connect(m_view, &SearchView::moreRequested, this, [this] { ask(m_last); });
    connect(m_view, &SearchView::opened, this, &SearchController::follow);
    connect(m_view, &SearchView::saveRequested, this, [this](const QString &name, const QString &question) {
        change([name, question](Casework &work) { work.savedSearches().save(name, question); });
    });
    connect(m_view, &SearchView::removeRequested, this, [this](qint64 id) {
        change([id](Casework &work) { work.savedSearches().remove(model::SavedSearchId(id)); });
    });
    connect(m_indexing, &SearchIndexing::failed, this, &SearchController::failed);
}

SearchController::~SearchController()
{
    if (m_stop)
        *m_stop = true;
}

void SearchController::refresh()
{
    showSaved();
    m_view->focusField();
    m_session.lister().post([](Casework &work) { work.searchIndex().warmUp(); }, this,
                            [this](const std::optional<Failure> &failure) {
                                if (failure)
                                    Q_EMIT failed(*failure);
                            });
}

void SearchController::showSaved()
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [this] {
                std::vector<SearchView::Saved> rows;
                for (const model::SavedSearch &each : m_session.reader().savedSearches().all())
                    rows.push_back({each.id.value(), each.name, each.question});
                m_view->setSaved(rows);
            });
}

void SearchController::change(const std::function<void(Casework &)> &work)
{
    m_session.writer().post([work](Casework &casework) { casework.service().write([&] { work(casework); }); }, this,
                            [this](const std::optional<Failure> &failure) {
                                if (failure)
                                    return Q_EMIT failed(*failure);
                                showSaved();
                            });
}

void SearchController::search(const QString &typed)
{
    model::ReadQuery read = model::readQuery(typed);
    model::Conditions conditions;
    if (read.problem.isEmpty())
        conditions = m_choices.read(read.query.filters, m_language);
    const QString problem = read.problem.isEmpty() ? conditions.problem : read.problem;
    m_view->setProblem(problem);
    if (!problem.isEmpty())
        return;
    m_request = {std::move(read.query), std::move(conditions.all), typed, {}};
    writeDownSearch();
    ask({});
}

void SearchController::ask(CaseId before)
{
    if (m_stop)
        *m_stop = true; // nobody waits for the older one
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_request.before = before;
    m_view->setSearching(true);
    const auto answer = std::make_shared<SearchAnswer>();
    m_session.lister().post(
        [answer, stop = m_stop, request = m_request, today = m_session.clock().today()](Casework &work) {
            *answer = work.search().find(request, today, {.progress = {}, .cancelled = stop.get()});
        },
        this,
        [this, answer, stop = m_stop, before](const std::optional<Failure> &failure) {
            if (stop != m_stop)
                return; // a newer question was asked
            m_view->setSearching(false);
            if (failure && failure->kind() == Failure::Kind::Cancelled)
                return;
            if (failure)
                return Q_EMIT failed(*failure);
            show(*answer, !before.isValid());
        });
}

void SearchController::show(const SearchAnswer &answer, bool isFirst)
{
    if (!answer.cases.empty())
        m_last = answer.cases.back().file.id;
    std::vector<SearchView::Group> groups = groupsOf(answer, {m_codes, m_session.reader().procedure(), m_language});
    if (isFirst)
        m_view->setGroups(std::move(groups), answer.hasMore, summaryOf(answer));
    else
        m_view->addGroups(groups, answer.hasMore);
    if (isFirst && answer.hasMore)
        countAll(remarksOn(answer));
}

void SearchController::countAll(const QString &remarks)
{
    const auto cases = std::make_shared<int>(0);
    m_session.lister().post(
        [cases, stop = m_stop, request = m_request, today = m_session.clock().today()](Casework &work) {
            *cases =
                work.search().countCases(request, today, MostCounted + 1, {.progress = {}, .cancelled = stop.get()});
        },
        this,
        [this, cases, remarks, stop = m_stop](const std::optional<Failure> &failure) {
            if (failure && failure->kind() != Failure::Kind::Cancelled)
                return Q_EMIT failed(*failure);
            if (failure || stop != m_stop)
                return; // a newer question was asked
            const QString found =
                *cases > MostCounted
                    ? tr("More than %1 cases; the newest come first.").arg(QLocale().toString(MostCounted))
                    : tr("%1 cases; the newest come first.").arg(QLocale().toString(*cases));
            m_view->setSummary(found + remarks);
        });
}

QString SearchController::summaryOf(const SearchAnswer &answer) const
{
    QString summary;
    if (answer.cases.empty() && answer.named.empty() && answer.notes.empty())
        summary = tr("Nothing was found. All words must stand in one text. Try fewer words, or the beginning of a word "
                     "with a star: wo*.");
    else if (answer.hasMore)
        summary = tr("The newest cases come first; there are more.");
    else
        summary = tr("%n case(s) found.", nullptr, int(answer.cases.size()));
    return summary + remarksOn(answer);
}

QString SearchController::remarksOn(const SearchAnswer &answer) const
{
    QString remarks;
    if (answer.unopened > 0)
        remarks += u' ' + tr("%n text(s) could not be opened: check the vault.", nullptr, answer.unopened);
    if (!m_indexing->isDone())
        remarks += u' ' + tr("Not all texts are searchable yet. A search may miss some of them.");
    return remarks;
}

void SearchController::follow(const QString &link)
{
    const SearchLink to = readLink(link);
    if (to.note.isValid())
        Q_EMIT noteRequested(to.note);
    else if (to.caseId.isValid())
        Q_EMIT openRequested(to.caseId, to.field);
}

// That somebody searched is written down; the words searched never are (security.md, Journal).
void SearchController::writeDownSearch()
{
    m_session.writeDown({.action = u"search_made"_s, .subject = u"text"_s}, this,
                        [this](const Failure &failure) { Q_EMIT failed(failure); });
}

} // namespace app
