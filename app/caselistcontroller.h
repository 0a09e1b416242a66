// SPDX-License-Identifier: EUPL-1.2
// Connects the list of cases to the vault: filters and orders on the listing thread, fetches the rows around the
// viewport, and says which case is to be opened. A newer question makes an older answer worthless.
#pragma once

#include "app/session.h"
#include "model/casefile/caselistmodel.h"
#include "model/codes/codelists.h"

namespace views {
class CaseListView;
}

namespace app {

class CaseListController final : public QObject
{
    Q_OBJECT
public:
    CaseListController(Session &session, views::CaseListView &view, const model::CodeLists &codes,
                       model::Language language, QObject *parent);
    ~CaseListController() override; // empties the view: its model goes

    void reload();
    void caseChanged(model::CaseId id); // the row, and its place in the list
    void select(model::CaseId id);

Q_SIGNALS:
    void openRequested(model::CaseId id);
    void counted(int cases); // in the whole vault
    void failed(const model::Failure &failure);

private:
    void fillChoices(model::Language language);

    Session &m_session;
    views::CaseListView &m_view;
    const model::CodeLists &m_codes;
    model::CaseListModel m_model;
    int m_question = 0;
};

} // namespace app
