// SPDX-License-Identifier: EUPL-1.2
// Everything one case holds, as plain values: one member per section, in the order of a case's life.
// Load, save, export, generate and the rules across sections all walk this one list, so none of them can forget a
// section. It holds and shows; it must never decide, store or read the clock.
#pragma once

#include "model/advice/advice.h"
#include "model/aftercare/aftercare.h"
#include "model/agreement/agreement.h"
#include "model/allegation/allegation.h"
#include "model/closure/closure.h"
#include "model/consent/consent.h"
#include "model/conversation/conversation.h"
#include "model/decision/decision.h"
#include "model/document/document.h"
#include "model/duty/duty.h"
#include "model/evaluation/evaluation.h"
#include "model/event/event.h"
#include "model/hearing/hearing.h"
#include "model/intake/intake.h"
#include "model/investigation/investigation.h"
#include "model/measure/measure.h"
#include "model/objection/objection.h"
#include "model/party/party.h"
#include "model/pause/pause.h"
#include "model/review/review.h"
#include "model/route/route.h"
#include "model/term/term.h"
#include "model/triage/triage.h"

namespace model {

struct CaseContents
{
    Intake intake;
    std::vector<Triage> triages;
    std::vector<Party> parties;
    std::vector<Allegation> allegations;
    std::vector<Consent> consents;
    std::vector<Duty> duties;
    std::vector<Conversation> conversations;
    Route route;
    std::vector<Agreement> agreements;
    Investigation investigation;
    std::vector<Hearing> hearings;
    std::vector<Advice> advices;
    std::vector<Decision> decisions;
    Review review;
    std::vector<Measure> measures;
    std::vector<Objection> objections;
    std::vector<Evaluation> evaluations;
    std::vector<Aftercare> aftercare;
    Closure closure;
    std::vector<CaseEvent> events;
    std::vector<Pause> pauses;
    std::vector<Term> terms;
    std::vector<Document> documents;

    // Visits every member in the order of SECTIONS (CMakeLists.txt): a Section::One as its struct, a Section::Many as
    // its vector, retracted rows included.
    template <typename F>
    void forEachSection(F &&visit)
    {
        visitAll(*this, visit);
    }
    template <typename F>
    void forEachSection(F &&visit) const
    {
        visitAll(*this, visit);
    }

    bool operator==(const CaseContents &) const = default;

private:
    template <typename Self, typename F>
    static void visitAll(Self &self, F &visit)
    {
        visit(self.intake);
        visit(self.triages);
        visit(self.parties);
        visit(self.allegations);
        visit(self.consents);
        visit(self.duties);
        visit(self.conversations);
        visit(self.route);
        visit(self.agreements);
        visit(self.investigation);
        visit(self.hearings);
        visit(self.advices);
        visit(self.decisions);
        visit(self.review);
        visit(self.measures);
        visit(self.objections);
        visit(self.evaluations);
        visit(self.aftercare);
        visit(self.closure);
        visit(self.events);
        visit(self.pauses);
        visit(self.terms);
        visit(self.documents);
    }
};

} // namespace model
