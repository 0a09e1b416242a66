// SPDX-License-Identifier: EUPL-1.2
// Reads a procedure from YAML and says precisely what is wrong with it: file, line, and "did you mean".
// Unknown keys, duplicate keys, unknown facts, a cycle of phases and a rule without source are errors, not warnings.
#pragma once

#include "model/workflow/procedure.h"

#include <QStringList>

namespace model {

// `fileName` is only for messages. `factNames` and `pageNames` are all there are (taken from an empty case); the page
// "checklist", where checks are ticked unless the file says otherwise, is always there.
// Throws Failure{BadInput} whose text starts with "<file>:<line>: ".
[[nodiscard]] Procedure readProcedure(const QByteArray &yaml, const QString &fileName, const QStringList &factNames,
                                      const QStringList &pageNames);

} // namespace model
