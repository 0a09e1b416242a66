// SPDX-License-Identifier: EUPL-1.2
#include "model/core/signoff.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::SignOff)
};

} // namespace

SignOffTexts SignOffTexts::now()
{
    return {.agreedBeforeShown = Text::tr("This was agreed with before it was shown."),
            .shownNowhere = Text::tr("This was agreed with, but it is not written when it was shown or read back."),
            .noManner = Text::tr("This was agreed with, but it is not written how it was read back."),
            .noForm = Text::tr("This was agreed with, but it is not written how the agreement was given."),
            .nothingThere = Text::tr("This was agreed with, but there is no text."),
            .changedSince = Text::tr("Changed after the agreement. Read it back again; the version that was agreed "
                                     "with stays among the versions.")};
}

} // namespace model
