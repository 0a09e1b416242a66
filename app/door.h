// SPDX-License-Identifier: EUPL-1.2
// What stands before an open vault: the unlock screen and the first-run pages. Derives keys in the background and hands
// the unlocked vault on. It must never keep a passphrase longer than one attempt.
#pragma once

#include "model/core/clock.h"
#include "model/core/failure.h"
#include "model/storage/vault.h"

#include <QObject>
#include <functional>

namespace views {
class FirstRunWizard;
class MainWindow;
class UnlockView;
} // namespace views

namespace app {

class Door final : public QObject
{
    Q_OBJECT
public:
    using Enter = std::function<void(std::unique_ptr<model::Vault>)>;

    Door(views::MainWindow &window, const model::Clock &clock, Enter enter);
    ~Door() override;

    void open(const QString &path); // the unlock screen; without a path the first run
    void showProblem(const model::Failure &failure);
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void exampleRequested(); // she only wants to look around

private:
    void wireUnlock();
    void wireFirstRun();
    void create();
    void unlock(bool withRecoveryCode);
    void chooseOther();
    void showFirstRun();

    views::MainWindow &m_window;
    const model::Clock &m_clock;
    Enter m_enter;
    views::UnlockView *m_unlock;
    views::FirstRunWizard *m_firstRun;
    std::unique_ptr<model::Vault> m_made; // waits until its recovery code was typed back
    QString m_path;
};

} // namespace app
