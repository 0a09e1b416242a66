// SPDX-License-Identifier: EUPL-1.2
// What the window does with terms outside a case: the screen with all of them, page by page from the stored terms, why
// one ends that day, the reminder, and the calculator. It goes with the desk, so that nothing about a case stays on the
// screen of a locked vault.
#pragma once

#include "app/session.h"
#include "model/casefile/termlist.h"
#include "model/codes/codelists.h"

#include <QObject>
#include <QPointer>

namespace views {
class CalculatorDialog;
class MainWindow;
class TermsView;
} // namespace views

namespace app {

class TermRecount;
class TermReminder;

class TermsController final : public QObject
{
    Q_OBJECT
public:
    // Adds its screen to the window.
    TermsController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                    model::Language language, QObject *parent);
    ~TermsController() override;

    void refresh(); // from the first page
    [[nodiscard]] TermReminder &reminder() { return *m_reminder; }

Q_SIGNALS:
    void openRequested(model::CaseId id);
    void leavingRequested(); // the days of all terms, for a calendar
    void counted();          // all terms are those of this program
    void failed(const model::Failure &failure);

private:
    void fetch(const std::optional<model::TermLine> &after);
    void show(const std::vector<model::TermLine> &lines, bool isFirst);
    void explain(int row);
    void openCalculator();
    [[nodiscard]] model::TermFilter filter() const;

    Session &m_session;
    views::MainWindow &m_window;
    const model::CodeLists &m_codes;
    model::Language m_language;
    views::TermsView *m_view;
    TermReminder *m_reminder;
    TermRecount *m_recount;
    std::vector<model::TermLine> m_lines; // those shown
    int m_question = 0;                   // a newer one makes an older answer worthless
    QPointer<views::CalculatorDialog> m_calculator;
};

} // namespace app
