// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/postrule.h"

#include "model/calendar/daywords.h"
#include "model/counting/termchecks.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = TermProblem::Kind;

struct Dates
{
    std::optional<QDate> posted;
    QDate received;
    QDate end;
    QDate lastReceipt;
};

std::optional<TermProblem> problemWith(const TermResult &result, const std::optional<QDate> &posted, QDate received)
{
    for (const QDate day : {posted.value_or(received), received}) {
        if (!day.isValid())
            return TermProblem{Kind::BadDate,
                               {u"De datum van posten of ontvangen bestaat niet."_s,
                                u"The date of posting or receiving does not exist."_s}};
        if (!DayCalendar::knows(day))
            return outsideCalendar({u"De datum van posten of ontvangen"_s, u"The date of posting or receiving"_s});
    }
    if (posted && *posted > received)
        return TermProblem{Kind::BadSpan,
                           {u"Het is ontvangen voordat het gepost is; kijk naar de datums."_s,
                            u"It was received before it was posted; look at the dates."_s}};
    if (result.direction == TermDirection::Backward || result.counting == Counting::Hours || result.isStopped)
        return TermProblem{Kind::BadCombination,
                           {u"De regel voor de post geldt alleen voor een termijn met een einddatum in de toekomst."_s,
                            u"The rule for post applies only to a term that counts forward to a date."_s}};
    return {};
}

QString words(const Dates &dates, bool isTimely, Language language)
{
    const auto say = [language](QStringView dutch, QStringView english) {
        return (language == Language::Dutch ? dutch : english).toString();
    };
    const QString received = dayInWords(dates.received, language);
    const QString excuse = say(u" Vraag of de indiener in verzuim is geweest (Awb 6:11).",
                               u" Ask whether the sender is to blame for it (Awb 6:11).");
    if (dates.received <= dates.end)
        return say(u"Ontvangen op %1, voor het einde van de termijn: op tijd (Awb 6:9 lid 1).",
                   u"Received on %1, before the end of the term: in time (Awb 6:9 (1)).")
            .arg(received);
    if (!dates.posted)
        return say(u"Ontvangen op %1, na het einde van de termijn (%2): te laat (Awb 6:9 lid 1).",
                   u"Received on %1, after the end of the term (%2): late (Awb 6:9 (1)).")
                   .arg(received, dayInWords(dates.end, language)) +
               excuse;
    const QString posted = dayInWords(*dates.posted, language);
    if (*dates.posted > dates.end)
        return say(u"Gepost op %1, na het einde van de termijn (%2): te laat (Awb 6:9 lid 2).",
                   u"Posted on %1, after the end of the term (%2): late (Awb 6:9 (2)).")
                   .arg(posted, dayInWords(dates.end, language)) +
               excuse;
    const QString last = dayInWords(dates.lastReceipt, language);
    if (isTimely)
        return say(u"Gepost op %1, voor het einde van de termijn, en ontvangen op %2, niet later dan een week daarna "
                   u"(%3): op tijd "
                   u"(Awb 6:9 lid 2).",
                   u"Posted on %1, before the end of the term, and received on %2, not later than a week after it "
                   u"(%3): in time "
                   u"(Awb 6:9 (2)).")
            .arg(posted, received, last);
    return say(u"Gepost op %1, voor het einde van de termijn, maar ontvangen op %2, later dan een week daarna (%3): te "
               u"laat (Awb "
               u"6:9 lid 2).",
               u"Posted on %1, before the end of the term, but received on %2, later than a week after it (%3): late "
               u"(Awb 6:9 "
               u"(2)).")
               .arg(posted, received, last) +
           excuse;
}

LocalText both(const Dates &dates, bool isTimely, bool isEarly)
{
    LocalText text{words(dates, isTimely, Language::Dutch), words(dates, isTimely, Language::English)};
    if (isEarly) {
        text.nl += u" Het kwam voordat de termijn begon; of het toch meetelt, staat in Awb 6:10."_s;
        text.en += u" It came before the term began; whether it counts all the same is in Awb 6:10."_s;
    }
    return text;
}

} // namespace

PostAnswer judgePost(const TermResult &result, const std::optional<QDate> &posted, QDate received,
                     const DayCalendar &calendar)
{
    if (auto problem = problemWith(result, posted, received))
        return {{}, std::move(problem)};
    const QDate week = result.end().addDays(7);
    const QDate moved = DayCalendar::knows(week) ? calendar.workingDayFrom(week) : week;
    const Dates dates{posted, received, result.end(), moved};
    const bool byPost = posted && *posted <= dates.end && received <= dates.lastReceipt;
    PostVerdict verdict{.isTimely = received <= dates.end || byPost,
                        .isEarly = received <= result.start,
                        .lastReceipt = dates.lastReceipt};
    verdict.text = both(dates, verdict.isTimely, verdict.isEarly);
    if (byPost && received > week)
        verdict.convention = {
            u"Conventie: ook de week van Awb 6:9 lid 2 schuift op volgens de Algemene termijnenwet art. 1."_s,
            u"Convention: the week of Awb 6:9 (2) moves by the Algemene termijnenwet art. 1 as well."_s};
    return {std::move(verdict), {}};
}

} // namespace model
