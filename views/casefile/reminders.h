// SPDX-License-Identifier: EUPL-1.2
// Sentences that must stand on more than one page in the same words.
#pragma once

#include <QString>

namespace views {

// On every page on which somebody is spoken to or advised (Answer of 22 June 2026, question 12).
[[nodiscard]] QString noConsequencesReminder();

} // namespace views
