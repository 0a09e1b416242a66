// SPDX-License-Identifier: EUPL-1.2
// The one place that answers "may this name be shown now": names are hidden until somebody asks for them with one key,
// and the name of whoever took back the consent to be known stays hidden even then. Pure; it never holds a name.
#pragma once

#include "model/core/id.h"

#include <QSet>

namespace model {

class NameVisibility final
{
public:
    // Hidden, as after unlocking.
    NameVisibility() = default;
    // `withheld`: rows of party whose name is not shown, whatever is asked.
    NameVisibility(bool shown, QSet<RowId> withheld) : m_shown(shown), m_withheld(std::move(withheld)) {}

    [[nodiscard]] bool areShown() const { return m_shown; }
    [[nodiscard]] bool isWithheld(RowId party) const { return m_withheld.contains(party); }
    [[nodiscard]] bool mayShow(RowId party) const { return m_shown && !isWithheld(party); }

    // "@melder-1", or "@melder-1 (Zoë de Vriés)" where the name may be shown and is known.
    [[nodiscard]] QString textOf(RowId party, const QString &alias, const QString &name) const;

    bool operator==(const NameVisibility &) const = default;

private:
    bool m_shown = false;
    QSet<RowId> m_withheld;
};

} // namespace model
