// SPDX-License-Identifier: EUPL-1.2
#include "app/personwords.h"

#include "model/person/clashwords.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

QString PersonWords::text(const char *list, const QString &code) const
{
    return code.isEmpty() ? QString() : m_codes.list(QLatin1String(list)).text(code, m_language);
}

QString PersonWords::day(QDate day) const
{
    const QLocale locale(m_language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return locale.toString(day, u"d MMMM yyyy"_s);
}

std::vector<views::ClashPanel::Line> PersonWords::clashes(const std::vector<ClashStanding> &standings) const
{
    const ClashWords words(m_codes, m_language);
    std::vector<views::ClashPanel::Line> lines;
    lines.reserve(standings.size());
    for (const ClashStanding &standing : standings)
        lines.push_back(
            {standing.clash.key, words.who(standing.clash), words.what(standing.clash), words.rule(standing.clash),
             standing.answer ? tr("Answered on %1: %2").arg(day(standing.answer->saidOn), standing.answer->text)
                             : QString()});
    return lines;
}

views::SamePersonBar::Question PersonWords::question(const Lookalike &like, const QString &name) const
{
    const Presence &first = like.seen.front();
    const QString alias = name.isEmpty() ? first.alias : u"%1 (%2)"_s.arg(first.alias, name);
    QStringList details;
    for (const Presence &seen : like.seen) {
        QStringList parts{role(seen.role), component(seen.component), seen.isOpen ? QString() : tr("closed")};
        parts.removeAll(QString());
        details += u"%1: %2"_s.arg(seen.caseNumber, parts.join(u", "_s));
    }
    if (like.isMore)
        details += tr("and older cases");
    return {like.person, tr("Is this the same person as %1 in case %2?").arg(alias, first.caseNumber),
            details.join(u" · "_s)};
}

QString PersonWords::elsewhere(int cases, bool isMore) const
{
    if (cases == 0)
        return tr("In no other case.");
    return isMore ? tr("In %1 other cases or more.").arg(cases) : tr("In %n other case(s).", nullptr, cases);
}

QString PersonWords::act(const std::vector<PersonLink> &links) const
{
    const PersonLink &first = links.front();
    const QString where = u"%1, %2"_s.arg(first.alias, first.caseNumber);
    const QString more = links.size() > 1 ? u' ' + tr("and %n more", nullptr, int(links.size()) - 1) : QString();
    switch (first.kind) {
    case PersonLink::Kind::Linked:
        return tr("%1: found to be the same person as %2.").arg(day(first.on), where);
    case PersonLink::Kind::Merged:
        return tr("%1: joined with another person (%2).").arg(day(first.on), where + more);
    case PersonLink::Kind::Split:
        return tr("%1: split off as a person of its own (%2).").arg(day(first.on), where + more);
    }
    return {};
}

} // namespace app
