// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/dateformat.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Pattern
{
    QLatin1StringView name;
    char order[4]; // of year, month, day
    char16_t separator;
};

// In the order in which we propose them: ISO first, then what Dutch registers write.
constexpr std::array<Pattern, 8> Patterns{{{"YYYY-MM-DD"_L1, "ymd", u'-'},
                                           {"DD-MM-YYYY"_L1, "dmy", u'-'},
                                           {"DD/MM/YYYY"_L1, "dmy", u'/'},
                                           {"DD.MM.YYYY"_L1, "dmy", u'.'},
                                           {"MM/DD/YYYY"_L1, "mdy", u'/'},
                                           {"MM-DD-YYYY"_L1, "mdy", u'-'},
                                           {"YYYY/MM/DD"_L1, "ymd", u'/'},
                                           {"YYYYMMDD"_L1, "ymd", u'\0'}}};

constexpr int FirstYear = 1900; // an earlier or later one is a typing mistake in a register of people who work
constexpr int LastYear = 2100;

QStringList partsOf(const QString &text, const Pattern &pattern)
{
    if (pattern.separator != u'\0')
        return text.split(QChar(pattern.separator));
    if (text.size() != 8)
        return {};
    return {text.left(4), text.mid(4, 2), text.mid(6, 2)};
}

std::optional<int> numberIn(const QString &part, bool isYear)
{
    if (isYear ? part.size() != 4 : (part.isEmpty() || part.size() > 2))
        return std::nullopt;
    for (const QChar digit : part)
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    return part.toInt();
}

} // namespace

std::optional<DateFormat> DateFormat::named(const QString &name)
{
    for (size_t i = 0; i < Patterns.size(); ++i)
        if (name.compare(Patterns[i].name, Qt::CaseInsensitive) == 0)
            return DateFormat(int(i));
    return std::nullopt;
}

QStringList DateFormat::names()
{
    QStringList all;
    for (const Pattern &pattern : Patterns)
        all << pattern.name;
    return all;
}

QString DateFormat::name() const
{
    return Patterns[size_t(m_index)].name;
}

std::optional<QDate> DateFormat::read(const QString &text) const
{
    const Pattern &pattern = Patterns[size_t(m_index)];
    const QStringList parts = partsOf(text.trimmed(), pattern);
    if (parts.size() != 3)
        return std::nullopt;
    int year = 0;
    int month = 0;
    int day = 0;
    for (int i = 0; i < 3; ++i) {
        const auto number = numberIn(parts[i], pattern.order[i] == 'y');
        if (!number)
            return std::nullopt;
        (pattern.order[i] == 'y' ? year : pattern.order[i] == 'm' ? month : day) = *number;
    }
    if (year < FirstYear || year > LastYear || !QDate::isValid(year, month, day))
        return std::nullopt;
    return QDate(year, month, day);
}

std::vector<DateFormat> fittingDateFormats(const QStringList &texts)
{
    const qsizetype filled =
        std::count_if(texts.begin(), texts.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
    std::vector<DateFormat> fitting;
    qsizetype most = 0;
    for (const QString &name : DateFormat::names()) {
        const DateFormat format = *DateFormat::named(name);
        const qsizetype read = std::count_if(texts.begin(), texts.end(),
                                             [&](const QString &text) { return format.read(text).has_value(); });
        if (read > most)
            fitting.clear();
        if (read > 0 && read >= most)
            fitting.push_back(format);
        most = std::max(most, read);
    }
    return 3 * most >= 2 * filled ? fitting : std::vector<DateFormat>{};
}

} // namespace model
