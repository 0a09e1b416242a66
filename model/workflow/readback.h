// SPDX-License-Identifier: EUPL-1.2
// Says in whole sentences what was understood of a procedure: the page a lawyer signs. Plain Markdown, Dutch or
// English. It must never add anything that is not in the procedure.
#pragma once

#include "model/workflow/procedure.h"

namespace model {

[[nodiscard]] QString readBack(const Procedure &procedure, Language language);

} // namespace model
