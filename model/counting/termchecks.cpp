// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/termchecks.h"

#include "model/calendar/daywords.h"
#include "model/counting/hourcount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = TermProblem::Kind;
using Unit = Length::Unit;
using Problem = std::optional<TermProblem>;

Problem problem(Kind kind, const QString &dutch, const QString &english)
{
    return TermProblem{kind, {dutch, english}};
}

Problem wrongDay(QDate day, const LocalText &what)
{
    if (!day.isValid())
        return problem(Kind::BadDate, what.nl + u" is geen bestaande datum."_s,
                       what.en + u" is not a date that exists."_s);
    if (!DayCalendar::knows(day))
        return outsideCalendar({u"%1 (%2)"_s.arg(what.nl, dateInWords(day, Language::Dutch)),
                                u"%1 (%2)"_s.arg(what.en, dateInWords(day, Language::English))});
    return {};
}

Problem wrongStart(const TermRequest &request)
{
    if (auto wrong = wrongDay(request.start, {u"De begindatum"_s, u"The start"_s}))
        return wrong;
    if (request.counting != Counting::Hours)
        return {};
    if (!request.startTime || !request.startTime->isValid())
        return problem(Kind::BadDate,
                       u"Een termijn in uren heeft een begin met een tijdstip nodig, zoals 2026-03-30T14:00."_s,
                       u"A term in hours needs a start with a time, such as 2026-03-30T14:00."_s);
    if (isSkippedByTheClock({request.start, *request.startTime}))
        return problem(Kind::BadDate, u"Dat tijdstip bestaat niet: die nacht gaat de klok van 02:00 naar 03:00 uur."_s,
                       u"That time does not exist: in that night the clock goes from 02:00 to 03:00."_s);
    return {};
}

QString countingName(Counting counting, Language language)
{
    const bool isDutch = language == Language::Dutch;
    switch (counting) {
    case Counting::Plain:
        return isDutch ? u"Gewoon tellen"_s : u"Plain counting"_s;
    case Counting::GeneralAct:
        return isDutch ? u"Tellen volgens de Algemene termijnenwet"_s : u"Counting by the Algemene termijnenwet"_s;
    case Counting::Disciplinary:
        return isDutch ? u"Tellen volgens het militair tuchtrecht (WMT)"_s
                       : u"Counting by military disciplinary law (WMT)"_s;
    case Counting::WorkingDays:
        return isDutch ? u"Tellen in werkdagen"_s : u"Counting working days"_s;
    case Counting::Hours:
        return isDutch ? u"Tellen in uren"_s : u"Counting hours"_s;
    }
    return {};
}

bool fits(Unit unit, Counting counting)
{
    switch (counting) {
    case Counting::Hours:
        return unit == Unit::Hours;
    case Counting::Disciplinary:
        return unit == Unit::Days;
    case Counting::WorkingDays:
        return unit == Unit::Days || unit == Unit::WorkingDays;
    case Counting::Plain:
    case Counting::GeneralAct:
        return unit != Unit::Hours && unit != Unit::WorkingDays;
    }
    return false;
}

Problem wrongLength(const Length &length, Counting counting)
{
    if (length.count <= 0)
        return problem(Kind::BadLength, u"Een termijn van nul of minder bestaat niet."_s,
                       u"There is no term of zero length or less."_s);
    if (!fits(length.unit, counting))
        return problem(Kind::BadLength,
                       u"%1 kan niet met “%2”."_s.arg(countingName(counting, Language::Dutch),
                                                      lengthInWords(length, Language::Dutch)),
                       u"%1 is not possible with “%2”."_s.arg(countingName(counting, Language::English),
                                                              lengthInWords(length, Language::English)));
    return {};
}

Problem wrongSpan(const Span &span, const LocalText &what, bool mayBeOpen)
{
    if (auto wrong = wrongDay(span.first, {u"Het begin van "_s + what.nl, u"The beginning of "_s + what.en}))
        return wrong;
    if (mayBeOpen && span.last.isNull())
        return {};
    if (auto wrong = wrongDay(span.last, {u"Het einde van "_s + what.nl, u"The end of "_s + what.en}))
        return wrong;
    if (span.last < span.first)
        return problem(
            Kind::BadSpan,
            u"Het einde van %1 (%2) ligt voor het begin (%3)."_s.arg(what.nl, dateInWords(span.last, Language::Dutch),
                                                                     dateInWords(span.first, Language::Dutch)),
            u"The end of %1 (%2) comes before its beginning (%3)."_s.arg(
                what.en, dateInWords(span.last, Language::English), dateInWords(span.first, Language::English)));
    return {};
}

