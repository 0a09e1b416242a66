// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termrow.h"

using namespace Qt::StringLiterals;

namespace views {

QString TermRowWords::timeLeft(const TermRow &row, QDate today)
{
    if (!row.dueOn.isValid())
        return tr("no day yet");
    const int days = int(today.daysTo(row.dueOn));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days > 1)
        return tr("in %n days", nullptr, days);
    if (row.lapses)
        return tr("over");
    if (row.isByHand)
        return tr("passed %n day(s) ago", nullptr, -days);
    return row.isStatutory ? tr("%n day(s) too late", nullptr, -days)
                           : tr("target passed %n day(s) ago", nullptr, -days);
}

QString TermRowWords::origin(const TermRow &row)
{
    if (row.isByHand)
        return tr("Entered by hand");
    return row.isStatutory ? tr("By law") : tr("Policy");
}

Tone TermRowWords::tone(const TermRow &row, QDate today)
{
    if (!row.dueOn.isValid() || row.dueOn > today.addDays(TermRow::SoonInDays))
        return Tone::Neutral;
    if (row.dueOn >= today)
        return Tone::Warning;
    if (row.lapses)
        return Tone::Neutral;
    return row.isStatutory ? Tone::Bad : Tone::Warning;
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return u"circle-alert"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Neutral:
        break;
    }
    return {};
}

} // namespace views
