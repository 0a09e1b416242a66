// SPDX-License-Identifier: EUPL-1.2
#include "model/calendar/daywords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// QLocale would do, but its words for days and months may change with every Qt; these stand in a letter.
constexpr std::array<QStringView, 12> dutchMonths{u"januari",   u"februari", u"maart",    u"april",
                                                  u"mei",       u"juni",     u"juli",     u"augustus",
                                                  u"september", u"oktober",  u"november", u"december"};
constexpr std::array<QStringView, 12> englishMonths{u"January",   u"February", u"March",    u"April",
                                                    u"May",       u"June",     u"July",     u"August",
                                                    u"September", u"October",  u"November", u"December"};
constexpr std::array<QStringView, 7> dutchDays{u"maandag", u"dinsdag",  u"woensdag", u"donderdag",
                                               u"vrijdag", u"zaterdag", u"zondag"};
constexpr std::array<QStringView, 7> englishDays{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                 u"Friday", u"Saturday", u"Sunday"};
constexpr std::array<QStringView, 21> dutchNumbers{
    u"nul",      u"één",      u"twee",    u"drie",      u"vier",     u"vijf",      u"zes",
    u"zeven",    u"acht",     u"negen",   u"tien",      u"elf",      u"twaalf",    u"dertien",
    u"veertien", u"vijftien", u"zestien", u"zeventien", u"achttien", u"negentien", u"twintig"};
constexpr std::array<QStringView, 21> englishNumbers{
    u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",     u"six",
    u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",   u"thirteen",
    u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen", u"twenty"};

QString monthName(QDate day, Language language)
{
    return (language == Language::Dutch ? dutchMonths : englishMonths).at(size_t(day.month() - 1)).toString();
}

QString say(Language language, QStringView dutch, QStringView english)
{
    return (language == Language::Dutch ? dutch : english).toString();
}

QString holidayNames(const DayStatus &status, Language language)
{
    QStringList names;
    for (const Holiday holiday : status.holidays)
        names.append(holidayName(holiday).in(language));
    return listInWords(names, language);
}

QString articleOf(const DayStatus &status, Language language)
{
    if (status.kind == DayStatus::Kind::Holiday && status.holidays.front() == Holiday::GoodFriday)
        return say(language, u"art. 3 lid 2", u"art. 3 (2)");
    if (status.kind == DayStatus::Kind::Holiday)
        return say(language, u"art. 3 lid 1", u"art. 3 (1)");
    if (status.kind == DayStatus::Kind::Equated)
        return say(language, u"art. 3 lid 3", u"art. 3 (3)");
    return say(language, u"art. 1 lid 1", u"art. 1 (1)");
}

} // namespace

QString dateInWords(QDate day, Language language)
{
    if (!day.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(QString::number(day.day()), monthName(day, language), QString::number(day.year()));
}

QString dayInWords(QDate day, Language language)
{
    const auto &names = language == Language::Dutch ? dutchDays : englishDays;
    return names.at(size_t(day.dayOfWeek() - 1)).toString() + u' ' + dateInWords(day, language);
}

QString periodInWords(QDate first, QDate last, Language language)
{
    if (first == last)
        return dateInWords(first, language);
    QString from = QString::number(first.day());
    if (first.month() != last.month() || first.year() != last.year())
        from += u' ' + monthName(first, language);
    if (first.year() != last.year())
        from += u' ' + QString::number(first.year());
    return from + say(language, u" tot en met ", u" to ") + dateInWords(last, language);
}

QString numberInWords(int number, Language language)
{
    if (number < 0 || number > 20)
        return QString::number(number);
    return (language == Language::Dutch ? dutchNumbers : englishNumbers).at(size_t(number)).toString();
}

QString listInWords(const QStringList &items, Language language)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", "_s) + say(language, u" en ", u" and ") + items.last();
}

QString sentenceCase(const QString &text)
{
    if (text.startsWith(u"één"))
        return u"Eé"_s + text.mid(2); // the accent stays on the second letter only
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString statusInWords(const DayStatus &status, Language language)
{
    switch (status.kind) {
    case DayStatus::Kind::Working:
        return say(language, u"een werkdag", u"a working day");
    case DayStatus::Kind::Saturday:
        return say(language, u"een zaterdag", u"a Saturday");
    case DayStatus::Kind::Sunday:
        return say(language, u"een zondag", u"a Sunday");
    case DayStatus::Kind::Holiday:
        return holidayNames(status, language);
    case DayStatus::Kind::Equated:
        return say(language, u"gelijkgesteld met een feestdag (%1; %2)", u"equated with a holiday (%1; %2)")
            .arg(status.equatedAs.in(language), status.decree.in(language));
    }
    return {};
}

QString dayExplained(const DayStatus &status, Language language)
{
    const QString day = sentenceCase(dayInWords(status.day, language));
    if (status.isWorkingDay()) {
        const QString working = say(language, u"%1 is een werkdag.", u"%1 is a working day.").arg(day);
        return status.isSettled ? working : working + u' ' + notSettledInWords(status.day.year(), language);
    }
    return say(language, u"%1 is geen werkdag: %2 (Algemene termijnenwet %3).",
               u"%1 is no working day: %2 (Algemene termijnenwet %3).")
        .arg(day, statusInWords(status, language), articleOf(status, language));
}

QString notSettledInWords(int year, Language language)
{
    return say(language,
               u"De brugdagen van %1 zijn nog niet vastgesteld: dit programma kent geen besluit over dagen die dat "
               u"jaar met "
               u"een feestdag zijn gelijkgesteld (Algemene termijnenwet art. 3 lid 3).",
               u"The equated days of %1 are not yet established (“niet vastgesteld”): this program knows no decree on "
               u"days "
               u"equated with a holiday in that year (Algemene termijnenwet art. 3 (3)).")
        .arg(QString::number(year));
}

} // namespace model
