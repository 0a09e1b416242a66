// SPDX-License-Identifier: EUPL-1.2
#include "app/termscontroller.h"

#include "views/mainwindow.h"
#include "views/term/calculatordialog.h"

#include <QAction>

namespace app {

TermsController::TermsController(Session &session, views::MainWindow &window, model::Language language, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_language(language)
{
    connect(window.action(views::Command::CalculateTerm), &QAction::triggered, this, &TermsController::openCalculator);
}

TermsController::~TermsController()
{
    delete m_calculator.data();
}

void TermsController::openCalculator()
{
    if (!m_calculator)
        m_calculator = new views::CalculatorDialog(
            m_language, [&clock = m_session.clock()] { return clock.today(); }, &m_window);
    m_calculator->open();
}

} // namespace app
