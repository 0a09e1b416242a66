// SPDX-License-Identifier: EUPL-1.2
// THE LIST: which page shows which section, in the order of a case's life. A page that the role's procedure does not
// name is not made at all: what a role may not do does not exist for it (architecture D8).
#pragma once

#include "app/sectionbinding.h"

namespace app {

using Bindings = std::vector<std::unique_ptr<SectionBinding>>;

// Makes the pages as children of `parent`. `pages` are the names the procedure uses.
[[nodiscard]] Bindings bindSections(const views::PageContext &context, const QStringList &pages, QWidget *parent);

// The binding of one section; null: the role has no such page.
[[nodiscard]] SectionBinding *bindingOf(const Bindings &bindings, const QString &section);

} // namespace app
