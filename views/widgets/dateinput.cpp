// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/dateinput.h"

#include <QLocale>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace views {

namespace {

// Both languages are always understood: a Dutch word in an English window is still clear.
const QMap<QString, int> &daysFromToday()
{
    static const QMap<QString, int> words = {
        {u"vandaag"_s, 0},   {u"nu"_s, 0}, {u"v"_s, 0},          {u"today"_s, 0},
        {u"gisteren"_s, -1}, {u"g"_s, -1}, {u"yesterday"_s, -1}, {u"eergisteren"_s, -2},
        {u"morgen"_s, 1},    {u"m"_s, 1},  {u"tomorrow"_s, 1},   {u"overmorgen"_s, 2},
    };
    return words;
}

// A name may be shortened to three letters or more, as long as it says which month it is.
int monthNamed(const QString &name)
{
    QString wanted = name;
    if (wanted.endsWith(u'.'))
        wanted.chop(1);
    if (wanted.size() < 3)
        return 0;
    if (wanted == u"mrt"_s)
        return 3;
    for (const QLocale::Language language : {QLocale::Dutch, QLocale::English}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month)
            if (locale.standaloneMonthName(month, QLocale::LongFormat).startsWith(wanted, Qt::CaseInsensitive))
                return month;
    }
    return 0;
}

// Two figures mean the century in which the day lies at most ten years ahead: 26 is 2026, 98 is 1998.
int yearOf(const QString &figures, QDate today)
{
    const int year = figures.toInt();
    if (figures.size() == 4)
        return year;
    const int century = today.year() - today.year() % 100;
    return century + year > today.year() + 10 ? century + year - 100 : century + year;
}

std::optional<QDate> dayIfReal(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return date;
}

std::optional<QDate> readRelative(const QString &text, QDate today)
{
    if (const auto word = daysFromToday().constFind(text); word != daysFromToday().constEnd())
        return today.addDays(*word);
    static const QRegularExpression steps(u"^([+-])\\s?(\\d{1,4})\\s?(?:(d|dag|dagen|days?)|(w|week|weken|weeks)|"
                                          "(maand|maanden|months?))?$"_s);
    const QRegularExpressionMatch match = steps.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int sign = match.captured(1) == u"-"_s ? -1 : 1;
    const int count = sign * match.captured(2).toInt();
    if (!match.captured(5).isEmpty())
        return today.addMonths(count);
    return today.addDays(match.captured(4).isEmpty() ? count : 7 * count);
}

std::optional<QDate> readFigures(const QString &text, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dutch(u"^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return dayIfReal(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const auto match = dutch.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).isEmpty() ? today.year() : yearOf(match.captured(3), today);
    return dayIfReal(year, match.captured(2).toInt(), match.captured(1).toInt());
}

std::optional<QDate> readWords(const QString &text, QDate today)
{
    static const QRegularExpression named(
        u"^(?:\\p{L}+,?\\s)?(\\d{1,2})\\.?[\\s-]?(\\p{L}+\\.?)(?:[\\s-]?'?(\\d{4}|\\d{2}))?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = named.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).isEmpty() ? today.year() : yearOf(match.captured(3), today);
    return dayIfReal(year, monthNamed(match.captured(2)), match.captured(1).toInt());
}

} // namespace

std::optional<QDate> readDate(const QString &typed, QDate today)
{
    const QString text = typed.simplified().toLower();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto day = readRelative(text, today))
        return day;
    if (const auto day = readFigures(text, today))
        return day;
    return readWords(text, today);
}

QString writeDate(QDate date, bool dutch)
{
    return QLocale(dutch ? QLocale::Dutch : QLocale::English).toString(date, u"d MMMM yyyy"_s);
}

} // namespace views
