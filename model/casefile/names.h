// SPDX-License-Identifier: EUPL-1.2
// Folds a name into the parts by which it is found again, however it is typed: "Zoë de Vriés" and "VRIES, Zoe de"
// must meet. The parts go through a keyed hash before they are stored (architecture D10); they must never be shown or
// logged.
#pragma once

#include <QStringList>

namespace model {

// One word in its plainest form: small letters without marks; ij and ĳ as y, because Meijer, Meyer and Meĳer are heard
// alike; ø as o, ß as ss, and so on.
[[nodiscard]] QString foldedWord(const QString &word);

// The parts of a whole name, each once, in their order. Dutch particles (van, de, 't …) and initials are left out, for
// half of all people have them; a name that consists of nothing else keeps them.
[[nodiscard]] QStringList nameParts(const QString &name);

} // namespace model
