// SPDX-License-Identifier: EUPL-1.2
// Reading back: shows somebody what was written down of her words, over the whole window, keeps what she says about it,
// and shows the versions of a text. What she may be shown the core decides (reporterview.h). It must never show
// anything else while she looks, nor write her agreement down: that is done by hand, on the page of the case.
#pragma once

#include "app/journalwords.h"
#include "app/session.h"
#include "model/casefile/reporterview.h"
#include "views/casefile/pagecontext.h"

#include <QTimer>
#include <map>

namespace views {
class MainWindow;
class ReporterPage;
class VersionsView;
} // namespace views

namespace app {

class CaseController;

class ReadBackController final : public QObject
{
    Q_OBJECT
public:
    // Answers the two commands from now on. `work` is the case it is about, and outlives it.
    ReadBackController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                       const views::PageContext &context, CaseController &work);
    ~ReadBackController() override; // posts what she wrote last

    [[nodiscard]] bool saveAll(); // waits; false: what she wrote is only on the screen

Q_SIGNALS:
    void failed(const model::Failure &failure);

private:
    void showToReporter(); // the person of the row that is shown, else whoever came with the case
    void showVersions();   // of the text that is being written
    void sayNothingIsThere(const QString &text);
    void showTexts(const model::ReporterView &view);
    [[nodiscard]] QString heading(const model::ReporterText &text) const;
    [[nodiscard]] QString stateOf(const model::ReporterText &text) const;
    void noteCorrection(int text, const QString &words);
    void saveCorrections();
    void leave();
    void goBack(const QString &field);
    void loadVersions();
    void putBack(int number);
    void post(std::function<void(model::ReadBackService &)> work, std::function<void()> done = {});
    [[nodiscard]] JournalWords words() const;

    Session &m_session;
    views::MainWindow &m_window;
    const model::CodeLists &m_codes;
    views::PageContext m_context;
    CaseController &m_case;
    views::ReporterPage *m_page = nullptr;     // made when first asked for; the window owns it
    views::VersionsView *m_versions = nullptr; // idem
    model::CaseId m_id;
    model::ReporterView m_view;
    model::TextPlace m_place; // of the versions, or of the text she agreed with last
    bool m_hasAgreed = false;
    std::map<int, QString> m_unsaved; // what she wrote, by text
    std::map<int, QString> m_saving;
    QTimer m_pause;
};

} // namespace app
