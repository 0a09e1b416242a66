// SPDX-License-Identifier: EUPL-1.2
#include "model/calendar/holidays.h"

#include "model/calendar/gregorian.h"

using namespace Qt::StringLiterals;
namespace greg = boost::gregorian;

namespace model {

namespace {

struct MovableFeast
{
    Holiday holiday;
    int daysAfterEaster;
};

constexpr MovableFeast movableFeasts[] = {
    {Holiday::GoodFriday, -2}, {Holiday::EasterMonday, 1}, {Holiday::AscensionDay, 39}, {Holiday::WhitMonday, 50}};

struct FixedFeast
{
    Holiday holiday;
    unsigned short month;
    unsigned short day;
};

constexpr FixedFeast fixedFeasts[] = {{Holiday::NewYearsDay, 1, 1},
                                      {Holiday::LiberationDay, 5, 5},
                                      {Holiday::ChristmasDay, 12, 25},
                                      {Holiday::BoxingDay, 12, 26}};

// The Gregorian computus in the form of Meeus, Jones and Butcher.
GregorianDay easterOf(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * late + 114;
    return {static_cast<unsigned short>(year), static_cast<unsigned short>(sum / 31),
            static_cast<unsigned short>(sum % 31 + 1)};
}

GregorianDay kingsDayOf(int year)
{
    const GregorianDay birthday(static_cast<unsigned short>(year), greg::Apr, 27);
    return birthday.day_of_week() == greg::Sunday ? birthday - greg::days(1) : birthday;
}

} // namespace

QDate easterSunday(int year)
{
    return fromGregorian(easterOf(year));
}

QDate kingsDay(int year)
{
    return fromGregorian(kingsDayOf(year));
}

std::vector<Holiday> holidaysOn(QDate day)
{
    const GregorianDay date = toGregorian(day);
    std::vector<Holiday> found;
    for (const FixedFeast &feast : fixedFeasts)
        if (date.month() == feast.month && date.day() == feast.day)
            found.push_back(feast.holiday);
    if (date == kingsDayOf(day.year()))
        found.push_back(Holiday::KingsDay);
    const GregorianDay easter = easterOf(day.year());
    for (const MovableFeast &feast : movableFeasts)
        if (date == easter + greg::days(feast.daysAfterEaster))
            found.push_back(feast.holiday);
    return found;
}

LocalText holidayName(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYearsDay:
        return {u"Nieuwjaarsdag"_s, u"New Year’s Day"_s};
    case Holiday::GoodFriday:
        return {u"Goede Vrijdag"_s, u"Good Friday"_s};
    case Holiday::EasterMonday:
        return {u"Tweede Paasdag"_s, u"Easter Monday"_s};
    case Holiday::KingsDay:
        return {u"Koningsdag"_s, u"King’s Day"_s};
    case Holiday::LiberationDay:
        return {u"Bevrijdingsdag"_s, u"Liberation Day"_s};
    case Holiday::AscensionDay:
        return {u"Hemelvaartsdag"_s, u"Ascension Day"_s};
    case Holiday::WhitMonday:
        return {u"Tweede Pinksterdag"_s, u"Whit Monday"_s};
    case Holiday::ChristmasDay:
        return {u"Eerste Kerstdag"_s, u"Christmas Day"_s};
    case Holiday::BoxingDay:
        return {u"Tweede Kerstdag"_s, u"Boxing Day"_s};
    }
    return {};
}

} // namespace model
