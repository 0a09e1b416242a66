// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/casesheet.h"

#include "model/core/yamlsheet.h"
#include "model/exchange/sectioncolumns.h"

#include <map>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 StillFitting = 28; // days in which the file needs no moving

class CaseReader final
{
public:
    CaseReader(const YamlSheet &sheet, const WordsOfList &wordsOf, qint64 days)
        : m_sheet(sheet),
          m_wordsOf(wordsOf),
          m_days(days)
    {}

    FictionalCase read(const YamlNode &node)
    {
        QStringList keys{u"case"_s, u"opened on"_s, u"phase"_s, u"finished"_s, u"done"_s, u"not applicable"_s};
        for (const SectionColumns &section : allSections())
            keys << QString::fromLatin1(section.section.name);
        const YamlMap map(m_sheet, node, keys);
        FictionalCase made;
        made.openedOn = moved(map.date(u"opened on"_s));
        made.phase = map.text(u"phase"_s) == "closed"_L1 ? QString() : map.text(u"phase"_s);
        readProgress(map, made);
        made.contents.forEachSection([&](auto &section) { readSection(map, section); });
        return made;
    }

private:
    void readProgress(const YamlMap &map, FictionalCase &made)
    {
        if (map.has(u"finished"_s))
            for (const YamlNode &node : map.list(u"finished"_s)) {
                const YamlMap event(m_sheet, node, {u"phase"_s, u"on"_s});
                made.events.push_back(
                    {event.text(u"phase"_s), PhaseEvent::Kind::Finished, moved(event.date(u"on"_s)), {}});
            }
        for (const QString &kind : {u"done"_s, u"not applicable"_s}) {
            if (!map.has(kind))
                continue;
            const bool isDone = kind == "done"_L1;
            for (const YamlNode &node : map.list(kind)) {
                const YamlMap tick(m_sheet, node, {u"step"_s, u"on"_s, u"reason"_s});
                made.ticks.insert(tick.text(u"step"_s),
                                  {isDone ? Tick::State::Done : Tick::State::NotApplicable,
                                   isDone ? QString() : tick.text(u"reason"_s), moved(tick.date(u"on"_s))});
            }
        }
    }

    template <typename T>
    void readSection(const YamlMap &map, std::vector<T> &rows)
    {
        const QString name = QString::fromLatin1(T::section.name);
        if (!map.has(name))
            return;
        const QStringList keys = sectionNamed(name)->names() + QStringList{u"id"_s, u"struck through"_s};
        for (const YamlNode &node : map.list(name)) {
            const YamlMap fields(m_sheet, node, keys);
            T row;
            row.row.id = RowId(qint64(rows.size()) + 1);
            if (fields.has(u"struck through"_s)) {
                row.row.retracted = true;
                row.row.retraction.text = fields.text(u"struck through"_s);
            }
            if (fields.has(u"id"_s))
                m_ids[{name, fields.text(u"id"_s)}] = row.row.id;
            readFields(fields, row);
            rows.push_back(std::move(row));
        }
    }

    template <typename T>
    void readSection(const YamlMap &map, T &one)
    {
        const QString name = QString::fromLatin1(T::section.name);
        if (map.has(name))
            readFields(YamlMap(m_sheet, map.node(name), sectionNamed(name)->names()), one);
    }

    template <typename T>
    void readFields(const YamlMap &fields, T &row)
    {
        forEachField(row, [&](const Column &column, auto &member) {
            const QString key = QString::fromLatin1(column.name);
            if (fields.has(key))
                set(member, column, fields, key);
        });
    }

    void set(std::optional<QDate> &member, const Column &, const YamlMap &fields, const QString &key)
    {
        member = moved(fields.date(key));
    }
    void set(std::optional<bool> &member, const Column &, const YamlMap &fields, const QString &key)
    {
        member = fields.yesOr(key, false);
    }
    void set(std::optional<int> &member, const Column &, const YamlMap &fields, const QString &key)
    {
        member = fields.number(key);
    }
    void set(Code &member, const Column &column, const YamlMap &fields, const QString &key)
    {
        member.value = word(column, fields.text(key), fields.lineOf(key));
    }
    void set(Codes &member, const Column &column, const YamlMap &fields, const QString &key)
    {
        for (const QString &each : fields.optionalTexts(key))
            member.values << word(column, each, fields.lineOf(key));
    }
    void set(QString &member, const Column &, const YamlMap &fields, const QString &key) { member = fields.text(key); }
    void set(SealedText &member, const Column &, const YamlMap &fields, const QString &key)
    {
        member.text = fields.text(key);
    }
    void set(RowId &member, const Column &column, const YamlMap &fields, const QString &key)
    {
        const QString table = QString::fromLatin1(column.list);
        const auto found = m_ids.find({table, fields.text(key)});
        if (found == m_ids.end())
            m_sheet.fail(fields.lineOf(key), u"no row of “%1” above has the id “%2”"_s.arg(table, fields.text(key)));
        member = found->second;
    }

    QString word(const Column &column, const QString &code, int line) const
    {
        const QString list = QString::fromLatin1(column.list);
        if (!m_wordsOf(list).contains(code))
            m_sheet.fail(line, u"“%1” is no word of the list “%2”"_s.arg(code, list), code, m_wordsOf(list));
        return code;
    }

    [[nodiscard]] QDate moved(QDate day) const { return day.addDays(m_days); }

    const YamlSheet &m_sheet;
    const WordsOfList &m_wordsOf;
    qint64 m_days;
    std::map<std::pair<QString, QString>, RowId> m_ids; // of this case, by section and the id in the file
};

} // namespace

std::vector<FictionalCase> readCaseSheet(const QByteArray &yaml, const QString &fileName, const WordsOfList &wordsOf,
                                         QDate today)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    const YamlMap map(sheet, sheet.root(), {u"written for"_s, u"cases"_s});
    const qint64 away = map.date(u"written for"_s).daysTo(today);
    const qint64 days = qAbs(away) <= StillFitting ? 0 : away / 7 * 7;
    std::vector<FictionalCase> cases;
    for (const YamlNode &node : map.list(u"cases"_s))
        cases.push_back(CaseReader(sheet, wordsOf, days).read(node));
    return cases;
}

} // namespace model
