// SPDX-License-Identifier: EUPL-1.2
// What the rules of all sections share: collects findings about one row, and knows which values can never be right.
// A check speaks about what was written, never about what is not there yet (the procedure does that), and it never
// corrects anything.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <type_traits>

namespace model {

// Not before 1900 and not more than twenty years ahead: everything else is a slip of the finger.
[[nodiscard]] bool isBelievable(QDate date, QDate today);

class Checks final
{
public:
    Checks(const Section &section, QDate today);

    // Every date and every number of a row, whichever they are: a field that is added later is checked from its first
    // day. Dates lie in the past, except those of the columns named.
    template <typename Row>
    void values(const Row &row, std::initializer_list<std::string_view> mayLieAhead = {});

    // `later` may not lie before `earlier`; the finding is about `column`, which holds `later`.
    void order(const char *column, const std::optional<QDate> &earlier, const std::optional<QDate> &later,
               const QString &text);

    void missing(bool isMissing, const char *column, const QString &text);
    void wrong(bool isWrong, const char *column, const QString &text);
    void notice(bool isStrange, const char *column, const QString &text);

    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    void date(const char *column, const std::optional<QDate> &date, bool mayLieAhead);
    void count(const char *column, const std::optional<int> &count);
    void add(Finding::Severity severity, const char *column, const QString &text);

    QString m_section;
    QDate m_today;
    Findings m_findings;
};

template <typename Row>
void Checks::values(const Row &row, std::initializer_list<std::string_view> mayLieAhead)
{
    Row::describe([&](const char *column, auto member, auto...) {
        const auto &value = row.*member;
        using Type = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Type, std::optional<QDate>>)
            date(column, value,
                 std::find(mayLieAhead.begin(), mayLieAhead.end(), std::string_view(column)) != mayLieAhead.end());
        else if constexpr (std::is_same_v<Type, std::optional<int>>)
            count(column, value);
    });
}

} // namespace model
