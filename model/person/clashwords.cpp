// SPDX-License-Identifier: EUPL-1.2
#include "model/person/clashwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace model {

QString ClashWords::roleText(const Presence &presence) const
{
    return m_codes.list(u"party_role"_s).text(presence.role, m_language);
}

QString ClashWords::who(const Clash &clash) const
{
    const QString there = roleText(clash.there);
    if (clash.here.role == userRole())
        return clash.isAcross()
                   ? tr("You work on this case, and in case %1 you are: %2 (%3).")
                         .arg(clash.there.caseNumber, there, clash.there.alias)
                   : tr("You work on this case, and in it you are: %1 (%2).").arg(there, clash.there.alias);
    const QString here = roleText(clash.here);
    if (clash.isAcross())
        return tr("%1 is here: %2. In case %3 the same person is: %4 (%5).")
            .arg(clash.here.alias, here, clash.there.caseNumber, there, clash.there.alias);
    return tr("%1 is in this case: %2, and also: %3 (%4).").arg(clash.here.alias, here, there, clash.there.alias);
}

QString ClashWords::what(const Clash &clash) const
{
    return clash.rule->text.in(m_language);
}

QString ClashWords::rule(const Clash &clash) const
{
    const QLocale locale(m_language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    const QString read =
        tr("%1, text read on %2.")
            .arg(clash.rule->source.in(m_language), locale.toString(clash.rule->readOn, u"d MMMM yyyy"_s));
    return clash.rule->unsure ? read + u' ' + tr("Not verified in the source: check before you rely on it.") : read;
}

} // namespace model
