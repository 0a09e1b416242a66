// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/termrules.h"

#include "model/core/failure.h"
#include "model/core/yamlsheet.h"
#include "model/counting/termchecks.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Reads one rule after another; knows what was said before.
class RuleReader final
{
    Q_DECLARE_TR_FUNCTIONS(model::RuleReader)
public:
    explicit RuleReader(const YamlSheet &sheet) : m_sheet(sheet) {}

    TermRule readRule(const YamlNode &node);
    void link(std::vector<TermRule> &rules) const;

private:
    [[nodiscard]] LocalText readBasis(const YamlMap &map) const;
    [[nodiscard]] QString readFact(const YamlMap &map, const QString &key) const;
    [[nodiscard]] std::optional<Length> readTermLength(const YamlMap &map, bool mayBeAtOnce) const;
    void readCounting(const YamlMap &map, TermRule &rule) const;
    void readStart(const YamlMap &map, TermRule &rule) const;
    void readBar(const YamlMap &map, TermRule &rule) const;
    void readExtensions(const YamlMap &map, TermRule &rule) const;
    void checkId(const QString &id, int line);
    void checkCounts(const TermRule &rule) const;

    const YamlSheet &m_sheet;
    QHash<QString, int> m_ids;
};

TermRule RuleReader::readRule(const YamlNode &node)
{
    const YamlMap map(m_sheet, node, {u"rule"_s,        u"term"_s,      u"text"_s,    u"actor"_s,   u"event"_s,
                                      u"because"_s,     u"runs from"_s, u"met by"_s,  u"extends"_s, u"length"_s,
                                      u"backward"_s,    u"counting"_s,  u"sense"_s,   u"bar"_s,     u"extensions"_s,
                                      u"conventions"_s, u"basis"_s,     u"read on"_s, u"kind"_s,    u"unsure"_s});
    const bool isPolicy = map.oneOf(u"kind"_s, {u"statutory"_s, u"policy"_s}) == "policy"_L1;
    TermRule rule{.id = map.text(u"rule"_s),
                  .term = map.text(u"term"_s),
                  .text = map.localText(u"text"_s),
                  .actor = map.localText(u"actor"_s),
                  .because = map.optionalLocalText(u"because"_s),
                  .extends = map.optionalTexts(u"extends"_s),
                  .length = readTermLength(map, true),
                  .origin = isPolicy ? TermOrigin::Policy : TermOrigin::Statutory,
                  .basis = readBasis(map),
                  .readOn = map.date(u"read on"_s),
                  .unsure = map.yesOr(u"unsure"_s, false),
                  .line = map.lineOf(u"rule"_s)};
    checkId(rule.id, rule.line);
    if (map.has(u"conventions"_s))
        for (const YamlNode &item : map.list(u"conventions"_s)) {
            const YamlMap text(m_sheet, item, {u"nl"_s, u"en"_s});
            rule.conventions.push_back({text.text(u"nl"_s), text.text(u"en"_s)});
        }
    readStart(map, rule);
    if (rule.extends.isEmpty())
        readCounting(map, rule);
    readBar(map, rule);
    readExtensions(map, rule);
    checkCounts(rule);
    return rule;
}

// A rule either starts by an event or lengthens others; the two have different keys.
void RuleReader::readStart(const YamlMap &map, TermRule &rule) const
{
    if (rule.extends.isEmpty()) {
        rule.event = map.localText(u"event"_s);
        rule.runsFrom = readFact(map, u"runs from"_s);
        if (map.has(u"met by"_s))
            rule.metBy = readFact(map, u"met by"_s);
        return;
    }
    for (const QString &key : {u"event"_s, u"runs from"_s, u"met by"_s, u"counting"_s, u"bar"_s, u"extensions"_s})
        if (map.has(key))
            m_sheet.fail(map.lineOf(key), tr("a rule that extends others has no “%1” of its own").arg(key));
}

void RuleReader::readCounting(const YamlMap &map, TermRule &rule) const
{
    const QStringList countings{u"plain"_s, u"general terms act"_s, u"disciplinary"_s, u"working days"_s, u"hours"_s};
    const QStringList senses{u"deadline"_s, u"not before"_s, u"window"_s, u"by itself"_s};
    rule.counting = Counting(countings.indexOf(map.oneOf(u"counting"_s, countings)));
    if (map.has(u"sense"_s))
        rule.sense = TermRule::Sense(senses.indexOf(map.oneOf(u"sense"_s, senses)));
    if (map.yesOr(u"backward"_s, false))
        rule.direction = TermDirection::Backward;
}

void RuleReader::readBar(const YamlMap &map, TermRule &rule) const
{
    if (!map.has(u"bar"_s))
        return;
    const YamlMap bar(m_sheet, map.node(u"bar"_s), {u"length"_s, u"runs from"_s, u"basis"_s});
    rule.bar = TermRule::Bar{*readTermLength(bar, false), readFact(bar, u"runs from"_s), readBasis(bar)};
    if (rule.bar->length.unit != Length::Unit::Days)
        m_sheet.fail(bar.lineOf(u"length"_s), tr("a bar is a number of days"));
}

