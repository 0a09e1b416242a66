// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/leadtimes.h"

#include "model/codes/codelists.h"
#include "model/core/yamlsheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

LeadTimes LeadTimes::read(const QByteArray &yaml, const QString &fileName)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    const YamlMap map(sheet, sheet.root(), {u"lead times"_s, u"version"_s, u"title"_s, u"otherwise"_s, u"kinds"_s});
    (void)map.oneOf(u"lead times"_s, {u"days before"_s});
    (void)map.number(u"version"_s);
    (void)map.localText(u"title"_s);
    LeadTimes times;
    times.m_otherwise = std::min(map.number(u"otherwise"_s), Most);
    for (const YamlNode &node : map.list(u"kinds"_s)) {
        const YamlMap kind(sheet, node, {u"kind"_s, u"days"_s});
        times.m_proposed[kind.text(u"kind"_s)] = std::min(kind.number(u"days"_s), Most);
    }
    return times;
}

LeadTimes LeadTimes::builtIn()
{
    return read(readResource(u":/terms/lead-times.yaml"_s), u"lead-times.yaml"_s);
}

int LeadTimes::proposed(const QString &kind) const
{
    return m_proposed.value(kind, m_otherwise);
}

int LeadTimes::of(const QString &kind) const
{
    return m_chosen.value(kind, proposed(kind));
}

void LeadTimes::set(const QString &kind, int days)
{
    const int within = std::clamp(days, 0, Most);
    if (within == proposed(kind))
        m_chosen.remove(kind);
    else
        m_chosen[kind] = within;
}

} // namespace model
