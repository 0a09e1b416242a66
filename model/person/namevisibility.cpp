// SPDX-License-Identifier: EUPL-1.2
#include "model/person/namevisibility.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace model {

QString NameVisibility::textOf(RowId party, const QString &alias, const QString &name) const
{
    return name.isEmpty() || !mayShow(party) ? alias : u"%1 (%2)"_s.arg(alias, name);
}

} // namespace model