void RuleReader::readExtensions(const YamlMap &map, TermRule &rule) const
{
    if (!map.has(u"extensions"_s))
        return;
    for (const YamlNode &item : map.list(u"extensions"_s)) {
        const YamlMap extension(m_sheet, item, {u"length"_s, u"basis"_s, u"reason"_s, u"combined"_s});
        rule.extensions.push_back({.length = *readTermLength(extension, false),
                                   .basis = readBasis(extension),
                                   .reason = extension.localText(u"reason"_s),
                                   .isCombined = extension.yesOr(u"combined"_s, false)});
    }
}

// Article numbers are the same in both languages; anything longer has two texts.
LocalText RuleReader::readBasis(const YamlMap &map) const
{
    if (map.node(u"basis"_s).kind == YamlNode::Kind::Text)
        return {map.text(u"basis"_s), map.text(u"basis"_s)};
    return map.localText(u"basis"_s);
}

QString RuleReader::readFact(const YamlMap &map, const QString &key) const
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*\\z"_s);
    const QString fact = map.text(key);
    if (!form.match(fact).hasMatch())
        m_sheet.fail(map.lineOf(key), tr("“%1” is no fact; a fact looks like intake.received_on").arg(fact));
    return fact;
}

std::optional<Length> RuleReader::readTermLength(const YamlMap &map, bool mayBeAtOnce) const
{
    const QString text = map.text(u"length"_s);
    if (mayBeAtOnce && text == "at once"_L1)
        return {};
    const LengthReading reading = readLength(text);
    if (!reading.length)
        m_sheet.fail(map.lineOf(u"length"_s),
                     tr("“%1” is no length of a term; write “7 days” or “10 weeks”").arg(text));
    return reading.length;
}

void RuleReader::checkId(const QString &id, int line)
{
    static const QRegularExpression form(u"\\A[A-Z][A-Z0-9_]*\\z"_s);
    if (!form.match(id).hasMatch())
        m_sheet.fail(line, tr("“%1” is no name of a rule; it has capital letters, digits and _ only").arg(id));
    if (m_ids.contains(id))
        m_sheet.fail(line, tr("%1 occurs twice; the first time on line %2").arg(id, QString::number(m_ids.value(id))));
    m_ids.insert(id, line);
}

// What the calculator would refuse on any day is a mistake of the file.
void RuleReader::checkCounts(const TermRule &rule) const
{
    if (!rule.isCountable())
        return;
    TermRequest request = rule.request(QDate(firstHolidayYear + 1, 1, 1), QTime(12, 0));
    request.extensions = rule.extensions;
    if (problemWith(request))
        m_sheet.fail(rule.line,
                     tr("%1 cannot be counted: its length, counting, direction, bar and extensions do not fit "
                        "each other")
                         .arg(rule.id));
}

// Hands the extensions to the rules they lengthen.
void RuleReader::link(std::vector<TermRule> &rules) const
{
    for (const TermRule &rule : rules) {
        for (const QString &id : rule.extends) {
            const auto target =
                std::find_if(rules.begin(), rules.end(), [&id](const TermRule &other) { return other.id == id; });
            if (target == rules.end())
                m_sheet.fail(rule.line, tr("there is no rule %1").arg(id), id, m_ids.keys());
            if (!target->isCountable() || !rule.length)
                m_sheet.fail(rule.line, tr("%1 cannot lengthen %2").arg(rule.id, id));
            target->extensions.push_back({.length = *rule.length, .basis = rule.basis, .reason = rule.because});
            checkCounts(*target);
        }
    }
}

} // namespace

TermRules TermRules::read(const QByteArray &yaml, const QString &fileName)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    const YamlMap map(sheet, sheet.root(), {u"terms"_s, u"version"_s, u"title"_s, u"rules"_s});
    (void)map.oneOf(u"terms"_s, {u"legal terms"_s});
    TermRules terms;
    terms.m_version = map.number(u"version"_s);
    terms.m_title = map.localText(u"title"_s);
    RuleReader reader(sheet);
    for (const YamlNode &node : map.list(u"rules"_s))
        terms.m_rules.push_back(reader.readRule(node));
    reader.link(terms.m_rules);
    return terms;
}

TermRules TermRules::builtIn()
{
    const QString path = u":/terms/terms-1.yaml"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Internal, u"The list terms-1.yaml is missing."_s, path);
    return read(file.readAll(), u"terms-1.yaml"_s);
}

const TermRule *TermRules::find(const QString &id) const
{
    for (const TermRule &rule : m_rules)
        if (rule.id == id)
            return &rule;
    return nullptr;
}

QStringList TermRules::ids() const
{
    QStringList ids;
    for (const TermRule &rule : m_rules)
        ids << rule.id;
    return ids;
}

QStringList TermRules::factNames() const
{
    QStringList names;
    for (const TermRule &rule : m_rules) {
        names << rule.runsFrom << rule.metBy;
        if (rule.bar)
            names << rule.bar->runsFrom;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace model
