// SPDX-License-Identifier: EUPL-1.2
// Clashes of roles and the question "the same person?" in the words of the window. Pseudonyms and numbers; a name only
// when it is handed in.
#pragma once

#include "model/codes/codelists.h"
#include "model/person/clashbook.h"
#include "model/person/lookalikes.h"
#include "model/person/personlinks.h"
#include "views/person/personsheet.h"

#include <QCoreApplication>

namespace app {

class PersonWords final
{
    Q_DECLARE_TR_FUNCTIONS(app::PersonWords)
public:
    PersonWords(const model::CodeLists &codes, model::Language language) : m_codes(codes), m_language(language) {}

    [[nodiscard]] std::vector<views::ClashPanel::Line>
    clashes(const std::vector<model::ClashStanding> &standings) const;
    // `name`: of the register; empty while names are hidden.
    [[nodiscard]] views::SamePersonBar::Question question(const model::Lookalike &like, const QString &name) const;
    // "3 other cases": where else a person stands; `isMore`: in more than these.
    [[nodiscard]] QString elsewhere(int cases, bool isMore) const;
    [[nodiscard]] QString act(const std::vector<model::PersonLink> &links) const; // all of one act
    [[nodiscard]] QString role(const QString &code) const { return text("party_role", code); }
    [[nodiscard]] QString component(const QString &code) const { return text("component", code); }
    [[nodiscard]] QString day(QDate day) const;

private:
    [[nodiscard]] QString text(const char *list, const QString &code) const;

    const model::CodeLists &m_codes;
    model::Language m_language;
};

} // namespace app
