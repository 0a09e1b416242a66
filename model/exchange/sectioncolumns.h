// SPDX-License-Identifier: EUPL-1.2
// The sections of a case by name, with their columns: for what meets a section as a word in a file (mapping, schema of
// the export). Derived from the one list in casecontents.h; it must never be a second list.
#pragma once

#include "model/core/columns.h"

#include <QStringList>

namespace model {

struct SectionColumns
{
    Section section;
    std::vector<Column> columns;

    [[nodiscard]] const Column *column(const QString &name) const; // null if there is none
    [[nodiscard]] QStringList names() const;
};

[[nodiscard]] const std::vector<SectionColumns> &allSections(); // in the order of a case's life
[[nodiscard]] const SectionColumns *sectionNamed(const QString &name);

} // namespace model
