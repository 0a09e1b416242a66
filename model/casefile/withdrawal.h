// SPDX-License-Identifier: EUPL-1.2
// Consent is withdrawn (S5): an answer of its own day, which works from that day on and leaves what was answered before
// as it was. It lists what is planned and rests on that consent, and takes it back when told to: struck through with
// the reason, never deleted, never by itself. What has left already is whatleft.h's to tell.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/core/finding.h"
#include "model/workflow/procedure.h"

namespace model {

class CaseService;

struct Withdrawal
{
    QString recipient; // code of the list "recipient"
    RowId person;      // where the recipient is a person of the case
    bool content = true;
    bool identity = true;
    QDate on;
    Code form; // of the list "consent_form"
    QString note;
};

// Something that is planned and not done yet.
struct PlannedStep
{
    enum class Kind {
        ReporterJoins, // a talk at which the person concerned will see her
        Contact,       // a follow-up with somebody else than her
        Agreement,     // somebody will do something
        Advice,        // written and not sent
        Hearing        // somebody was invited to react
    };
    Kind kind = Kind::Agreement;
    RowId row;
    std::optional<QDate> on;
    // True: it cannot go on without this consent. False: nobody but a person can tell; it is shown and asked about.
    bool restsOnIt = false;
    bool operator==(const PlannedStep &) const = default;
};

// Is this what the whole case was shared with, the vault's own compartment?
[[nodiscard]] bool isWhole(const Withdrawal &withdrawal, Role role);

// The section a step stands in: "measure", "conversation", "agreement", "advice", "hearing".
[[nodiscard]] QString sectionOf(PlannedStep::Kind kind);

// Everything that is planned, and whether it rests on what would be withdrawn. Consent for the vault's own compartment
// carries the whole case; what goes to the reporter rests on nobody's consent.
[[nodiscard]] std::vector<PlannedStep> plannedSteps(const CaseContents &contents, const Withdrawal &withdrawal,
                                                    Role role, QDate today);

// What somebody decided with it.
struct WithdrawalDecisions
{
    std::vector<PlannedStep> cancel; // to be taken back
    Duty duty;                       // whether a duty goes first; "none" is an answer
    bool closes = false;             // the case, with the reason that consent was withdrawn
};

// What stands in the way: a day that has not come yet, nothing that was given before, and, where the whole case rested
// on it, no decision on whether a duty goes first.
[[nodiscard]] Findings checkWithdrawal(const CaseContents &contents, const Withdrawal &withdrawal,
                                       const WithdrawalDecisions &decisions, Role role, QDate today);

// Checks again and writes it, in one transaction: the withdrawal of content, of identity or of both, each of those
// steps taken back, the decision on the duties, and the closing. Not empty: nothing was written.
[[nodiscard]] Findings withdraw(CaseService &service, CaseId id, const Withdrawal &withdrawal,
                                const WithdrawalDecisions &decisions, Role role, QDate today);

} // namespace model
