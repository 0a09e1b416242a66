// SPDX-License-Identifier: EUPL-1.2
// What a section and each of its columns are called on paper, in Dutch and English. Paper has no help beside a field
// and no page around it, so these labels stand on their own, for every role alike. A test holds the list against the
// sections' own descriptions: none may be missing, and none may be left over.
#pragma once

#include "model/core/localtext.h"

#include <QStringList>

namespace model {

[[nodiscard]] LocalText sectionWord(const QString &section);                      // "Gedragingen"
[[nodiscard]] LocalText rowWord(const QString &section);                          // "Gedraging"; of One: as the section
[[nodiscard]] LocalText fieldWord(const QString &section, const QString &column); // empty: there is no such column

// Columns that never stand on paper: what somebody wrote for nobody but herself, and what links people across cases.
[[nodiscard]] bool neverOnPaper(const QString &section, const QString &column);

[[nodiscard]] QStringList wordedFields(); // "intake.received_on" …, for the test
[[nodiscard]] QStringList wordedSections();

} // namespace model
