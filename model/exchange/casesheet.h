// SPDX-License-Identifier: EUPL-1.2
// Whole cases written by hand in YAML, for the example vaults (resources/exchange/examples-*.yaml). Every name in them
// is checked with file and line. Fictional throughout; it must never be used to bring a real case in.
#pragma once

#include "model/exchange/caseauthor.h"

namespace model {

// The days in the file are moved by whole weeks when it is read long after (or before) the day it was written for, so
// that what was planned then lies ahead now, on the same day of the week.
[[nodiscard]] std::vector<FictionalCase> readCaseSheet(const QByteArray &yaml, const QString &fileName,
                                                       const WordsOfList &wordsOf, QDate today);

} // namespace model
