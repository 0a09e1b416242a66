// SPDX-License-Identifier: EUPL-1.2
// The JSON Schema of an export, made from the sections' own descriptions, so that it cannot miss a field.
// resources/exchange/case-export.schema.json is its snapshot: a test compares the two, readers read that file.
#pragma once

#include <QByteArray>

namespace model {

inline constexpr int ExportVersion = 1; // goes up when a reader of the old form would misread the new one

[[nodiscard]] QByteArray exportSchema();

} // namespace model
