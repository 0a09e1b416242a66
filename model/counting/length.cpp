// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/length.h"

#include "model/calendar/daywords.h"
#include "model/core/didyoumean.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Unit = Length::Unit;

struct UnitWords
{
    Unit unit;
    QStringView dutchOne;
    QStringView dutchMany;
    QStringView englishOne;
    QStringView englishMany;
};

constexpr std::array<UnitWords, 6> units{
    {{Unit::Hours, u"uur", u"uur", u"hour", u"hours"},
     {Unit::Days, u"dag", u"dagen", u"day", u"days"},
     {Unit::WorkingDays, u"werkdag", u"werkdagen", u"working day", u"working days"},
     {Unit::Weeks, u"week", u"weken", u"week", u"weeks"},
     {Unit::Months, u"maand", u"maanden", u"month", u"months"},
     {Unit::Years, u"jaar", u"jaar", u"year", u"years"}}};

constexpr int longest = 99'999; // of any unit; the calendar ends long before

std::optional<Unit> unitNamed(const QString &name)
{
    for (const UnitWords &words : units)
        for (const QStringView word : {words.dutchOne, words.dutchMany, words.englishOne, words.englishMany})
            if (name == word)
                return words.unit;
    if (name == "uren"_L1)
        return Unit::Hours;
    if (name == "jaren"_L1)
        return Unit::Years;
    return {};
}

LocalText unknownUnit(const QString &name)
{
    QStringList known;
    for (const UnitWords &words : units)
        known << words.dutchMany.toString() << words.englishMany.toString();
    known.removeDuplicates();
    const QString nearest = nearestName(name, known);
    LocalText text{u"“%1” is geen eenheid voor een termijn."_s.arg(name), u"“%1” is no unit of a term."_s.arg(name)};
    if (!nearest.isEmpty()) {
        text.nl += u" Bedoelt u “%1”?"_s.arg(nearest);
        text.en += u" Did you mean “%1”?"_s.arg(nearest);
    }
    text.nl += u" Er zijn uur, dagen, werkdagen, weken, maanden en jaar."_s;
    text.en += u" There are hours, days, working days, weeks, months and years."_s;
    return text;
}

} // namespace

LengthReading readLength(const QString &text)
{
    static const QRegularExpression form(u"\\A(\\d+)\\s*([^\\d\\s].*)\\z"_s);
    const QString simple = text.simplified().toLower();
    const auto match = form.match(simple);
    if (!match.hasMatch())
        return {{},
                {u"“%1” is geen lengte: schrijf een heel getal en een eenheid, zoals “7 dagen”."_s.arg(text),
                 u"“%1” is no length: write a whole number and a unit, such as “7 days”."_s.arg(text)}};
    const auto unit = unitNamed(match.captured(2));
    if (!unit)
        return {{}, unknownUnit(match.captured(2))};
    bool isNumber = false;
    const int count = match.captured(1).toInt(&isNumber);
    if (isNumber && count == 0)
        return {{},
                {u"Een termijn van nul (“%1”) bestaat niet."_s.arg(text),
                 u"There is no term of zero length (“%1”)."_s.arg(text)}};
    if (!isNumber || count > longest)
        return {{},
                {u"“%1” is langer dan de kalender van dit programma."_s.arg(text),
                 u"“%1” is longer than the calendar of this program."_s.arg(text)}};
    return {Length{count, *unit}, {}};
}

QString lengthInWords(const Length &length, Language language)
{
    const UnitWords &words = units.at(size_t(length.unit));
    const bool isOne = length.count == 1;
    const QStringView unit = language == Language::Dutch ? (isOne ? words.dutchOne : words.dutchMany)
                                                         : (isOne ? words.englishOne : words.englishMany);
    return numberInWords(length.count, language) + u' ' + unit.toString();
}

bool isCoveredByAct(const Length &length)
{
    switch (length.unit) {
    case Unit::Hours:
    case Unit::Years:
        return false;
    case Unit::Days:
    case Unit::WorkingDays:
        return length.count <= 90;
    case Unit::Weeks:
        return length.count <= 12;
    case Unit::Months:
        return length.count <= 3;
    }
    return false;
}

LocalText whyNotCovered(const Length &length)
{
    if (isCoveredByAct(length))
        return {};
    switch (length.unit) {
    case Unit::Hours:
        return {u"een termijn in uren"_s, u"a term in hours"_s};
    case Unit::Days:
    case Unit::WorkingDays:
        return {u"een termijn van meer dan negentig dagen"_s, u"a term of more than ninety days"_s};
    case Unit::Weeks:
        return {u"een termijn van meer dan twaalf weken"_s, u"a term of more than twelve weeks"_s};
    case Unit::Months:
        return {u"een termijn van meer dan drie maanden"_s, u"a term of more than three months"_s};
    case Unit::Years:
        return {u"een termijn in jaren"_s, u"a term in years"_s};
    }
    return {};
}

} // namespace model
