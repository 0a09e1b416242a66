// SPDX-License-Identifier: EUPL-1.2
// One running term as the screens show it, and the words, tone and icon for how much time is left. The words say it
// all: tone and icon repeat them. A term of policy is never said to be too late by law.
#pragma once

#include "model/core/id.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QDate>

namespace views {

struct TermRow
{
    static constexpr int SoonInDays = 7;

    model::CaseId caseId;
    QString caseText; // number and pseudonym
    QString term;     // what kind of term
    QDate startedOn;  // not valid: unknown
    QDate dueOn;
    bool isStatutory = false;
    bool isByHand = false; // whether it is law nobody said
    bool lapses = false;   // somebody's right: past its day it is over, and nobody is late

    bool operator==(const TermRow &) const = default;
};

class TermRowWords final
{
    Q_DECLARE_TR_FUNCTIONS(views::TermRowWords)
public:
    // "3 days too late", "target passed 3 days ago", "today", "in 5 days"
    [[nodiscard]] static QString timeLeft(const TermRow &row, QDate today);
    [[nodiscard]] static QString origin(const TermRow &row); // "By law", "Policy"
    // Neutral: there is time.
    [[nodiscard]] static Tone tone(const TermRow &row, QDate today);
};

// The icon that goes with a tone; empty for none.
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace views
