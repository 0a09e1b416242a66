// SPDX-License-Identifier: EUPL-1.2
// Which two roles of one person clash, read from resources/person/clashes-1.yaml so that a lawyer can read them too.
// Only data: model/person/clashes.h applies it.
#pragma once

#include "model/core/localtext.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <vector>

namespace model {

struct ClashRule
{
    enum class Where { SameCase, OtherCase };

    QString id;       // "investigator_is_party"; part of what an answer is remembered by: never given another meaning
    QStringList here; // codes of party_role, or UserRole
    QStringList there;
    Where where = Where::SameCase;
    bool onlyOpen = false; // the other case must not be closed
    // Somebody else who must stand in both cases, in these roles; both empty: nobody need.
    QStringList withHere;
    QStringList withThere;
    LocalText text;   // one sentence: what is wrong, and what follows
    LocalText source; // "AMAR art. 153k lid 5"
    QDate readOn;     // the day on which that text was read
    bool unsure = false;

    [[nodiscard]] bool needsThird() const { return !withHere.isEmpty(); }
};

// The role of whoever works with the program; no row has it.
[[nodiscard]] QString userRole();

// `roles` are the codes that may occur. Throws Failure{BadInput} whose text starts with "<file>:<line>: ".
[[nodiscard]] std::vector<ClashRule> readClashRules(const QByteArray &yaml, const QString &fileName,
                                                    const QStringList &roles);
[[nodiscard]] const std::vector<ClashRule> &builtInClashRules();

} // namespace model
