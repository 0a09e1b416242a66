// SPDX-License-Identifier: EUPL-1.2
// What the window has for documents: the page in the case, the progress of what is being added, what is said about the
// original, and the screen that shows one. Made with the first case that is opened, gone when the vault locks.
#pragma once

#include "app/documentcontroller.h"
#include "app/documentviewing.h"

namespace views {
class CaseFileView;
class DocumentPage;
class MainWindow;
} // namespace views

namespace app {

class CaseController;

class DocumentDesk final : public QObject
{
    Q_OBJECT
public:
    DocumentDesk(Session &session, views::MainWindow &window, CaseController &caseController,
                 views::CaseFileView &view);
    ~DocumentDesk() override;

Q_SIGNALS:
    void failed(const model::Failure &failure);
    void saveRequested(const model::DocumentVersion &version); // through the screens of leaving the vault

private:
    void wireAdding();
    void wireViewing(Session &session);

    views::MainWindow &m_window;
    CaseController &m_case;
    views::DocumentViewer *m_viewer; // of the window
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<DocumentViewing> m_viewing;
};

} // namespace app
