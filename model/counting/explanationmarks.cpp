// SPDX-License-Identifier: EUPL-1.2
// What is not certain, in words: the part of ExplanationParts that lawyers will read twice.
#include "model/calendar/daywords.h"
#include "model/counting/explanationparts.h"

using namespace Qt::StringLiterals;

namespace model {

QString ExplanationParts::mark(const TermMark &mark) const
{
    switch (mark.kind) {
    case TermMark::Kind::NotSettled:
        return notSettledInWords(mark.year, m_language);
    case TermMark::Kind::TwiceThatHour:
        return say(u"Dat uur kwam die nacht twee keer voor (einde zomertijd); het eerste is genomen.",
                   u"That hour came twice in that night (end of summer time); the first one is taken.");
    case TermMark::Kind::UnsureSource:
        return say(u"Deze regel is nog niet nagekeken in de bron zelf.",
                   u"This rule has not been checked in the source itself yet.");
    case TermMark::Kind::ExtensionFromRolled:
    case TermMark::Kind::ExtensionTooLong:
    case TermMark::Kind::AbsenceAtTheEnd:
    case TermMark::Kind::BackwardTooShort:
        return convention(mark.kind).arg(day(mark.otherwise));
    }
    return {};
}

// Where the law is silent: what we do, and the other reading (%1).
QString ExplanationParts::convention(TermMark::Kind kind) const
{
    if (kind == TermMark::Kind::ExtensionFromRolled)
        return say(
            u"Conventie: de verlenging telt vanaf de kale einddatum. Geteld vanaf de verschoven einddatum zou het %1 "
            u"zijn; "
            u"de wet zegt niet welke van de twee, en de vroegste staat hier.",
            u"Convention: the extension counts from the nominal end. Counted from the end as moved it would be %1; the "
            u"act does not say which of the two, and the earlier one stands here.");
    if (kind == TermMark::Kind::ExtensionTooLong)
        return say(u"Conventie: de verlenging telt als een eigen termijn, waarop de Algemene termijnenwet van "
                   u"toepassing is. Telt "
                   u"men alles als één lange termijn, dan schuift het einde niet op: %1 (art. 4).",
                   u"Convention: the extension counts as a term of its own, to which the Algemene termijnenwet "
                   u"applies. Taken as "
                   u"one long term, the end does not move: %1 (art. 4).");
    if (kind == TermMark::Kind::AbsenceAtTheEnd)
        return say(
            u"Conventie: de einddatum schuift naar een dag van afwezigheid. Telt ook die dag niet mee, dan zou het %1 "
            u"zijn; "
            u"de vroegste staat hier.",
            u"Convention: the end moves to a day of absence. If that day does not count either, it would be %1; the "
            u"earlier one stands here.");
    return say(u"Conventie: een teruggerekende termijn wordt niet verlengd. De wet sluit alleen art. 1 uit; zou art. 2 "
               u"ook gelden "
               u"(ten minste twee werkdagen), dan was het %1.",
               u"Convention: a term counted back is not lengthened. The act rules out art. 1 only; if art. 2 did apply "
               u"(at least "
               u"two working days), it would be %1.");
}

} // namespace model
