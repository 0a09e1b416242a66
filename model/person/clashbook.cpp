// SPDX-License-Identifier: EUPL-1.2
#include "model/person/clashbook.h"

#include "model/casefile/casework.h"
#include "model/person/personlinks.h"
#include "model/person/presences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

std::vector<ClashStanding> ClashBook::of(CaseId id, const QByteArray &slot) const
{
    const PersonId user = PersonLinks(m_work.store()).personOf(slot);
    const std::vector<Presence> all = Presences(m_work.store()).around(id, user);
    const QHash<QString, ClashAnswer> answers = ClashAnswers(m_work.store(), m_work.keys()).of(id);
    std::vector<ClashStanding> standings;
    for (const Clash &clash : clashesOf(id, all, builtInClashRules())) {
        ClashStanding standing{clash, std::nullopt};
        if (const auto answer = answers.constFind(clash.key); answer != answers.constEnd())
            standing.answer = *answer;
        standings.push_back(std::move(standing));
    }
    std::stable_partition(standings.begin(), standings.end(),
                          [](const ClashStanding &standing) { return !standing.answer; });
    return standings;
}

void ClashBook::answer(CaseId id, const QString &clash, const QString &text)
{
    m_work.service().write([&] {
        ClashAnswers(m_work.store(), m_work.keys()).add(id, clash, {text.trimmed(), m_work.clock().today()});
        m_work.journal().record({.action = text.trimmed().isEmpty() ? u"clash_reopened"_s : u"clash_answered"_s,
                                 .caseId = id,
                                 .subject = u"clash:"_s + clash.section(u'|', 0, 0),
                                 .reason = text.trimmed()});
    });
}

} // namespace model
