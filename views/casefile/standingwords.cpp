// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/standingwords.h"

#include <QCoreApplication>

namespace views {

namespace {

QString word(const char *english)
{
    return QCoreApplication::translate("views::Standing", english);
}

} // namespace

StateWords wordsFor(model::PhaseStanding::State state)
{
    switch (state) {
    case model::PhaseStanding::State::Current:
        return {Symbol::Busy, word(QT_TRANSLATE_NOOP("views::Standing", "current phase"))};
    case model::PhaseStanding::State::Done:
        return {Symbol::Done, word(QT_TRANSLATE_NOOP("views::Standing", "finished"))};
    case model::PhaseStanding::State::Skipped:
        return {Symbol::Skipped, word(QT_TRANSLATE_NOOP("views::Standing", "skipped"))};
    case model::PhaseStanding::State::Open:
        break;
    }
    return {Symbol::Empty, word(QT_TRANSLATE_NOOP("views::Standing", "not yet begun"))};
}

StateWords wordsFor(const model::StepStanding &step, bool isNext)
{
    if (isNext)
        return {Symbol::Next, word(QT_TRANSLATE_NOOP("views::Standing", "next step"))};
    switch (step.state) {
    case model::StepStanding::State::Busy:
        return {Symbol::Busy, word(QT_TRANSLATE_NOOP("views::Standing", "busy"))};
    case model::StepStanding::State::Done:
        return {Symbol::Done, word(QT_TRANSLATE_NOOP("views::Standing", "done"))};
    case model::StepStanding::State::NotApplicable:
        return {Symbol::NotApplicable, word(QT_TRANSLATE_NOOP("views::Standing", "not applicable"))};
    case model::StepStanding::State::Empty:
        break;
    }
    return {Symbol::Empty, word(QT_TRANSLATE_NOOP("views::Standing", "to do"))};
}

} // namespace views
