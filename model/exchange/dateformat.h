// SPDX-License-Identifier: EUPL-1.2
// The ways in which registers write a day. A date is read strictly by the one format that the mapping names; what does
// not fit is not a date. It must never turn 3-4 into 4-3 to make something fit, and never fill in a century.
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace model {

class DateFormat final
{
public:
    DateFormat() = default; // YYYY-MM-DD

    // "DD-MM-YYYY" and the like; nothing if there is no such format.
    [[nodiscard]] static std::optional<DateFormat> named(const QString &name);
    [[nodiscard]] static QStringList names();

    [[nodiscard]] QString name() const;
    [[nodiscard]] std::optional<QDate>
    read(const QString &text) const; // a leading zero may be missing; time is refused
    bool operator==(const DateFormat &) const = default;

private:
    explicit DateFormat(int index) : m_index(index) {}
    int m_index = 0;
};

// The formats in which most of these texts are dates, and at least two thirds of those that are not empty: a register
// has its mistakes (30 February). Likeliest first; two of them when the days are all below 13: then only a person can
// tell.
[[nodiscard]] std::vector<DateFormat> fittingDateFormats(const QStringList &texts);

} // namespace model
