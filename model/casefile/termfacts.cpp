// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termfacts.h"

#include "model/casefile/casecontents.h"
#include "model/casefile/termevents.h"
#include "model/casefile/termsbyhand.h"
#include "model/codes/measurecatalogue.h"
#include "model/codes/words.h"
#include "model/core/rows.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr QLatin1StringView InAllegation{Allegation::section.name};
constexpr QLatin1StringView InDecision{Decision::section.name};
constexpr QLatin1StringView InMeasure{Measure::section.name};
constexpr QLatin1StringView InObjection{Objection::section.name};
constexpr QLatin1StringView InAftercare{Aftercare::section.name};

MeasureKind::Remedy remedyOf(const Measure &measure)
{
    static const MeasureCatalogue catalogue = MeasureCatalogue::builtIn(); // never changes while we run
    const MeasureKind *kind = catalogue.find(measure.kind.value);
    return kind ? kind->remedy : MeasureKind::Remedy::None;
}

// WMT art. 1: whoever serves as a soldier; a reservist while under arms.
bool isSoldierOrUnknown(const QString &category)
{
    namespace words = words::personnelCategory;
    return category == words::Military || category == words::Trainee || category == words::Reservist ||
           category == words::ServiceYear || category == words::Unknown;
}

class Reader final
{
public:
    Reader(const CaseContents &contents, const TermScope &scope) : m(contents), m_scope(scope)
    {
        if (const Triage *triage = triageInForce(m.triages))
            m_wrongdoing = triage->isWrongdoing;
    }
    TermFacts facts()
    {
        if (m_scope.role != Role::Counsellor) { // who has no duties of an organisation
            addIntake();
            addCaseEvents(m, m_facts);
            addPauses(m, m_facts);
        }
        addAllegations();
        for (const Decision *decision : rowsWhere(m.decisions, [](const Decision &) { return true; }))
            addDecision(*decision);
        addMeasures();
        for (const Objection *objection : rowsWhere(m.objections, [](const Objection &) { return true; }))
            addObjection(*objection);
        addClosing();
        addAftercare();
        return std::move(m_facts);
    }

private:
    // Also one that came by another door, once somebody says so; and not one that turns out to be a report (Awb 9:4).
    [[nodiscard]] bool isComplaint() const { return m.intake.isComplaint.value_or(cameToCommittee()); }
    [[nodiscard]] bool cameToCommittee() const
    {
        return m.intake.channel.value == words::channel::ComplaintsCommittee || m.intake.committeeAdvises == true;
    }

    void add(const TermEvent &event)
    {
        if (event.day.isValid())
            m_facts.events.push_back(event);
    }

    void add(TermFact fact, const std::optional<QDate> &day, unsigned flags)
    {
        add({.fact = fact, .day = day.value_or(QDate()), .flags = flags});
    }

    void addIntake()
    {
        const Intake &intake = m.intake;
        const unsigned flags = !m_wrongdoing ? 0U : *m_wrongdoing ? TermEvent::Wrongdoing : TermEvent::NoWrongdoing;
        add(TermFact::IntakeReceived, intake.receivedOn, flags);
        add(TermFact::IntakeAcknowledged, intake.acknowledgedOn, flags);
        add(TermFact::IntakeForwarded, intake.forwardedOn, flags);
        add(TermFact::ReporterInformed, intake.reporterInformedOn, flags);
        add(TermFact::PersonInformed, intake.personInformedOn, flags);
        if (isComplaint())
            addComplaint();
    }

    void addComplaint()
    {
        const bool advised = m.intake.committeeAdvises.value_or(cameToCommittee());
        const unsigned flags = TermEvent::Complaint | (advised ? TermEvent::Committee : 0U);
        add(TermFact::ComplaintReceived, m.intake.receivedOn, flags);
        const auto answered = firstDate(m.decisions, &Decision::notifiedOn, [](const Decision &) { return true; });
        add(TermFact::ComplaintAnswered, answered, flags);
        add(TermFact::ComplaintRefused, m.intake.refusedOn, flags);
    }

    // Unknown is not "no": the window may be running (domain.md 0.2).
    [[nodiscard]] bool mayBeSoldier(RowId person) const
    {
        for (const Party &party : m.parties)
            if (party.row.id == person && party.personnelCategory.isKnown())
                return isSoldierOrUnknown(party.personnelCategory.value);
        return true;
    }

