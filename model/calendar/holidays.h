// SPDX-License-Identifier: EUPL-1.2
// The holidays of the Algemene termijnenwet (art. 3 lid 1 and 2), computed: they follow from the law and from Easter
// and need no table. Days that a royal decree equates with them (lid 3) are data, see equateddays.h. Whether people
// have the day off is another matter: 5 May counts every year.
#pragma once

#include "model/core/localtext.h"

#include <QDate>
#include <vector>

namespace model {

enum class Holiday {
    NewYearsDay,
    GoodFriday, // lid 2: equated by the act itself
    EasterMonday,
    KingsDay,      // 27 April; the 26th when the 27th is a Sunday
    LiberationDay, // 5 May, every year
    AscensionDay,
    WhitMonday,
    ChristmasDay,
    BoxingDay
};

// King's Day took the place of Koninginnedag (30 April) in 2014; before that the list below is not the law.
constexpr int firstHolidayYear = 2014;
constexpr int lastHolidayYear = 2100;

[[nodiscard]] QDate easterSunday(int year);
[[nodiscard]] QDate kingsDay(int year);

// The holidays that fall on this day: usually none, now and then two (5 May 2016 was Ascension Day as well).
[[nodiscard]] std::vector<Holiday> holidaysOn(QDate day);

[[nodiscard]] LocalText holidayName(Holiday holiday);

} // namespace model
