// SPDX-License-Identifier: EUPL-1.2
// The icons of the window: line drawings without a colour of their own, painted in a colour of the palette at the
// moment of painting, so that light, dark, disabled and high contrast all fit. Never the only carrier of a meaning: a
// word stands beside it, or an accessible name behind it.
#pragma once

#include <QIcon>
#include <QPalette>

namespace views {

// `name` as in resources/icons/lucide, without ".svg". `role`: in which colour of the palette.
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

// The same in a fixed colour, for what has a tone of its own (a warning).
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

} // namespace views
