// SPDX-License-Identifier: EUPL-1.2
#include "app/casetexts.h"

#include "app/versionwords.h"
#include "model/casefile/versionkeeper.h"
#include "views/casefile/agreementlock.h"
#include "views/casefile/casefileview.h"
#include "views/widgets/ask.h"

namespace app {

using namespace model;

CaseTexts::CaseTexts(Session &session, const Bindings &bindings, views::CaseFileView &view, EditSaver &saver,
                     QObject *parent)
    : QObject(parent),
      m_session(session),
      m_bindings(bindings),
      m_view(view),
      m_saver(saver)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::chrono::minutes(VersionKeeper::PauseMinutes));
    connect(&m_quiet, &QTimer::timeout, this, &CaseTexts::paused);
    for (const auto &binding : m_bindings)
        if (auto *lock = binding->page().findChild<views::AgreementLock *>())
            connect(lock, &views::AgreementLock::changeRequested, this,
                    [this, page = &binding->page()] { askWhy(*page); });
}

void CaseTexts::pause(CaseId id, TextVersion::Cause cause)
{
    m_quiet.stop();
    m_session.writer().post([id, cause](Casework &work) { work.service().pauseWriting(id, cause); }, this,
                            [this](const std::optional<Failure> &failure) {
                                if (failure)
                                    Q_EMIT failed(*failure);
                            });
}

void CaseTexts::lock()
{
    for (const auto &binding : m_bindings)
        if (auto *lock = binding->page().findChild<views::AgreementLock *>())
            lock->setOpen(false);
}

// It is open for as long as this page is edited, and every change carries the reason.
void CaseTexts::askWhy(views::SectionPage &page)
{
    views::Ask::reason(&m_view,
                       {tr("This was agreed with. Why do you change it?"),
                        tr("The version that was agreed with is kept, and the text is marked as changed after the "
                           "agreement. The reason goes into the journal of this case."),
                        tr("Change")},
                       [this, &page](const QString &reason) {
                           Q_EMIT editRequested();
                           m_saver.setReason(reason);
                           page.findChild<views::AgreementLock *>()->setOpen(true);
                       });
}

TextPlace CaseTexts::place() const
{
    TextPlace place;
    const views::SectionPage *page = m_view.currentPage();
    if (!page)
        return place;
    place.section = page->section();
    place.field = page->editPosition().column;
    if (const auto *rows = qobject_cast<const views::RowsPage *>(page)) {
        place.row = rows->currentId();
        if (!place.row.isValid())
            return {};
    }
    if (!isTextWithVersions(place))
        place.field = mainTextOf(place.section);
    return place;
}

void CaseTexts::goTo(const TextPlace &place)
{
    m_view.goTo(place.section, place.field);
    views::SectionPage *page = m_view.page(place.section);
    if (auto *rows = qobject_cast<views::RowsPage *>(page))
        rows->select(place.row);
    if (page)
        page->restorePosition({place.field, -1});
}

} // namespace app
