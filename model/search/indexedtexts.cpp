// SPDX-License-Identifier: EUPL-1.2
#include "model/search/indexedtexts.h"

#include "model/casefile/casecontents.h"

#include <algorithm>

namespace model {

namespace {

// Only ever added to at the end: the numbers stand in every index that was made.
constexpr const char *numbered[] = {"intake", "triage",    "party",         "allegation", "consent",   "conversation",
                                    "route",  "agreement", "investigation", "hearing",    "advice",    "decision",
                                    "review", "measure",   "objection",     "evaluation", "aftercare", "closure",
                                    "term",   "document",  "event",         "pause",      "duty"};

int numberOf(const char *section)
{
    const auto at = std::find_if(std::begin(numbered), std::end(numbered),
                                 [&](const char *each) { return qstrcmp(each, section) == 0; });
    return at == std::end(numbered) ? -1 : int(at - std::begin(numbered));
}

bool isIndexed(const Section &section, const Column &column, Role role)
{
    const auto is = [&](const char *table, const char *name) {
        return qstrcmp(section.name, table) == 0 && qstrcmp(column.name, name) == 0;
    };
    if (is("party", "name"))
        return false;
    if (is("conversation", "own_note"))
        return role == Role::Counsellor;
    return column.kind == Column::Kind::Sealed || is("party", "alias");
}

} // namespace

std::vector<IndexedSection> indexedSections(Role role)
{
    std::vector<IndexedSection> sections;
    const auto add = [&](const Section &section, const std::vector<Column> &columns) {
        IndexedSection indexed{numberOf(section.name), section, {}};
        for (const Column &column : columns)
            if (isIndexed(section, column, role))
                indexed.columns.push_back(column);
        if (!indexed.columns.empty() && indexed.number >= 0)
            sections.push_back(std::move(indexed));
    };
    CaseContents().forEachSection([&](auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; })
            add(Member::section, columnsOf<Member>());
        else
            add(Member::value_type::section, columnsOf<typename Member::value_type>());
    });
    std::sort(sections.begin(), sections.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    return sections;
}

} // namespace model
