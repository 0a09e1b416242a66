// SPDX-License-Identifier: EUPL-1.2
// A version of a text in the words of the window: why it was made, and which text of the case it is of.
#pragma once

#include "model/casefile/textversion.h"
#include "model/core/localtext.h"

#include <QCoreApplication>

namespace app {

class VersionWords final
{
    Q_DECLARE_TR_FUNCTIONS(app::VersionWords)
public:
    [[nodiscard]] static QString causeText(model::TextVersion::Cause cause);
    [[nodiscard]] static QString placeText(const model::TextPlace &place, model::Language language);
};

// The text of a section that has versions and is looked for first: what can be agreed with, else the first one. No
// field: the section has none.
[[nodiscard]] QString mainTextOf(const QString &section);
// Is this a sealed text of a section, and does it have versions?
[[nodiscard]] bool isTextWithVersions(const model::TextPlace &place);
// The field on the page where the agreement with that text is written down: "account_agreed_on".
[[nodiscard]] QString agreementOf(const QString &section);

} // namespace app
