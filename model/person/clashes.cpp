// SPDX-License-Identifier: EUPL-1.2
#include "model/person/clashes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString sideOf(const Presence &presence)
{
    return u"%1:%2"_s.arg(presence.row.value()).arg(presence.role);
}

QString pairOf(const Presence &one, const Presence &other)
{
    const QString a = sideOf(one);
    const QString b = sideOf(other);
    return a < b ? a + u'|' + b : b + u'|' + a;
}

// A rule read from the other side: the case at hand is then "there".
struct View
{
    const QStringList &here;
    const QStringList &there;
    const QStringList &withHere;
    const QStringList &withThere;
};

class Finder final
{
public:
    Finder(CaseId id, const std::vector<Presence> &all)
    {
        for (const Presence &each : all)
            (each.caseId == id ? m_here : m_elsewhere).push_back(&each);
    }

    std::vector<Clash> find(const std::vector<ClashRule> &rules)
    {
        for (const ClashRule &rule : rules) {
            if (rule.where == ClashRule::Where::SameCase) {
                look(rule, m_here, {rule.here, rule.there, rule.withHere, rule.withThere});
                continue;
            }
            look(rule, m_elsewhere, {rule.here, rule.there, rule.withHere, rule.withThere});
            look(rule, m_elsewhere, {rule.there, rule.here, rule.withThere, rule.withHere});
        }
        return std::move(m_found);
    }

private:
    void look(const ClashRule &rule, const std::vector<const Presence *> &others, const View &view)
    {
        for (const Presence *here : m_here) {
            if (!view.here.contains(here->role))
                continue;
            for (const Presence *there : others)
                if (fits(rule, *here, *there, view))
                    note(rule, *here, *there);
        }
    }

    [[nodiscard]] bool fits(const ClashRule &rule, const Presence &here, const Presence &there, const View &view) const
    {
        return here.person == there.person && &here != &there && view.there.contains(there.role) &&
               (there.isOpen || !rule.onlyOpen) && (!rule.needsThird() || hasThird(here.person, there.caseId, view));
    }

    [[nodiscard]] bool hasThird(PersonId person, CaseId other, const View &view) const
    {
        for (const Presence *here : m_here) {
            if (here->person == person || !view.withHere.contains(here->role))
                continue;
            for (const Presence *there : m_elsewhere)
                if (there->caseId == other && there->person == here->person && view.withThere.contains(there->role))
                    return true;
        }
        return false;
    }

    void note(const ClashRule &rule, const Presence &here, const Presence &there)
    {
        const QString pair = pairOf(here, there);
        if (m_pairs.contains(pair))
            return;
        m_pairs.insert(pair);
        m_found.push_back({&rule, here, there, u"%1|%2|%3"_s.arg(rule.id, QString::number(here.person.value()), pair)});
    }

    std::vector<const Presence *> m_here;
    std::vector<const Presence *> m_elsewhere;
    QSet<QString> m_pairs;
    std::vector<Clash> m_found;
};

} // namespace

std::vector<Clash> clashesOf(CaseId id, const std::vector<Presence> &all, const std::vector<ClashRule> &rules)
{
    return Finder(id, all).find(rules);
}

} // namespace model
