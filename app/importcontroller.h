// SPDX-License-Identifier: EUPL-1.2
// Carries out what the import wizard wishes: reads the file for its preview, checks and imports on the writing thread,
// and brings progress and report back. One import at a time. When the vault locks, a running import is stopped and
// undone, and this waits for it.
#pragma once

#include "app/session.h"
#include "model/codes/codelists.h"
#include "model/exchange/registerimport.h"

#include <QObject>
#include <QPointer>
#include <QSemaphore>
#include <atomic>

namespace views {
class ImportWizard;
}

namespace app {

class ImportController final : public QObject
{
    Q_OBJECT
public:
    ImportController(Session &session, const model::CodeLists &codes, model::Language language, QWidget *window,
                     QObject *parent);
    ~ImportController() override;

    void begin();
    [[nodiscard]] views::ImportWizard *wizard() const; // null: none is open

Q_SIGNALS:
    void imported(); // cases were made

private:
    void preview(const QString &path, bool isFormatChosen, const model::CsvFormat &format);
    void readMapping(const QString &nameOrPath);
    void saveMapping(const QString &path, const model::ImportMapping &mapping);
    void check(const QString &path, const model::ImportMapping &mapping);
    void import();
    void stop() { m_cancelled = true; }
    // On the writing thread; `finished` gets the report on this one.
    void run(StorageThread::Work work, std::function<void(const model::ImportReport &)> finished);
    void tryTo(const std::function<void()> &action);
    void tell(const model::Failure &failure);
    [[nodiscard]] model::LongWork longWork();

    Session &m_session;
    const model::CodeLists &m_codes;
    model::Language m_language;
    QWidget *m_window;
    QPointer<views::ImportWizard> m_wizard;
    std::unique_ptr<model::RegisterImport> m_import; // only touched by the work that runs
    std::atomic_bool m_cancelled{false};
    QSemaphore m_free{1}; // taken while work is posted or runs
};

} // namespace app
