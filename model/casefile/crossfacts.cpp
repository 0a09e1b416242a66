// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/crossfacts.h"

#include "model/casefile/casecontents.h"
#include "model/codes/measurecatalogue.h"
#include "model/codes/words.h"
#include "model/consent/ledger.h"
#include "model/core/rows.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

// True of every person concerned? Unknown while nobody is one.
template <typename Holds>
std::optional<bool> everyPersonConcerned(const CaseContents &contents, Holds &&holds)
{
    const auto persons = rowsWhere(
        contents.parties, [](const Party &party) { return party.role.value == words::partyRole::PersonConcerned; });
    if (persons.empty())
        return std::nullopt;
    return std::all_of(persons.begin(), persons.end(), [&](const Party *person) { return holds(person->row.id); });
}

std::optional<bool> allPersonsHeard(const CaseContents &contents)
{
    return everyPersonConcerned(contents, [&](RowId person) {
        return anyRow(contents.hearings,
                      [&](const Hearing &hearing) { return hearing.person == person && isConcluded(hearing); });
    });
}

std::optional<bool> everyPersonDecided(const CaseContents &contents)
{
    return everyPersonConcerned(contents, [&](RowId person) {
        return anyRow(contents.decisions, [&](const Decision &decision) {
            return decision.person == person && decision.takenOn.has_value();
        });
    });
}

// A talk with a counselee is a talk with the one who would report.
bool talkedWithReporter(const CaseContents &contents)
{
    const auto isTheOne = [&](RowId person) {
        return anyRow(contents.parties, [&](const Party &party) {
            return party.row.id == person &&
                   (party.role.value == words::partyRole::Reporter || party.role.value == words::partyRole::Counselee);
        });
    };
    return anyRow(contents.conversations, [&](const Conversation &conversation) {
        return conversation.heldOn && conversation.person.isValid() && isTheOne(conversation.person);
    });
}

// Scenario S2: who sits at the table is no longer secret. One talk without consent is a no, one unanswered question
// leaves it open.
std::optional<bool> allMeasuresEvaluated(const CaseContents &contents)
{
    if (!anyRow(contents.measures))
        return std::nullopt;
    return !anyRow(contents.measures, [&](const Measure &measure) {
        return isReal(measure) && !anyRow(contents.evaluations, [&](const Evaluation &evaluation) {
                   return evaluation.measure == measure.row.id && evaluation.heldOn.has_value();
               });
    });
}

// Read once: the catalogue never changes while we run.
const MeasureKind *kindOf(const Measure &measure)
{
    static const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    return catalogue.find(measure.kind.value);
}

// What is open to objection under the Awb is a legal-status decision.
bool isLegalStatus(const Measure &measure)
{
    const MeasureKind *kind = kindOf(measure);
    return kind && kind->remedy == MeasureKind::Remedy::Objection;
}

// She does not join where she says so, and where nobody sits at a table: a reprimand, a fine, no measure at all.
std::optional<bool> joins(const Measure &measure)
{
    const MeasureKind *kind = kindOf(measure);
    return measure.reporterJoins || !kind || kind->reporterCanJoin ? measure.reporterJoins : std::optional(false);
}

// Yes when she joins one, no when she joins none, unknown otherwise: silence is not a no here, because joining tells
// the person concerned who she is.
std::optional<bool> reporterJoins(const CaseContents &contents)
{
    if (anyRow(contents.measures, [](const Measure &measure) { return joins(measure) == true; }))
        return true;
    return allRows(contents.measures, [](const Measure &measure) { return joins(measure) == false; }) == true
               ? std::optional(false)
               : std::nullopt;
}

std::optional<bool> consentForJoining(const CaseContents &contents)
{
    const auto measures = rowsWhere(contents.measures, [](const Measure &measure) { return isReal(measure); });
    bool isAnswered = anyRow(contents.measures);
    for (const Measure *measure : measures) {
        if (measure->reporterJoins == true && !reporterMayJoin(*measure, contents.consents))
            return false;
        isAnswered = isAnswered && joins(*measure).has_value();
    }
    return isAnswered ? std::optional(true) : std::nullopt;
}

// An intention is announced for legal-status decisions only (Awb 4:8, AMAR 28c, BARD 101). Once every measure is
// chosen and none is of that sort, there is nothing to review.
std::optional<bool> reviewNeeded(const CaseContents &contents)
{
    const auto announced = [](const Decision &decision) { return decision.intendedOn.has_value(); };
    if (contents.review.requestedOn || anyRow(contents.decisions, announced) ||
        anyRow(contents.measures, isLegalStatus))
        return true;
    const auto isChosen = [](const Measure &measure) { return measure.kind.isKnown(); };
    return allRows(contents.measures, isChosen) == true ? std::optional(false) : std::nullopt;
}

} // namespace

bool reporterMayJoin(const Measure &measure, const std::vector<Consent> &consents)
{
    static const QDate afterAll(9999, 12, 31);
    return measure.person.isValid() &&
           consentFor(consents, {words::recipient::PersonConcerned, words::consentScope::Identity, measure.person, {}},
                      measure.carriedOutOn.value_or(afterAll))
                   .state == ConsentStanding::Given;
}

void addCrossFacts(const CaseContents &contents, Facts &facts)
{
    facts.set(u"conversation.with_reporter"_s, talkedWithReporter(contents));
    facts.set(u"hearing.all_persons_heard"_s, allPersonsHeard(contents));
    facts.set(u"decision.every_person_decided"_s, everyPersonDecided(contents));
    facts.set(u"review.needed"_s, reviewNeeded(contents));
    facts.set(u"measure.reporter_joins_needs_consent"_s, reporterJoins(contents));
    facts.set(u"measure.identity_consent_for_joining"_s, consentForJoining(contents));
    facts.set(u"evaluation.all_measures_evaluated"_s, allMeasuresEvaluated(contents));
}

Facts factsOf(const CaseContents &contents)
{
    Facts facts;
    contents.forEachSection([&facts](const auto &section) { addFacts(section, facts); });
    addCrossFacts(contents, facts);
    return facts;
}

Facts emptyFacts()
{
    return factsOf({});
}

} // namespace model
