// SPDX-License-Identifier: EUPL-1.2
// A PageContext for tests: a fixed day and small code lists made from the name of the list, so that a test of a page
// does not depend on the words of the field. It must never be used to test those words.
#pragma once

#include "views/casefile/pagecontext.h"

namespace tests {

inline views::Choices testChoices(const QString &list)
{
    views::Choices choices;
    for (const char *word : {"ONE", "TWO", "THREE"})
        choices.append({QString::fromLatin1(word), list + u' ' + QString::fromLatin1(word).toLower(), {}});
    return choices;
}

inline views::PageContext testContext(model::Role role = model::Role::Adviser,
                                      model::Language language = model::Language::English)
{
    views::PageContext context;
    context.role = role;
    context.language = language;
    context.today = [] { return QDate(2026, 6, 1); };
    context.codes = [](const QString &list) { return testChoices(list); };
    context.measures = [](const model::Code &) { return testChoices(QStringLiteral("measure")); };
    context.measureBasis = [](const model::Code &) { return QStringLiteral("the basis"); };
    return context;
}

} // namespace tests