    void addAllegations()
    {
        for (const Allegation *allegation : rowsWhere(m.allegations, [](const Allegation &) { return true; }))
            addAllegation(*allegation);
    }

    void addAllegation(const Allegation &allegation)
    {
        TermEvent event{.place = {InAllegation, allegation.row.id},
                        .person = personOrOnlyOne(m, allegation.person),
                        .conductOn = allegation.conductedOn.value_or(QDate())};
        const auto prosecuted =
            m_scope.role == Role::Counsellor ? std::nullopt : prosecutorDecidedOn(m, event.person, event.conductOn);
        event.flags =
            (mayBeSoldier(event.person) ? TermEvent::Disciplinary : 0U) | (isComplaint() ? TermEvent::Complaint : 0U) |
            (allegation.abroad == true ? TermEvent::Abroad : 0U) |
            (allegation.discoveredOn ? TermEvent::Discovered : 0U) | (prosecuted ? TermEvent::Prosecutor : 0U);
        const auto happened = [&](TermFact fact, const std::optional<QDate> &day) {
            event.fact = fact;
            event.day = day.value_or(QDate());
            add(event);
        };
        happened(TermFact::AllegationDiscovered, allegation.discoveredOn);
        happened(TermFact::ProsecutorDecided, prosecuted);
        event.conductOn = {};
        happened(TermFact::AllegationOccurred, allegation.conductedOn);
        if (prosecuted)
            m_facts.stretches.push_back({.term = u"T20"_s, .row = allegation.row.id});
    }

    template <typename Holds>
    [[nodiscard]] bool anyMeasureFor(const Decision &decision, Holds &&holds) const
    {
        return anyRow(m.measures, [&](const Measure &measure) {
            return isReal(measure) && (!decision.person.isValid() || measure.person == decision.person) &&
                   holds(measure);
        });
    }

    [[nodiscard]] bool isPunishment(const Decision &decision) const
    {
        return anyMeasureFor(decision,
                             [](const Measure &each) { return remedyOf(each) == MeasureKind::Remedy::Grievance; });
    }

    // Open to objection: because of its measure, or because nobody knows its measure yet, or because somebody objected.
    // The outcome of a complaint itself is not (Awb 9:3).
    [[nodiscard]] bool isOpenToObjection(const Decision &decision) const
    {
        const bool objected =
            anyRow(m.objections, [&](const Objection &each) { return decisionOf(each) == decision.row.id; });
        const bool anyMeasure = anyMeasureFor(decision, [](const Measure &) { return true; });
        return objected || (!anyMeasure && !isComplaint()) || anyMeasureFor(decision, [](const Measure &each) {
                   return remedyOf(each) == MeasureKind::Remedy::Objection;
               });
    }

    void addDecision(const Decision &decision)
    {
        const TermPlace place{InDecision, decision.row.id};
        const bool report = anyMeasureFor(
            decision, [](const Measure &each) { return each.kind.value == words::measure::OfficialReport; });
        const unsigned flags = report ? TermEvent::OfficialReport : 0U;
        add({.fact = TermFact::MeasureIntended,
             .day = decision.intendedOn.value_or(QDate()),
             .place = place,
             .person = decision.person,
             .flags = flags,
             .dueOn = decision.viewsUntil});
        add({.fact = TermFact::ViewsReceived,
             .day = decision.viewsHeldOn.value_or(QDate()),
             .place = place,
             .person = decision.person,
             .flags = flags});
        const bool punishes = isPunishment(decision);
        if (punishes || isOpenToObjection(decision))
            add({.fact = punishes ? TermFact::PunishmentHanded : TermFact::DecisionNotified,
                 .day = decision.notifiedOn.value_or(QDate()),
                 .place = place,
                 .person = decision.person,
                 .flags = punishes ? TermEvent::Grievance : 0U});
    }

    void addMeasures()
    {
        for (const Measure *measure : rowsWhere(m.measures, isReal)) {
            const TermPlace place{InMeasure, measure->row.id};
            if (measure->kind.value == words::measure::OfficialReport)
                add({.fact = TermFact::ReportAdopted,
                     .day = measure->carriedOutOn.value_or(QDate()),
                     .place = place,
                     .person = measure->person});
            if (remedyOf(*measure) == MeasureKind::Remedy::Grievance) // punished, so accused before
                for (const TermFact fact : {TermFact::Accused, TermFact::Punished})
                    add({.fact = fact,
                         .day = measure->orderedOn.value_or(QDate()),
                         .place = place,
                         .person = measure->person,
                         .flags = TermEvent::Inferred,
                         .onlyMeets = true});
        }
    }

