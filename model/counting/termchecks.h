// SPDX-License-Identifier: EUPL-1.2
// Private to model/counting: what is wrong with a request before anything is counted. Every "no" is a whole sentence in
// both languages; a request without a problem can still run off the calendar while it is counted.
#pragma once

#include "model/counting/termresult.h"

namespace model {

[[nodiscard]] std::optional<TermProblem> problemWith(const TermRequest &request);
[[nodiscard]] TermProblem outsideCalendar(const LocalText &what); // "De begindatum", "Het einde van de termijn"

} // namespace model
