// SPDX-License-Identifier: EUPL-1.2
#include "app/caselistcontroller.h"

#include "app/attempt.h"
#include "views/caselistview.h"

namespace app {

using namespace Qt::StringLiterals;
using model::CaseFile;
using model::CaseId;
using model::CaseListModel;
using views::CaseFilterBar;

namespace {

// Rows of the list, read by the window's own connection: 200 look-ups by key. A case that is gone leaves a gap of its
// own.
std::vector<CaseFile> rowsOf(Session &session, const std::vector<CaseId> &ids)
{
    std::vector<CaseFile> rows;
    rows.reserve(ids.size());
    // data() has nobody to tell: a list that cannot be read shows empty rows, and the next reload says why.
    attempt([](const model::Failure &) {},
            [&] {
                for (const CaseId id : ids)
                    rows.push_back(session.reader().cases().find(id).value_or(CaseFile{.id = id}));
            });
    return rows;
}

} // namespace

CaseListController::CaseListController(Session &session, views::CaseListView &view, const model::CodeLists &codes,
                                       model::Language language, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_view(view),
      m_codes(codes),
      m_model(codes, session.reader().procedure(), language, session.clock().today(),
              [&session](const std::vector<CaseId> &ids) { return rowsOf(session, ids); })
{
    m_view.setModel(&m_model, &CaseListModel::sortOf);
    fillChoices(language);
    connect(&m_view, &views::CaseListView::filterChanged, this, &CaseListController::reload);
    connect(&m_view, &views::CaseListView::openRequested, this,
            [this](int row) { Q_EMIT openRequested(m_model.idAt(row)); });
}

CaseListController::~CaseListController()
{
    m_view.setModel(nullptr, {});
}

void CaseListController::fillChoices(model::Language language)
{
    const auto choicesOf = [&](const char *list) {
        std::vector<CaseFilterBar::Choice> choices;
        for (const model::CodeEntry &entry : m_codes.list(QLatin1String(list)).codes)
            choices.push_back({entry.code, entry.text.in(language)});
        return choices;
    };
    m_view.setChoices(CaseFilterBar::Field::Component, choicesOf("component"));
    m_view.setChoices(CaseFilterBar::Field::Channel, choicesOf("channel"));
    m_view.setChoices(CaseFilterBar::Field::Behaviour, choicesOf("behaviour"));
    std::vector<CaseFilterBar::Choice> phases;
    for (const model::Phase &phase : m_session.reader().procedure().phases)
        phases.push_back({phase.id, phase.text.in(language)});
    m_view.setChoices(CaseFilterBar::Field::Phase, phases);
}

void CaseListController::reload()
{
    struct Answer
    {
        std::vector<CaseId> ids;
        qint64 total = 0;
    };
    const int question = ++m_question;
    const auto answer = std::make_shared<Answer>();
    m_session.lister().post(
        [answer, filter = m_view.filter(), today = m_session.clock().today()](model::Casework &work) {
            answer->ids = work.cases().list(filter, today);
            answer->total = work.cases().count();
        },
        this,
        [this, question, answer](const std::optional<model::Failure> &failure) {
            if (failure)
                Q_EMIT failed(*failure);
            if (failure || question != m_question)
                return;
            const CaseId chosen = m_model.idAt(m_view.selectedRow());
            m_view.setTotal(int(answer->total));
            m_model.setIds(std::move(answer->ids));
            select(chosen);
            Q_EMIT counted(int(answer->total));
        });
}

void CaseListController::caseChanged(CaseId id)
{
    m_model.refresh(id);
    reload();
}

void CaseListController::select(CaseId id)
{
    const int row = id.isValid() ? m_model.rowOf(id) : -1;
    if (row >= 0)
        m_view.selectRow(row);
}

} // namespace app