    // An objection names its decision; where there is only one, it need not.
    [[nodiscard]] RowId decisionOf(const Objection &objection) const
    {
        if (objection.decision.isValid())
            return objection.decision;
        const auto all = rowsWhere(m.decisions, [](const Decision &) { return true; });
        return all.size() == 1 ? all.front()->row.id : RowId();
    }

    void addObjection(const Objection &objection)
    {
        const RowId answers = decisionOf(objection);
        const auto about = std::find_if(m.decisions.begin(), m.decisions.end(),
                                        [&](const Decision &each) { return each.row.id == answers; });
        const bool grievance = about != m.decisions.end() && isPunishment(*about);
        TermEvent event{.place = {InObjection, objection.row.id},
                        .about = answers.isValid() ? TermPlace{InDecision, answers} : TermPlace{},
                        .flags = grievance                     ? TermEvent::Grievance
                                 : objection.committee == true ? TermEvent::Committee
                                                               : 0U};
        const auto with = [&](TermFact fact, const std::optional<QDate> &day, bool onlyMeets = false) {
            event.fact = fact;
            event.day = day.value_or(QDate());
            event.onlyMeets = onlyMeets;
            event.postedOn = fact == TermFact::ObjectionReceived && !grievance ? objection.postedOn : std::nullopt;
            add(event);
        };
        with(TermFact::ObjectionReceived, objection.receivedOn, !grievance); // only a grievance starts T25
        with(TermFact::ObjectionHearing, objection.hearingOn, grievance);    // and only an objection T16 and T17
        if (grievance)                                                       // who decided it has heard it
            return with(TermFact::ObjectionHearing, objection.decidedOn, true);
        with(TermFact::ObjectionDecided, objection.decidedOn);
        with(TermFact::DocumentsOpen, objection.documentsOpenOn);
        with(TermFact::ObjectionNotified, objection.notifiedOn);
        with(TermFact::Appealed, objection.appealedOn);
        with(TermFact::Judged, objection.judgedOn);
        with(TermFact::HigherAppealed, objection.higherAppealedOn);
    }

    void addClosing()
    {
        m_facts.closedOn = m.closure.closedOn;
        if (!m.closure.closedOn)
            return;
        m_facts.isStillOwed = m.closure.reason.value == words::closingReason::ConsentWithdrawn;
        add({.fact = TermFact::CaseClosed, .day = *m.closure.closedOn});
        if (m_wrongdoing == true) // retaliation against whoever reported wrongdoing (AMAR art. 153n)
            add({.fact = TermFact::FindingsNotified, .day = *m.closure.closedOn});
    }

    void addAftercare()
    {
        for (const Aftercare *each : rowsWhere(m.aftercare, [](const Aftercare &) { return true; })) {
            if (each->heldOn && m.closure.closedOn && *each->heldOn >= *m.closure.closedOn)
                m_facts.checkInsHeld.push_back(*each->heldOn);
            TermEvent signal{.place = {InAftercare, each->row.id}, .person = each->person};
            signal.fact = TermFact::Signal;
            signal.day = each->retaliation.isKnown() ? each->heldOn.value_or(QDate()) : QDate();
            add(signal);
            signal.fact = TermFact::SignalAnswered;
            signal.day = each->signalAnsweredOn.value_or(QDate());
            add(signal);
        }
        std::sort(m_facts.checkInsHeld.begin(), m_facts.checkInsHeld.end());
    }

    const CaseContents &m;
    TermScope m_scope;
    std::optional<bool> m_wrongdoing;
    TermFacts m_facts;
};

} // namespace

TermFacts termFactsOf(const CaseContents &contents, const TermScope &scope)
{
    TermFacts facts = scope.origin == CaseFile::Origin::Imported ? TermFacts{.closedOn = contents.closure.closedOn}
                                                                 : Reader(contents, scope).facts();
    facts.byHand = termsByHand(contents);
    return facts;
}

} // namespace model
