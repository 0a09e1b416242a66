// SPDX-License-Identifier: EUPL-1.2
#include "model/person/clashrules.h"

#include "model/codes/codelists.h"
#include "model/core/yamlsheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Reads one sheet of rules; knows the roles there are.
class RuleReader final
{
    Q_DECLARE_TR_FUNCTIONS(model::ClashRules)
public:
    RuleReader(const YamlSheet &sheet, QStringList roles) : m_sheet(sheet), m_roles(std::move(roles)) {}

    ClashRule read(const YamlNode &node)
    {
        const YamlMap map(m_sheet, node,
                          {u"rule"_s, u"here"_s, u"there"_s, u"where"_s, u"only open"_s, u"with"_s, u"text"_s,
                           u"source"_s, u"read on"_s, u"unsure"_s});
        ClashRule rule{.id = map.text(u"rule"_s),
                       .here = rolesOf(map, u"here"_s),
                       .there = rolesOf(map, u"there"_s),
                       .where = map.oneOf(u"where"_s, {u"same_case"_s, u"other_case"_s}) == "same_case"_L1
                                    ? ClashRule::Where::SameCase
                                    : ClashRule::Where::OtherCase,
                       .onlyOpen = map.yesOr(u"only open"_s, false),
                       .text = map.localText(u"text"_s),
                       .source = sourceOf(map),
                       .readOn = map.date(u"read on"_s),
                       .unsure = map.yesOr(u"unsure"_s, false)};
        if (m_ids.contains(rule.id))
            m_sheet.fail(map.line(), tr("The rule %1 stands here twice.").arg(rule.id));
        m_ids.append(rule.id);
        if (map.has(u"with"_s))
            readThird(map, rule);
        return rule;
    }

private:
    void readThird(const YamlMap &map, ClashRule &rule) const
    {
        if (rule.where == ClashRule::Where::SameCase)
            m_sheet.fail(map.lineOf(u"with"_s), tr("\"with\" is about two cases."));
        const YamlMap with(m_sheet, map.node(u"with"_s), {u"here"_s, u"there"_s});
        rule.withHere = rolesOf(with, u"here"_s);
        rule.withThere = rolesOf(with, u"there"_s);
    }

    [[nodiscard]] QStringList rolesOf(const YamlMap &map, const QString &key) const
    {
        const QStringList roles = map.texts(key);
        for (const QString &role : roles)
            if (role != userRole() && !m_roles.contains(role))
                m_sheet.fail(map.lineOf(key), tr("There is no role %1.").arg(role), role, m_roles);
        return roles;
    }

    // One text for both languages, or one for each.
    [[nodiscard]] static LocalText sourceOf(const YamlMap &map)
    {
        if (map.node(u"source"_s).kind == YamlNode::Kind::Map)
            return map.localText(u"source"_s);
        return {map.text(u"source"_s), map.text(u"source"_s)};
    }

    const YamlSheet &m_sheet;
    QStringList m_roles;
    QStringList m_ids;
};

QStringList knownRoles()
{
    QStringList roles;
    for (const CodeEntry &entry : builtInCodeList(u"party_role"_s).codes)
        roles.append(entry.code);
    return roles;
}

} // namespace

QString userRole()
{
    return u"USER"_s;
}

std::vector<ClashRule> readClashRules(const QByteArray &yaml, const QString &fileName, const QStringList &roles)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    const YamlMap map(sheet, sheet.root(), {u"version"_s, u"rules"_s});
    RuleReader reader(sheet, roles);
    std::vector<ClashRule> rules;
    for (const YamlNode &node : map.list(u"rules"_s))
        rules.push_back(reader.read(node));
    return rules;
}

const std::vector<ClashRule> &builtInClashRules()
{
    static const std::vector<ClashRule> rules =
        readClashRules(readResource(u":/person/clashes-1.yaml"_s), u"clashes-1.yaml"_s, knownRoles());
    return rules;
}

} // namespace model
