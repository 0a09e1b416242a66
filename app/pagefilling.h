// SPDX-License-Identifier: EUPL-1.2
// Puts the contents of a case on its pages: the fields, the rows of other pages that a field may point to, and what is
// not right beside the field it is about. It reads nothing and must never take what was typed off a page.
#pragma once

#include "app/sections.h"
#include "model/codes/codelists.h"

namespace app {

// What is said of a case beside its contents.
struct Asides
{
    QStringList disciplinaryClock; // app/termwords.h
    QStringList masked;            // sections in which a hidden name was taken out
};

void fillPages(const Bindings &bindings, const model::CaseContents &contents, const model::CodeLists &codes,
               const views::PageContext &context, const Asides &asides = {});

// Where a hidden name was taken out of a text, what is shown is not what is kept: `masked` sections stay read-only.
void setPagesReadOnly(const Bindings &bindings, bool readOnly, const QStringList &masked);

} // namespace app
