// SPDX-License-Identifier: EUPL-1.2
// What the value of a filter stands for: "fase:adv" is the phase advice, in the words of either language or as code.
// Says so when it stands for nothing, with what can be chosen. Also the SQL by which a case is held against it; what
// was typed is always bound, never written into the statement.
#pragma once

#include "model/codes/codelists.h"
#include "model/search/searchquery.h"
#include "model/workflow/procedure.h"

#include <QDate>

namespace model {

class Query;

// A filter whose value was understood.
struct CaseCondition
{
    SearchFilter::Field field = SearchFilter::Field::Phase;
    QStringList codes; // one of these
    bool isExcluded = false;
    bool operator==(const CaseCondition &) const = default;
};

struct Conditions
{
    std::vector<CaseCondition> all; // each must hold
    QString problem;                // a sentence; empty: understood
};

class FilterChoices final
{
public:
    struct Choice
    {
        QString code;
        LocalText text;
    };

    FilterChoices(const CodeLists &codes, const Procedure &procedure);

    [[nodiscard]] Conditions read(const std::vector<SearchFilter> &filters, Language language) const;
    [[nodiscard]] const std::vector<Choice> &of(SearchFilter::Field field) const; // for the help beside the field

private:
    std::vector<std::vector<Choice>> m_choices; // by field
};

// "AND (…) AND (…)" over case_file, empty without conditions; and its values, bound to a query that holds it.
[[nodiscard]] QString conditionSql(const std::vector<CaseCondition> &conditions);
void bindConditions(Query &query, const std::vector<CaseCondition> &conditions, QDate today);

} // namespace model
