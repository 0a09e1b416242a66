// SPDX-License-Identifier: EUPL-1.2
// The screen Persons and the page of one person: fetches what they show, a page at a time, and has done what they ask.
// It must never show a name while names are hidden, keep the words of a search, or link anybody by itself.
#pragma once

#include "app/namedisplay.h"
#include "model/codes/codelists.h"
#include "model/person/personcases.h"
#include "model/person/personservice.h"

namespace views {
class MainWindow;
class PersonSheet;
class PersonsView;
} // namespace views

namespace app {

class PersonController final : public QObject
{
    Q_OBJECT
public:
    PersonController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                     model::Language language, QObject *parent);

    [[nodiscard]] NameDisplay &names() { return *m_names; }
    void open(model::PersonId person); // its page
    void refresh();                    // the page, after something changed
    // Empty while names are hidden, and of whoever withdrew the consent to be known.
    [[nodiscard]] QString nameToShow(model::PersonId person) const;

Q_SIGNALS:
    void openRequested(model::CaseId id);
    void changed(); // links, names or answers: an open case must be shown anew
    void failed(const model::Failure &failure);

private:
    void wirePage();
    void search(const QString &text);
    void showFound(const QString &text);
    void showPerson();
    void showCases(bool more);
    void showClashes();
    void showActs();
    void post(std::function<model::Findings(model::PersonService &)> act);
    void read(const std::function<void()> &action);

    Session &m_session;
    views::MainWindow &m_window;
    const model::CodeLists &m_codes;
    model::Language m_language;
    NameDisplay *m_names;
    views::PersonsView *m_list;
    views::PersonSheet *m_page;
    QString m_before; // the screen to go back to
    model::PersonId m_person;
    std::optional<model::PersonCase> m_last; // of the page of cases shown last
    std::vector<model::CaseId> m_shown;
};

} // namespace app
