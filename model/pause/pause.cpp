// SPDX-License-Identifier: EUPL-1.2
#include "model/pause/pause.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Pause)
};

// Counted by WMT art. 53, counted back, counted in hours, or not counted at all: nothing there can stand still.
constexpr QLatin1StringView NeverStill[] = {"T4"_L1,  "T16"_L1,       "T17"_L1,       "T19"_L1, "T21"_L1,
                                            "T22"_L1, "FOLLOW_UP"_L1, "AGREEMENT"_L1, "OWN"_L1};

// Those that terms-1.yaml has an extension for; a test holds the two against each other.
constexpr QLatin1StringView Extendable[] = {"T3"_L1,  "T7"_L1,  "T8"_L1,  "T9"_L1,  "T14"_L1, "T15"_L1, "T19"_L1,
                                            "T20"_L1, "T21"_L1, "T23"_L1, "T26"_L1, "T28"_L1, "T32"_L1};

template <size_t N>
bool isOneOf(const QString &term, const QLatin1StringView (&list)[N])
{
    return std::find(std::begin(list), std::end(list), term) != std::end(list);
}

bool isStandstill(const Pause &pause)
{
    return pause.kind.value == words::pauseKind::Standstill;
}

bool isExtension(const Pause &pause)
{
    return pause.kind.value == words::pauseKind::Extension;
}

} // namespace

bool isAbsence(const Pause &pause)
{
    namespace words = words::pauseKind;
    return pause.kind.value == words::Leave || pause.kind.value == words::Illness ||
           pause.kind.value == words::UnauthorisedAbsence;
}

bool mayStandStill(const QString &term)
{
    return !term.isEmpty() && !isOneOf(term, NeverStill);
}

bool mayBeExtended(const QString &term)
{
    return isOneOf(term, Extendable);
}

bool isInOrder(const Pause &pause)
{
    return pause.startsOn && (!pause.endsOn || *pause.endsOn >= *pause.startsOn);
}

Findings validate(const Pause &pause, QDate today)
{
    Checks check(Pause::section, today);
    check.values(pause, {"starts_on", "ends_on"});
    check.missing((pause.startsOn || pause.endsOn || pause.reason.isKnown()) && !pause.kind.isKnown(), "kind",
                  Text::tr("It is not chosen why days do not count."));
    check.order("ends_on", pause.startsOn, pause.endsOn, Text::tr("It ends before it begins."));
    check.missing(pause.endsOn && !pause.startsOn, "starts_on", Text::tr("It is not written from which day."));
    check.missing(isAbsence(pause) && pause.startsOn && !pause.endsOn, "ends_on",
                  Text::tr("As long as the last day is not written, these days simply count."));
    check.missing(isStandstill(pause) && !pause.term.isKnown(), "term",
                  Text::tr("It is not chosen which term stands still."));
    check.missing(isExtension(pause) && !pause.term.isKnown(), "term",
                  Text::tr("It is not chosen which term was extended."));
    check.missing((isStandstill(pause) || isExtension(pause)) && pause.startsOn && !pause.reason.isKnown(), "reason",
                  Text::tr("It is not written why."));
    check.wrong(isStandstill(pause) && pause.term.isKnown() && !mayStandStill(pause.term.value), "term",
                Text::tr("This term does not stand still. Of a term of disciplinary law, record leave, illness or "
                         "unauthorised absence."));
    check.wrong(isExtension(pause) && pause.term.isKnown() && !mayBeExtended(pause.term.value), "term",
                Text::tr("The law knows no extension of this term."));
    return check.findings();
}

void addFacts(const std::vector<Pause> &all, Facts &facts)
{
    facts.set(u"pause.any"_s, anyRow(all));
    facts.set(u"pause.all_ended"_s,
              allRows(all, [](const Pause &pause) { return pause.endsOn.has_value() || isExtension(pause); }));
}

} // namespace model
