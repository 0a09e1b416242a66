// SPDX-License-Identifier: EUPL-1.2
// What the pages of a case know of the vault they are shown for: its role, its day, and the words of code lists and
// measures in the language of the window. All it is made from must outlive it.
#pragma once

#include "views/casefile/pagecontext.h"

#include <QCoreApplication>

namespace model {
class CodeLists;
class MeasureCatalogue;
} // namespace model

namespace app {

class Session;

class PageContexts final
{
    Q_DECLARE_TR_FUNCTIONS(app::PageContexts)
public:
    [[nodiscard]] static views::PageContext of(Session &session, const model::CodeLists &codes,
                                               const model::MeasureCatalogue &measures, model::Language language);
};

} // namespace app
