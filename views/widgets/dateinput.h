// SPDX-License-Identifier: EUPL-1.2
// Reads a day as people type it: 12-3-26, 12 maart 2026, 2026-03-12, vandaag, gisteren, +14. Pure: today is given.
// It must never guess: what is not clearly one day is not a day, and 31 February is not the first of March.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace views {

// Empty text is no day either; ask isEmpty() first to tell unknown from wrong.
[[nodiscard]] std::optional<QDate> readDate(const QString &typed, QDate today);

// As it is shown and always read back: "12 maart 2026", "12 March 2026".
[[nodiscard]] QString writeDate(QDate date, bool dutch);

} // namespace views