Problem wrongSpans(std::vector<Span> spans, const LocalText &one, const LocalText &many, bool mayBeOpen)
{
    for (const Span &span : spans)
        if (auto wrong = wrongSpan(span, one, mayBeOpen))
            return wrong;
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.first < b.first; });
    for (size_t i = 1; i < spans.size(); ++i) {
        if (!spans[i - 1].last.isNull() && spans[i - 1].last < spans[i].first)
            continue;
        const QDate day = spans[i].first;
        return problem(Kind::BadSpan,
                       u"Twee %1 overlappen elkaar op %2."_s.arg(many.nl, dateInWords(day, Language::Dutch)),
                       u"Two %1 overlap on %2."_s.arg(many.en, dateInWords(day, Language::English)));
    }
    return {};
}

Problem wrongAbsences(const TermRequest &request)
{
    if (request.counting != Counting::Disciplinary && (!request.absences.empty() || request.bar))
        return problem(
            Kind::BadCombination,
            u"Dagen van afwezigheid en de grens van 60 dagen bestaan alleen in het militair tuchtrecht (WMT art. 53)."_s,
            u"Days of absence and the bar of 60 days exist in military disciplinary law only (WMT art. 53)."_s);
    if (request.bar && request.bar->from.isValid() && request.bar->from > request.start)
        return problem(Kind::BadDate, u"De gedraging kan niet na het begin van de termijn liggen."_s,
                       u"The conduct cannot come after the start of the term."_s);
    return wrongSpans(request.absences, {u"een afwezigheid"_s, u"an absence"_s}, {u"afwezigheden"_s, u"absences"_s},
                      false);
}

Problem wrongSuspensions(const TermRequest &request)
{
    std::vector<Span> spans;
    for (const TermSuspension &suspension : request.suspensions)
        spans.push_back(suspension.days);
    return wrongSpans(spans, {u"een opschorting"_s, u"a suspension"_s}, {u"opschortingen"_s, u"suspensions"_s}, true);
}

Problem wrongCombination(const TermRequest &request)
{
    const bool isChanged = !request.extensions.empty() || !request.suspensions.empty();
    if (request.direction == TermDirection::Backward && (isChanged || request.counting == Counting::Disciplinary))
        return problem(
            Kind::BadCombination,
            u"Een teruggerekende termijn kan niet worden verlengd of opgeschort, en het militair tuchtrecht kent er geen."_s,
            u"A term counted back cannot be extended or suspended, and military disciplinary law has none."_s);
    if (request.counting == Counting::Hours && isChanged)
        return problem(Kind::BadCombination, u"Een termijn in uren kan niet worden verlengd of opgeschort."_s,
                       u"A term in hours cannot be extended or suspended."_s);
    if (request.counting == Counting::Disciplinary && !request.suspensions.empty())
        return problem(Kind::BadCombination,
                       u"Een termijn volgens WMT art. 53 wordt niet opgeschort; geef dagen van afwezigheid op."_s,
                       u"A term by WMT art. 53 is not suspended; give days of absence instead."_s);
    return {};
}

} // namespace

TermProblem outsideCalendar(const LocalText &what)
{
    const QString first = QString::number(firstHolidayYear);
    const QString last = QString::number(lastHolidayYear);
    return {
        Kind::OutsideCalendar,
        {u"%1 valt buiten de kalender van dit programma: die loopt van %2 tot en met %3."_s.arg(what.nl, first, last),
         u"%1 lies outside the calendar of this program, which runs from %2 to %3."_s.arg(what.en, first, last)}};
}

std::optional<TermProblem> problemWith(const TermRequest &request)
{
    if (auto wrong = wrongLength(request.length, request.counting))
        return wrong;
    if (auto wrong = wrongStart(request))
        return wrong;
    for (const TermExtension &extension : request.extensions)
        if (auto wrong = wrongLength(extension.length, request.counting))
            return wrong;
    if (auto wrong = wrongCombination(request))
        return wrong;
    if (auto wrong = wrongAbsences(request))
        return wrong;
    return wrongSuspensions(request);
}

} // namespace model
