// SPDX-License-Identifier: EUPL-1.2
#include "model/search/filterchoices.h"

#include "model/search/words.h"
#include "model/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Field = SearchFilter::Field;

constexpr int SoonDays = 14; // as in the list of cases

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::FilterChoices)
};

// Words, not codes of a list: the same that the list of cases knows.
const QString Late = u"late"_s;
const QString Soon = u"soon"_s;
const QString Nothing = u"none"_s;

std::vector<FilterChoices::Choice> choicesOf(const CodeList &list)
{
    std::vector<FilterChoices::Choice> choices;
    for (const CodeEntry &entry : list.codes)
        choices.push_back({entry.code, entry.text});
    return choices;
}

// 2: the whole of it; 1: a word in it begins like this; 0: no.
int likeness(const QString &typed, const QString &candidate)
{
    const QString folded = foldedWords(candidate);
    if (folded == typed)
        return 2;
    return (u' ' + folded).contains(u' ' + typed) ? 1 : 0;
}

QString conditionOf(Field field, const QString &marks)
{
    switch (field) {
    case Field::Phase:
        return u"phase IN (%1)"_s.arg(marks);
    case Field::Channel:
        return u"channel IS NOT NULL AND channel IN (%1)"_s.arg(marks);
    case Field::Component:
        return u"component IS NOT NULL AND component IN (%1)"_s.arg(marks);
    case Field::State:
        return u"state IN (%1)"_s.arg(marks);
    case Field::Role:
        return u"EXISTS (SELECT 1 FROM party WHERE party.case_id = case_file.id AND party.retracted = 0 "
               "AND party.role IN (%1))"_s.arg(marks);
    case Field::Term:
        return u"('late' IN (%1) AND state = 'open' AND next_due_on < :today) "
               "OR ('soon' IN (%1) AND state = 'open' AND next_due_on BETWEEN :today AND :soon) "
               "OR ('none' IN (%1) AND state = 'open' AND origin = 'own' AND next_due_on IS NULL) "
               "OR EXISTS (SELECT 1 FROM running_term WHERE running_term.case_id = case_file.id "
               "AND running_term.kind IN (%1))"_s.arg(marks);
    }
    return {};
}

QString markOf(size_t condition, qsizetype code)
{
    return u":c%1_%2"_s.arg(condition).arg(code);
}

} // namespace

FilterChoices::FilterChoices(const CodeLists &codes, const Procedure &procedure) : m_choices(6)
{
    const auto of = [this](Field field) -> std::vector<Choice> & { return m_choices[size_t(field)]; };
    for (const Phase &phase : procedure.phases)
        of(Field::Phase).push_back({phase.id, phase.text});
    of(Field::Role) = choicesOf(codes.list(u"party_role"_s));
    of(Field::Channel) = choicesOf(codes.list(u"channel"_s));
    of(Field::Component) = choicesOf(codes.list(u"component"_s));
    of(Field::State) = {{u"open"_s, {u"open"_s, u"open"_s}}, {u"closed"_s, {u"gesloten"_s, u"closed"_s}}};
    of(Field::Term) = {
        {Late, {u"te laat"_s, u"late"_s}}, {Soon, {u"binnenkort"_s, u"soon"_s}}, {Nothing, {u"geen"_s, u"none"_s}}};
    for (const Choice &kind : choicesOf(codes.list(u"term_kind"_s)))
        of(Field::Term).push_back(kind);
}

const std::vector<FilterChoices::Choice> &FilterChoices::of(Field field) const
{
    return m_choices[size_t(field)];
}

Conditions FilterChoices::read(const std::vector<SearchFilter> &filters, Language language) const
{
    Conditions conditions;
    for (const SearchFilter &filter : filters) {
        const QString typed = foldedWords(filter.value);
        QStringList whole;
        QStringList begun;
        QStringList known;
        for (const Choice &choice : of(filter.field)) {
            const int best = std::max(
                {likeness(typed, choice.text.nl), likeness(typed, choice.text.en), likeness(typed, choice.code)});
            known << u"“%1”"_s.arg(choice.text.in(language));
            if (!typed.isEmpty() && best > 0)
                (best == 2 ? whole : begun) << choice.code;
        }
        if (whole.isEmpty() && begun.isEmpty())
            return {{},
                    Text::tr("“%1:” does not know “%2”. Choose from: %3.")
                        .arg(namesOf(filter.field).value(language == Language::Dutch ? 0 : 1), filter.value,
                             known.join(u", "_s))};
        conditions.all.push_back({filter.field, whole.isEmpty() ? begun : whole, filter.isExcluded});
    }
    return conditions;
}

QString conditionSql(const std::vector<CaseCondition> &conditions)
{
    QString sql;
    for (size_t i = 0; i < conditions.size(); ++i) {
        QStringList marks;
        for (qsizetype code = 0; code < conditions[i].codes.size(); ++code)
            marks << markOf(i, code);
        const QString holds = conditionOf(conditions[i].field, marks.join(u", "_s));
        sql += (conditions[i].isExcluded ? u" AND NOT (%1)"_s : u" AND (%1)"_s).arg(holds);
    }
    return sql;
}

void bindConditions(Query &query, const std::vector<CaseCondition> &conditions, QDate today)
{
    bool hasTerm = false;
    for (size_t i = 0; i < conditions.size(); ++i) {
        hasTerm = hasTerm || conditions[i].field == Field::Term;
        for (qsizetype code = 0; code < conditions[i].codes.size(); ++code)
            query.bind(markOf(i, code).toLatin1().constData(), conditions[i].codes[code]);
    }
    if (hasTerm)
        query.bind(":today", today).bind(":soon", today.addDays(SoonDays));
}

} // namespace model
