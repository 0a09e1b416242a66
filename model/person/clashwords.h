// SPDX-License-Identifier: EUPL-1.2
// A clash of roles in words: who stands where, by pseudonym and case number, and what the rule says of it. Never a
// name.
#pragma once

#include "model/codes/codelists.h"
#include "model/person/clashes.h"

#include <QCoreApplication>

namespace model {

class ClashWords final
{
    Q_DECLARE_TR_FUNCTIONS(model::ClashWords)
public:
    ClashWords(const CodeLists &codes, Language language) : m_codes(codes), m_language(language) {}

    [[nodiscard]] QString
    who(const Clash &clash) const; // "@behandelaar-1: Handler here, Reporter (@melder-3) in case 2026-0012."
    [[nodiscard]] QString what(const Clash &clash) const; // the sentence of the rule
    [[nodiscard]] QString rule(const Clash &clash) const; // "AMAR art. 153k lid 5, text read on 16 July 2026"

private:
    [[nodiscard]] QString roleText(const Presence &presence) const;

    const CodeLists &m_codes;
    Language m_language;
};

} // namespace model
