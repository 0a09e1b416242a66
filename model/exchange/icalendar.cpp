// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/icalendar.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qsizetype LongestLine = 75; // bytes without the line break (RFC 5545, 3.1)

// Content lines into a file: escaped, folded, ended with CRLF.
class Lines final
{
public:
    void add(const char *name, const QByteArray &value)
    {
        const QByteArray line = QByteArray(name) + ':' + value;
        qsizetype at = 0;
        qsizetype room = LongestLine;
        while (line.size() - at > room) {
            qsizetype length = room;
            while (length > 1 && isInsideCharacter(line, at + length)) // never fold within a character
                --length;
            m_bytes += line.mid(at, length) + "\r\n ";
            at += length;
            room = LongestLine - 1; // the blank counts
        }
        m_bytes += line.mid(at) + "\r\n";
    }
    void addText(const char *name, const QString &text) { add(name, escaped(text)); }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    static bool isInsideCharacter(const QByteArray &line, qsizetype at)
    {
        return at < line.size() && (uchar(line[at]) & 0xC0) == 0x80;
    }
    static QByteArray escaped(QString text) // RFC 5545, 3.3.11
    {
        text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
        text.remove(u'\r');
        return text.replace(u'\n', u"\\n"_s).toUtf8();
    }

    QByteArray m_bytes;
};

// The same term keeps its entry, so that a second file moves the day instead of adding another.
QByteArray uidOf(const CalendarDay &day)
{
    const QByteArray key = (day.caseNumber + u'\n' + day.kind + u'\n' + day.place).toUtf8();
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32) + "@meldwijzer";
}

QByteArray dateOf(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

QString titleOf(const CalendarDay &day, Language language)
{
    const bool isDutch = language == Language::Dutch;
    const QString kind = !day.kindText.isEmpty() ? day.kindText : isDutch ? u"Termijn"_s : u"Term"_s;
    const QString weight =
        day.isFinal ? (isDutch ? u"uiterlijk"_s : u"at the latest"_s) : (isDutch ? u"gepland"_s : u"planned"_s);
    return u"%1 · %2 (%3)"_s.arg(day.caseNumber, kind, weight);
}

void addAlarm(Lines &lines, const QString &title)
{
    lines.add("BEGIN", "VALARM");
    lines.add("ACTION", "DISPLAY");
    lines.addText("DESCRIPTION", title);
    lines.add("TRIGGER", "-PT15H"); // at nine in the morning of the day before
    lines.add("END", "VALARM");
}

void addEvent(Lines &lines, const CalendarDay &day, const QByteArray &stamp, Language language)
{
    const QString title = titleOf(day, language);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", uidOf(day));
    lines.add("DTSTAMP", stamp);
    lines.add("DTSTART;VALUE=DATE", dateOf(day.day));
    lines.add("DTEND;VALUE=DATE", dateOf(day.day.addDays(1))); // the day after: the end is not included
    lines.addText("SUMMARY", title);
    lines.add("CLASS", "CONFIDENTIAL");
    lines.add("TRANSP", "TRANSPARENT"); // nobody is busy all day because a term ends
    addAlarm(lines, title);
    lines.add("END", "VEVENT");
}

} // namespace

QByteArray iCalendarOf(const std::vector<CalendarDay> &days, const QDateTime &now, Language language)
{
    const QByteArray stamp = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    Lines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", language == Language::Dutch ? "-//Meldwijzer//Termijnen//NL" : "-//Meldwijzer//Terms//EN");
    lines.add("CALSCALE", "GREGORIAN");
    for (const CalendarDay &day : days)
        if (day.day.isValid())
            addEvent(lines, day, stamp, language);
    lines.add("END", "VCALENDAR");
    return lines.bytes();
}

} // namespace model
