// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/termrule.h"

namespace model {

TermSource TermRule::source() const
{
    return {.event = event, .basis = basis, .because = because, .readOn = readOn, .isUnsure = unsure};
}

TermRequest TermRule::request(QDate start, const std::optional<QTime> &startTime) const
{
    Q_ASSERT(isCountable());
    TermRequest request{.start = start,
                        .startTime = counting == Counting::Hours ? startTime : std::nullopt,
                        .length = *length,
                        .counting = counting,
                        .origin = origin,
                        .direction = direction,
                        .source = source()};
    if (bar)
        request.bar = TermBar{.length = bar->length, .basis = bar->basis};
    return request;
}

TermRequest asPolicy(TermRequest request)
{
    request.origin = TermOrigin::Policy;
    return request;
}

} // namespace model
