// SPDX-License-Identifier: EUPL-1.2
// The part of CaseController that knows where somebody was writing, and goes back there after the vault was locked.
#include "app/casecontroller.h"
#include "views/casefile/casefileview.h"
#include "views/casefile/rowspage.h"

namespace app {

using namespace model;

Place CaseController::place() const
{
    const views::SectionPage *page = m_view.currentPage();
    if (!page)
        return {.caseId = m_id, .step = m_step};
    const auto *rows = qobject_cast<const views::RowsPage *>(page);
    return {
        m_id, m_step, page->section(), rows ? rows->currentId() : RowId(), page->editPosition(), !page->isReadOnly(),
        {}};
}

void CaseController::restore(const Place &place)
{
    open(place.caseId);
    if (!place.step.isEmpty())
        chooseStep(place.step);
    SectionBinding *binding = bindingOf(m_bindings, place.section);
    if (!binding)
        return;
    m_view.showPage(place.section, {});
    setEditing(place.isEditing && !m_standing.isFinished(m_step)); // the reason was forgotten with the vault
    if (auto *rows = qobject_cast<views::RowsPage *>(&binding->page()); rows && place.row.isValid())
        rows->select(place.row);
    binding->page().restorePosition(place.position);
}

} // namespace app
