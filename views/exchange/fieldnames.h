// SPDX-License-Identifier: EUPL-1.2
// The fields that the import wizard offers, with the names people use for them. Whatever else a case can hold is
// reached by writing the mapping by hand (packaging/docs/import-mapping.md).
#pragma once

#include <QList>
#include <QString>

namespace views {

struct FieldName
{
    QString field; // "decision.taken_on"; "case.number"
    QString name;
};

[[nodiscard]] QList<FieldName> offeredFields();

} // namespace views
