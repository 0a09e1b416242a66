// SPDX-License-Identifier: EUPL-1.2
// What the tests of the scenarios' terms share: a reported case, a conduct, and finding a term among many.
#pragma once

#include "model/casefile/caseterms.h"

#include "model/casefile/casecontents.h"

namespace tests {

using namespace Qt::StringLiterals;
using namespace model;
using State = CaseTerm::State;

inline const QDate Today(2026, 9, 30);
inline const RowId Concerned(2);

inline TermBook &book()
{
    static TermBook book(TermRules::builtIn(), DayCalendar::builtIn());
    return book;
}

inline std::vector<CaseTerm> termsOf(const CaseContents &contents, QDate today = Today, const TermScope &scope = {})
{
    return model::termsOf(contents, scope, book(), today);
}

inline const CaseTerm &termOf(const std::vector<CaseTerm> &terms, const QString &rule, RowId row = {})
{
    static const CaseTerm none{.rule = u"none"_s};
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const CaseTerm &term) {
        return term.rule == rule && (!row.isValid() || term.place.row == row);
    });
    return found == terms.end() ? none : *found;
}

inline bool has(const std::vector<CaseTerm> &terms, const QString &rule)
{
    return !termOf(terms, rule).kind.isEmpty();
}

inline QDate dueOf(const std::vector<CaseTerm> &terms, const QString &rule, RowId row = {})
{
    return termOf(terms, rule, row).dueOn().value_or(QDate());
}

inline CaseContents reported(QDate received, QDate acknowledged, std::optional<bool> wrongdoing = {})
{
    CaseContents contents;
    contents.parties = {
        {.row = {.id = Concerned}, .role = {u"PERSON_CONCERNED"_s}, .personnelCategory = {u"MILITARY"_s}}};
    contents.intake = {.receivedOn = received, .acknowledgedOn = acknowledged};
    contents.triages = {{.isWrongdoing = wrongdoing}};
    return contents;
}

inline Allegation conduct(int id, QDate day)
{
    return {.row = {.id = RowId(id)}, .person = Concerned, .conductedOn = day};
}

} // namespace tests
