// SPDX-License-Identifier: EUPL-1.2
// What the window does with terms outside a case: the calculator. It goes with the desk, so that nothing that was typed
// about a case stays on the screen of a locked vault.
#pragma once

#include "app/session.h"

#include <QObject>
#include <QPointer>

namespace views {
class CalculatorDialog;
class MainWindow;
} // namespace views

namespace app {

class TermsController final : public QObject
{
    Q_OBJECT
public:
    TermsController(Session &session, views::MainWindow &window, model::Language language, QObject *parent);
    ~TermsController() override;

private:
    void openCalculator();

    Session &m_session;
    views::MainWindow &m_window;
    model::Language m_language;
    QPointer<views::CalculatorDialog> m_calculator;
};

} // namespace app
