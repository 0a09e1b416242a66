// SPDX-License-Identifier: EUPL-1.2
// What is written is read back with libical, as the calendar of a user would.
#include "model/exchange/icalendar.h"

#include "tests/support/quiettest.h"

#include <libical/ical.h>
#include <memory>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Free
{
    void operator()(icalcomponent *calendar) const { icalcomponent_free(calendar); }
};
using Calendar = std::unique_ptr<icalcomponent, Free>;

const QDateTime Now(QDate(2026, 3, 16), QTime(11, 30), Qt::UTC);
const CalendarDay Decision{u"2026-0042"_s, u"T8"_s, {}, u"Beslissing op bezwaar"_s, QDate(2026, 5, 26), true};

Calendar readBack(const std::vector<CalendarDay> &days)
{
    return Calendar(icalparser_parse_string(iCalendarOf(days, Now, Language::Dutch).constData()));
}

} // namespace

class ICalendarTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void libicalReadsTheDayAndItsAlarm()
    {
        const Calendar calendar = readBack({Decision});
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QVERIFY(icalrestriction_check(calendar.get()));
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        const icaltimetype start = icalcomponent_get_dtstart(event);
        QCOMPARE(QDate(start.year, start.month, start.day), QDate(2026, 5, 26));
        QVERIFY(start.is_date);
        const icaltimetype end = icalcomponent_get_dtend(event);
        QCOMPARE(QDate(end.year, end.month, end.day), QDate(2026, 5, 27));
        const icaltimetype stamp = icalcomponent_get_dtstamp(event);
        QCOMPARE(QTime(stamp.hour, stamp.minute), QTime(11, 30));
        QVERIFY(icaltime_is_utc(stamp));
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)),
                 u"2026-0042 · Beslissing op bezwaar (uiterlijk)"_s);
        icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
        QVERIFY(alarm);
        icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        QCOMPARE(icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration), -15 * 3600);
    }

    void aLongTextIsFoldedWithinNoCharacterAndComesBackWhole()
    {
        CalendarDay day = Decision;
        day.kindText = u"Één; twee, drie\\vier – "_s.repeated(20);
        const QByteArray bytes = iCalendarOf({day}, Now, Language::Dutch);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY(line.chopped(line.isEmpty() ? 0 : 1).size() <= 75);
            QVERIFY(QString::fromUtf8(line).toUtf8() == line && !QString::fromUtf8(line).contains(QChar(0xFFFD)));
        }
        const Calendar calendar(icalparser_parse_string(bytes.constData()));
        icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        QVERIFY(QString::fromUtf8(icalcomponent_get_summary(event)).contains(day.kindText));
    }

    void theSameTermKeepsItsEntryWhenItsDayMoves()
    {
        const auto uid = [](const CalendarDay &day) {
            const Calendar calendar = readBack({day});
            return QByteArray(
                icalcomponent_get_uid(icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT)));
        };
        CalendarDay moved = Decision;
        moved.day = QDate(2026, 6, 23);
        QCOMPARE(uid(moved), uid(Decision));
        CalendarDay second = Decision;
        second.place = u"decision 5"_s;
        QVERIFY(uid(second) != uid(Decision));
        CalendarDay other = Decision;
        other.caseNumber = u"2026-0043"_s;
        QVERIFY(uid(other) != uid(Decision));
    }

    void whatIsNoDayIsLeftOutAndNothingIsStillACalendar()
    {
        CalendarDay unknown = Decision;
        unknown.day = {};
        const Calendar calendar = readBack({unknown});
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 0);
    }

    void aPlannedDayIsNotCalledFinal()
    {
        CalendarDay planned = Decision;
        planned.isFinal = false;
        QVERIFY(iCalendarOf({planned}, Now, Language::Dutch).contains("(gepland)"));
        planned.kindText.clear();
        QVERIFY(iCalendarOf({planned}, Now, Language::English).contains("Term (planned)"));
    }
};

QTEST_GUILESS_MAIN(ICalendarTest)
#include "icalendartest.moc"
