// SPDX-License-Identifier: EUPL-1.2
// What happened in a case as far as a legal term can hang on it: dated events, where they stand, and what lengthens or
// stops a term. Taken from the contents only; it must never guess a date that no section holds.
#pragma once

#include "model/casefile/casefile.h"
#include "model/casefile/caseterm.h"
#include "model/casefile/termfact.h"
#include "model/workflow/procedure.h"

namespace model {

struct CaseContents;

struct TermEvent
{
    // What decides which of several rules with the same start applies.
    enum Flag : unsigned {
        NoWrongdoing = 1,    // the triage said so: what the law asks for wrongdoing is policy here
        Committee = 2,       // a committee advises
        Complaint = 4,       // the case is a complaint (Awb chapter 9)
        Disciplinary = 8,    // the WMT may apply to this person
        Abroad = 16,         // soldier and commander in different countries (WMT art. 53 lid 3)
        OfficialReport = 32, // about an official report (ambtsbericht)
        Grievance = 64,      // beklag (WMT), not objection (Awb 1:6)
        Wrongdoing = 128,    // the triage said so
        Discovered = 256,    // counts from its discovery (WMT art. 53 lid 1)
        Prosecutor = 512,    // the prosecutor decided first (WMT art. 78, 79)
        Inferred = 1024      // nobody wrote it down; it follows from something else
    };

    TermFact fact = TermFact::None;
    QDate day;
    std::optional<QTime> time;
    TermPlace place; // where it stands
    TermPlace about; // the row it answers: an objection its decision
    RowId person;    // whom it is about
    unsigned flags = 0;
    bool onlyMeets = false;        // it is known that it happened by then, not when
    std::optional<QDate> postedOn; // Awb 6:9
    std::optional<QDate> dueOn;    // somebody set the end by hand
    QDate conductOn;               // of a disciplinary start other than the conduct: from which its bar counts
};

struct TermAbsence
{
    RowId person; // not valid: whoever it is about
    Span days;
};

// The term with this number was lengthened (T9), or stands still.
struct TermStretch
{
    QString term;
    RowId row;                              // not valid: wherever it runs
    RowId person = {};                      // not valid: whoever it is about
    std::optional<int> days = std::nullopt; // not the whole of what the law allows
};
struct TermStandstill
{
    QString term;
    RowId row;
    RowId person = {};
    TermSuspension suspension;
};

// What somebody planned instead of counting it; it goes before a counted term of its kind.
struct TermByHand
{
    QString kind; // code of term_kind
    TermPlace place;
    std::optional<QDate> runsFrom;
    std::optional<QDate> dueOn; // nothing: only that the counted term was met
    std::optional<QDate> metOn;
    bool outlivesCase = false; // owed also when the case is closed
};

struct TermFacts
{
    std::vector<TermEvent> events;
    std::vector<TermAbsence> absences;
    std::vector<TermStretch> stretches;
    std::vector<TermStandstill> standstills;
    std::vector<TermByHand> byHand;
    std::vector<QDate> checkInsHeld; // since the case was closed, in order
    std::optional<QDate> closedOn;
    bool isStillOwed = false; // closed, but the reporter is to be told so (scenario S5)
};

// What decides whether a case has legal terms at all.
struct TermScope
{
    CaseFile::Origin origin = CaseFile::Origin::Own; // of an imported case only what was entered by hand counts
    Role role = Role::Adviser;                       // a counsellor has no duties of an organisation (scenario S1)
};

[[nodiscard]] TermFacts termFactsOf(const CaseContents &contents, const TermScope &scope);

} // namespace model
