// SPDX-License-Identifier: EUPL-1.2
#include "app/documentdesk.h"

#include "app/casecontroller.h"
#include "views/casefile/casefileview.h"
#include "views/document/documentpage.h"
#include "views/document/documentviewer.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresssheet.h"

namespace app {

using namespace Qt::StringLiterals;
using model::CaseId;

namespace {

constexpr int Patience = 400; // milliseconds before progress is shown

} // namespace

DocumentDesk::DocumentDesk(Session &session, views::MainWindow &window, CaseController &caseController,
                           views::CaseFileView &view)
    : m_window(window),
      m_case(caseController),
      m_viewer(new views::DocumentViewer)
{
    m_window.addPage(u"document"_s, m_viewer);
    auto *page = qobject_cast<views::DocumentPage *>(view.page(u"document"_s));
    if (!page)
        return; // a procedure without documents has no page for them
    m_controller = std::make_unique<DocumentController>(session, *page, nullptr);
    wireAdding();
    wireViewing(session);
}

DocumentDesk::~DocumentDesk()
{
    m_viewing.reset();
    m_controller.reset();
    m_window.removeScreenPage(u"document"_s);
}

void DocumentDesk::wireAdding()
{
    DocumentController *controller = m_controller.get();
    connect(&m_case, &CaseController::filling, controller, [this, controller](CaseId id) {
        controller->showCase(id);
        controller->setReason(m_case.reason());
    });
    views::ProgressSheet &sheet = m_window.progress();
    connect(controller, &DocumentController::began, &sheet,
            [&sheet](const QString &what) { sheet.start(what, true, Patience); });
    connect(controller, &DocumentController::progressed, &sheet, &views::ProgressSheet::setProgress);
    connect(controller, &DocumentController::ended, &sheet, &views::ProgressSheet::finish);
    connect(&sheet, &views::ProgressSheet::cancelRequested, controller, &DocumentController::stop);
    connect(controller, &DocumentController::failed, this, &DocumentDesk::failed);
    connect(controller, &DocumentController::saveRequested, this, &DocumentDesk::saveRequested);
    connect(controller, &DocumentController::added, this, [this](CaseId id, const QString &remark) {
        m_window.messages().tell(views::Tone::Good, remark);
        Q_EMIT m_case.caseChanged(id);
        if (id == m_case.caseId())
            m_case.load();
    });
}

void DocumentDesk::wireViewing(Session &session)
{
    m_viewing = std::make_unique<DocumentViewing>(session, *m_viewer, DocumentDecoder::Programs::installed(), nullptr);
    connect(m_controller.get(), &DocumentController::viewRequested, m_viewing.get(), &DocumentViewing::open);
    connect(m_viewing.get(), &DocumentViewing::opened, this, [this] {
        m_window.showScreen(u"document"_s);
        m_viewer->setFocus();
    });
    connect(m_viewing.get(), &DocumentViewing::closed, this, [this] { m_window.showScreen(u"case"_s); });
    connect(m_viewing.get(), &DocumentViewing::failed, this, &DocumentDesk::failed);
    connect(&m_window, &views::MainWindow::screenShown, m_viewing.get(), [this](const QString &id) {
        if (id != "document"_L1)
            m_viewing->close(); // what is not on the screen is not in memory
    });
}

} // namespace app
