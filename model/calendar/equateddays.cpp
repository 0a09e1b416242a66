// SPDX-License-Identifier: EUPL-1.2
#include "model/calendar/equateddays.h"

#include "model/calendar/holidays.h"
#include "model/core/failure.h"
#include "model/core/yamlsheet.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Reads one decree after another and keeps them from contradicting each other.
class DecreeReader final
{
    Q_DECLARE_TR_FUNCTIONS(model::DecreeReader)
public:
    explicit DecreeReader(const YamlSheet &sheet) : m_sheet(sheet) {}

    EquatingDecree read(const YamlNode &node);

private:
    void readYears(const YamlMap &map, EquatingDecree &decree);
    EquatedDay readDay(const YamlNode &node, const EquatingDecree &decree) const;

    const YamlSheet &m_sheet;
    int m_previousYear = firstHolidayYear - 1;
};

EquatingDecree DecreeReader::read(const YamlNode &node)
{
    const YamlMap map(m_sheet, node, {u"decree"_s, u"from year"_s, u"to year"_s, u"read on"_s, u"days"_s});
    EquatingDecree decree{.name = map.localText(u"decree"_s), .readOn = map.date(u"read on"_s)};
    readYears(map, decree);
    QDate previous;
    for (const YamlNode &item : map.list(u"days"_s)) {
        const EquatedDay day = readDay(item, decree);
        if (previous.isValid() && day.day <= previous)
            m_sheet.fail(item.line,
                         tr("%1 does not come after the day before it in the list").arg(day.day.toString(Qt::ISODate)));
        previous = day.day;
        decree.days.push_back(day);
    }
    return decree;
}

void DecreeReader::readYears(const YamlMap &map, EquatingDecree &decree)
{
    decree.firstYear = map.number(u"from year"_s);
    decree.lastYear = map.number(u"to year"_s);
    if (decree.firstYear <= m_previousYear)
        m_sheet.fail(map.lineOf(u"from year"_s),
                     tr("“from year” must come after %1: decrees stand in order and share no year")
                         .arg(QString::number(m_previousYear)));
    if (decree.lastYear < decree.firstYear || decree.lastYear > lastHolidayYear)
        m_sheet.fail(map.lineOf(u"to year"_s),
                     tr("“to year” must lie between “from year” and %1").arg(QString::number(lastHolidayYear)));
    m_previousYear = decree.lastYear;
}

EquatedDay DecreeReader::readDay(const YamlNode &node, const EquatingDecree &decree) const
{
    const YamlMap map(m_sheet, node, {u"day"_s, u"text"_s});
    const EquatedDay day{map.date(u"day"_s), map.localText(u"text"_s)};
    const QString name = day.day.toString(Qt::ISODate);
    if (day.day.year() < decree.firstYear || day.day.year() > decree.lastYear)
        m_sheet.fail(map.lineOf(u"day"_s), tr("%1 is not in a year of its decree").arg(name));
    if (day.day.dayOfWeek() >= Qt::Saturday || !holidaysOn(day.day).empty())
        m_sheet.fail(map.lineOf(u"day"_s), tr("%1 is no working day to begin with; look at the date").arg(name));
    return day;
}

} // namespace

EquatedDays EquatedDays::read(const QByteArray &yaml, const QString &fileName)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    const YamlMap map(sheet, sheet.root(), {u"calendar"_s, u"version"_s, u"title"_s, u"decrees"_s});
    (void)map.oneOf(u"calendar"_s, {u"equated days"_s});
    (void)map.number(u"version"_s);
    (void)map.localText(u"title"_s);
    DecreeReader reader(sheet);
    EquatedDays days;
    for (const YamlNode &node : map.list(u"decrees"_s))
        days.m_decrees.push_back(reader.read(node));
    return days;
}

EquatedDays EquatedDays::builtIn()
{
    const QString path = u":/terms/equated-days.yaml"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, u"The list equated-days.yaml is missing."_s, path);
    return read(file.readAll(), u"equated-days.yaml"_s);
}

const EquatingDecree *EquatedDays::decreeFor(int year) const
{
    for (const EquatingDecree &decree : m_decrees)
        if (decree.firstYear <= year && year <= decree.lastYear)
            return &decree;
    return nullptr;
}

const EquatedDay *EquatedDays::find(QDate day) const
{
    const EquatingDecree *decree = decreeFor(day.year());
    if (!decree)
        return nullptr;
    for (const EquatedDay &equated : decree->days)
        if (equated.day == day)
            return &equated;
    return nullptr;
}

} // namespace model
