// SPDX-License-Identifier: EUPL-1.2
#include "app/termscontroller.h"

#include "app/termrecount.h"
#include "app/termreminder.h"
#include "app/termwords.h"
#include "model/casefile/termkeeper.h"
#include "views/mainwindow.h"
#include "views/term/calculatordialog.h"
#include "views/term/termsview.h"

#include <QAction>

namespace app {

using namespace Qt::StringLiterals;
using model::Failure;
using model::TermFilter;
using model::TermLine;
using views::TermsView;

namespace {

constexpr int PageRows = 200;

} // namespace

TermsController::TermsController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                                 model::Language language, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_codes(codes),
      m_language(language),
      m_view(new TermsView),
      m_reminder(new TermReminder(session, window, this)),
      m_recount(new TermRecount(session, window, this))
{
    m_window.addScreen(u"terms"_s, tr("T&erms"), u"hourglass"_s, m_view);
    connect(window.action(views::Command::CalculateTerm), &QAction::triggered, this, &TermsController::openCalculator);
    connect(m_view, &TermsView::calculatorRequested, this, &TermsController::openCalculator);
    connect(m_view, &TermsView::questionChanged, this, &TermsController::refresh);
    connect(m_view, &TermsView::moreRequested, this, [this] {
        if (!m_lines.empty())
            fetch(m_lines.back());
    });
    connect(m_view, &TermsView::explanationRequested, this, &TermsController::explain);
    connect(m_view, &TermsView::leavingRequested, this, &TermsController::leavingRequested);
    connect(m_view, &TermsView::openRequested, this, &TermsController::openRequested);
    connect(m_view, &TermsView::casesRequested, this, [this] { m_window.showScreen(u"cases"_s); });
    connect(m_reminder, &TermReminder::failed, this, &TermsController::failed);
    connect(m_recount, &TermRecount::failed, this, &TermsController::failed);
    connect(m_recount, &TermRecount::counted, this, &TermsController::counted);
    m_recount->start();
}

TermsController::~TermsController()
{
    delete m_calculator.data();
}

TermFilter TermsController::filter() const
{
    TermFilter filter;
    filter.show = m_view->shown() == TermsView::Show::Late   ? TermFilter::Show::Late
                  : m_view->shown() == TermsView::Show::Soon ? TermFilter::Show::Soon
                                                             : TermFilter::Show::All;
    filter.sortBy = m_view->sortBy() == TermsView::SortBy::Kind   ? TermFilter::SortBy::Kind
                    : m_view->sortBy() == TermsView::SortBy::Case ? TermFilter::SortBy::Number
                                                                  : TermFilter::SortBy::Due;
    return filter;
}

void TermsController::refresh()
{
    ++m_question;
    fetch({});
}

void TermsController::fetch(const std::optional<TermLine> &after)
{
    const auto lines = std::make_shared<std::vector<TermLine>>();
    m_session.lister().post(
        [lines, after, filter = filter(), today = m_session.clock().today()](model::Casework &work) {
            *lines = model::TermList(work.store()).page(filter, today, after ? &*after : nullptr, PageRows);
        },
        this,
        [this, lines, question = m_question, isFirst = !after](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            if (question == m_question)
                show(*lines, isFirst);
        });
}

void TermsController::show(const std::vector<TermLine> &lines, bool isFirst)
{
    std::vector<views::TermRow> rows;
    rows.reserve(lines.size());
    for (const TermLine &line : lines)
        rows.push_back(termRow(line, m_codes, m_language));
    const bool hasMore = int(lines.size()) == PageRows;
    if (isFirst) {
        m_lines = lines;
        m_view->setRows(std::move(rows), hasMore, m_session.clock().today());
    } else {
        m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        m_view->addRows(rows, hasMore);
    }
}

// The list holds days; why a term ends then is counted again from its case, one at a time.
void TermsController::explain(int row)
{
    const TermLine line = m_lines.at(size_t(row));
    const auto why = std::make_shared<QString>();
    m_session.lister().post(
        [why, line, language = m_language](model::Casework &work) {
            for (const model::CaseTerm &term : work.terms().termsOf(line.caseId))
                if (term.rule == line.rule && term.place.section == line.section && term.place.row == line.row)
                    *why = whyThatDay(term, language);
        },
        this,
        [this, why, row, question = m_question](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            if (question == m_question)
                m_view->setExplanation(row, *why);
        });
}

void TermsController::openCalculator()
{
    if (!m_calculator)
        m_calculator = new views::CalculatorDialog(
            m_language, [&clock = m_session.clock()] { return clock.today(); }, &m_window);
    m_calculator->open();
}

} // namespace app
