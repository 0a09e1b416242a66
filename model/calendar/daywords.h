// SPDX-License-Identifier: EUPL-1.2
// Days in words, Dutch and English, independent of the language of the window: "dinsdag 26 mei 2026". It says what a
// DayStatus holds and decides nothing.
#pragma once

#include "model/calendar/daycalendar.h"

#include <QStringList>

namespace model {

[[nodiscard]] QString dayInWords(QDate day, Language language);                  // "dinsdag 26 mei 2026"
[[nodiscard]] QString dateInWords(QDate day, Language language);                 // "26 mei 2026"; empty for no date
[[nodiscard]] QString periodInWords(QDate first, QDate last, Language language); // "9 tot en met 13 maart 2026"
[[nodiscard]] QString numberInWords(int number, Language language);              // "tien"; digits above twenty
[[nodiscard]] QString listInWords(const QStringList &items, Language language);  // "a, b en c"
[[nodiscard]] QString sentenceCase(const QString &text);                         // the first letter a capital

// What the day is, to follow "Dat is": "Koningsdag", "een zaterdag", "gelijkgesteld met een feestdag (…)", "een
// werkdag".
[[nodiscard]] QString statusInWords(const DayStatus &status, Language language);

// A whole sentence for somebody who asks after one day, with the article.
[[nodiscard]] QString dayExplained(const DayStatus &status, Language language);

// "De brugdagen van 2029 zijn nog niet vastgesteld: …"
[[nodiscard]] QString notSettledInWords(int year, Language language);

} // namespace model
