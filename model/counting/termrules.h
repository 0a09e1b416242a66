// SPDX-License-Identifier: EUPL-1.2
// The list of legal terms (resources/terms/terms-1.yaml), read strictly: a rule without source, an unknown key, a
// length that does not fit its counting is an error with file and line, never a guess.
#pragma once

#include "model/counting/termrule.h"

#include <QByteArray>

namespace model {

class TermRules final
{
public:
    // Throws Failure{BadInput} that starts with "<file>:<line>: ".
    [[nodiscard]] static TermRules read(const QByteArray &yaml, const QString &fileName);
    [[nodiscard]] static TermRules builtIn();

    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] const LocalText &title() const { return m_title; }
    [[nodiscard]] const std::vector<TermRule> &rules() const & { return m_rules; }
    std::vector<TermRule> rules() && = delete; // a loop over TermRules::builtIn().rules() would dangle
    [[nodiscard]] const TermRule *find(const QString &id) const; // "T8_COMMITTEE"
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QStringList factNames() const; // every fact a rule runs from or is met by, sorted

private:
    int m_version = 0;
    LocalText m_title;
    std::vector<TermRule> m_rules;
};

} // namespace model
