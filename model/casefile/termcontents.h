// SPDX-License-Identifier: EUPL-1.2
// Reads of many cases only what their terms hang on: days, codes and references. No key is needed, since it must never
// open a seal: every text in what it returns is empty.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/casefile/casefile.h"

#include <functional>

namespace model {

class Store;

struct TermCase
{
    CaseId id;
    CaseFile::Origin origin = CaseFile::Origin::Own;
    CaseContents contents; // days, codes and references only
};

// Every case from `first` to `last`, in the order of their ids.
void readTermCases(Store &store, CaseId first, CaseId last, const std::function<void(const TermCase &)> &take);

} // namespace model
