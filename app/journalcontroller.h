// SPDX-License-Identifier: EUPL-1.2
// The screen of the journal: page by page in words, and the check of the whole chain, which shows how far it is and can
// be stopped. It reads only; what it must never do is hold up the window or the locking of the vault.
#pragma once

#include "app/session.h"
#include "model/codes/codelists.h"

#include <QTimer>
#include <atomic>
#include <memory>

namespace views {
class JournalView;
class MainWindow;
} // namespace views

namespace app {

class JournalWords;

class JournalController final : public QObject
{
    Q_OBJECT
public:
    // Adds its screen to the window.
    JournalController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                      model::Language language, QObject *parent);
    ~JournalController() override;

    void refresh(); // the newest entries

Q_SIGNALS:
    void failed(const model::Failure &failure);

private:
    // Shared with the listing thread, which may go on for a moment when this is gone.
    struct Walk
    {
        std::atomic<qint64> entries = 0;
        std::atomic<qint64> total = 0;
        std::atomic_bool isStopped = false;
    };

    void show(qint64 before);
    [[nodiscard]] JournalWords words() const;
    void verify();
    void stopVerifying();
    void endVerifying();
    void showVerdict(const model::JournalVerdict &verdict);

    Session &m_session;
    views::MainWindow &m_window;
    const model::CodeLists &m_codes;
    model::Language m_language;
    views::JournalView *m_view;
    std::shared_ptr<Walk> m_walk; // of the journal, as long as it goes on
    QTimer m_look;                // how far it is
};

} // namespace app
