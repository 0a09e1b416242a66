// SPDX-License-Identifier: EUPL-1.2
// Shows on an open case what the register knows of its people: roles that clash, the same person again, a name in an
// anonymous report, and names where they are shown. It has done what is answered there; it decides nothing and links
// nobody by itself.
#pragma once

#include "app/namedisplay.h"
#include "model/codes/codelists.h"
#include "model/party/party.h"
#include "model/person/namevisibility.h"

namespace views {
class CaseFileView;
class PartyPage;
} // namespace views

namespace app {

class CaseController;
class PersonController;

class PeopleController final : public QObject
{
    Q_OBJECT
public:
    // All of it must outlive it.
    struct Parts
    {
        Session &session;
        CaseController &open; // the case
        views::CaseFileView &view;
        PersonController &persons; // whose switch of names this follows
        const model::CodeLists &codes;
        model::Language language;
    };
    PeopleController(Parts parts, QObject *parent);

    void show(); // the case that is open; after every loading of it

Q_SIGNALS:
    void failed(const model::Failure &failure);

private:
    void wire();
    void showPeople(const std::vector<model::Party> &parties);
    void showHeader(const std::vector<model::Party> &parties, int clashes);
    void showChoices(const std::vector<model::Party> &parties);
    void noteNames(const std::vector<model::Party> &parties);
    void answerSame(model::RowId row, model::PersonId person, bool isSame);
    void post(std::function<void(model::Casework &)> act);
    [[nodiscard]] model::NameVisibility visibility() const;

    Parts m;
    views::PartyPage *m_page; // null: this role has none
    std::vector<model::Party> m_parties;
    QSet<model::RowId> m_withheld; // whose consent to be known was refused or withdrawn
};

} // namespace app
