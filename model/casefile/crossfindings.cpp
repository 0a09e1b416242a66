// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/crossfindings.h"

#include "model/casefile/casecontents.h"
#include "model/casefile/crossfacts.h"
#include "model/codes/measurecatalogue.h"
#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/person/anonymity.h"

#include <QCoreApplication>
#include <QSet>

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::CaseFile)
};

// What is found about one row gets the id of that row, so that a click can go there.
void append(Findings &all, const Findings &found, RowId row)
{
    for (Finding finding : found) {
        finding.row = row;
        all.push_back(std::move(finding));
    }
}

template <typename Row, typename Look>
void lookAtRows(const std::vector<Row> &rows, QDate today, Findings &all, Look &&look)
{
    for (const Row &row : rows) {
        if (row.row.retracted)
            continue;
        Checks check(Row::section, today);
        look(row, check);
        append(all, check.findings(), row.row.id);
    }
}

template <typename Row>
const Row *rowOf(const std::vector<Row> &all, RowId id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Row &row) { return row.row.id == id; });
    return id.isValid() && found != all.end() ? &*found : nullptr;
}

// Scenario check G4. While the category is not known the list of measures is short, and nothing is wrong yet.
void lookAtMeasures(const CaseContents &contents, QDate today, Language language, Findings &all)
{
    static const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    lookAtRows(contents.measures, today, all, [&](const Measure &measure, Checks &check) {
        const Party *person = rowOf(contents.parties, measure.person);
        const QString category = person ? person->personnelCategory.value : QString();
        const bool isKnown = !category.isEmpty() && category != words::personnelCategory::Unknown;
        check.wrong(isKnown && catalogue.find(measure.kind.value) && !catalogue.isFor(measure.kind.value, category),
                    "kind", catalogue.whyNot(measure.kind.value, category, language));
        check.missing(measure.reporterJoins == true && !reporterMayJoin(measure, contents.consents), "reporter_joins",
                      Text::tr("Who joins a talk is no longer secret; ask the reporter first whether this person may "
                               "know the name, and record the answer under Consent."));
    });
}

void lookAtAllegations(const CaseContents &contents, QDate today, Findings &all)
{
    QSet<int> numbers;
    lookAtRows(contents.allegations, today, all, [&](const Allegation &allegation, Checks &check) {
        check.wrong(allegation.number && numbers.contains(*allegation.number), "number",
                    Text::tr("Another allegation has this number already."));
        numbers.insert(allegation.number.value_or(0));
        check.notice(allegation.conductedOn && contents.intake.receivedOn &&
                         *allegation.conductedOn > *contents.intake.receivedOn,
                     "conducted_on", Text::tr("This conduct is dated after the report came in."));
    });
}

// A withdrawal by itself takes back what was given before: there must be something, and not only after it.
void lookAtConsents(const CaseContents &contents, QDate today, Findings &all)
{
    lookAtRows(contents.consents, today, all, [&](const Consent &consent, Checks &check) {
        const bool isAlone = consent.answer.value == words::consentAnswer::Withdrawn && !consent.givenOn;
        const std::optional<RowId> person = consent.person.isValid() ? std::optional(consent.person) : std::nullopt;
        const auto wasGiven = [&] {
            return anyRow(contents.consents, [&](const Consent &other) {
                return other.answer.value != words::consentAnswer::Refused && other.givenOn &&
                       *other.givenOn <= *consent.withdrawnOn && other.recipient == consent.recipient &&
                       other.scope == consent.scope && other.person == person.value_or(RowId());
            });
        };
        check.wrong(isAlone && consent.withdrawnOn && !wasGiven(), "withdrawn_on",
                    Text::tr("There is no consent for this recipient before this day that could be withdrawn."));
    });
}

void lookAtObjections(const CaseContents &contents, QDate today, Findings &all)
{
    lookAtRows(contents.objections, today, all, [&](const Objection &objection, Checks &check) {
        const Decision *decision = rowOf(contents.decisions, objection.decision);
        check.order("received_on", decision ? decision->takenOn : std::nullopt, objection.receivedOn,
                    Text::tr("The objection came in before the decision was taken."));
    });
}

bool isOfTheSame(const Pause &one, const Pause &other)
{
    if (isAbsence(one) && isAbsence(other))
        return !one.person.isValid() || !other.person.isValid() || one.person == other.person;
    return one.kind == other.kind && !isAbsence(one) && one.term.isKnown() && one.term == other.term &&
           one.kind.value == words::pauseKind::Standstill;
}

bool overlap(const Pause &one, const Pause &other)
{
    static const QDate never(9999, 12, 31);
    return isInOrder(one) && isInOrder(other) && *one.startsOn <= other.endsOn.value_or(never) &&
           *other.startsOn <= one.endsOn.value_or(never);
}

// The later of two rows says so; each day is counted once all the same.
void lookAtPauses(const CaseContents &contents, QDate today, Findings &all)
{
    std::vector<const Pause *> before;
    lookAtRows(contents.pauses, today, all, [&](const Pause &pause, Checks &check) {
        const bool isTwice = std::any_of(before.begin(), before.end(), [&](const Pause *each) {
            return isOfTheSame(*each, pause) && overlap(*each, pause);
        });
        check.wrong(isTwice && isAbsence(pause), "starts_on",
                    Text::tr("These days overlap with another absence of the same person; each day counts once."));
        check.wrong(isTwice && !isAbsence(pause), "starts_on",
                    Text::tr("The term stands still on some of these days already; each day counts once."));
        before.push_back(&pause);
    });
}

// The name came first, or somebody called the report anonymous who did not know: one of the two must go.
void lookAtAnonymity(const CaseContents &contents, QDate today, Findings &all)
{
    lookAtRows(contents.parties, today, all, [&](const Party &party, Checks &check) {
        check.wrong(party.name.isKnown() && !mayHaveName(contents.intake, party), "name", anonymousNameText());
    });
}

void lookAtClosure(const CaseContents &contents, QDate today, Findings &all)
{
    Checks check(Closure::section, today);
    const std::optional<QDate> &closedOn = contents.closure.closedOn;
    check.order("closed_on", contents.intake.receivedOn, closedOn,
                Text::tr("The case was closed before the report came in."));
    check.order("closed_on", lastDate(contents.decisions, &Decision::takenOn, [](const Decision &) { return true; }),
                closedOn, Text::tr("The case was closed before the last decision was taken."));
    check.notice(closedOn &&
                     anyRow(contents.objections, [](const Objection &objection) { return !objection.decidedOn; }),
                 "closed_on", Text::tr("The case is closed, but an objection was not decided yet."));
    append(all, check.findings(), RowId());
}

// A row may point to a person, an advice, a decision or a measure that was struck through later.
class Links final
{
public:
    explicit Links(const CaseContents &contents)
    {
        contents.forEachSection([this](const auto &section) { add(section); });
    }

    [[nodiscard]] bool isStruckThrough(const char *table, RowId row) const
    {
        return row.isValid() && m_retracted.contains({QLatin1String(table), row.value()});
    }

private:
    template <typename Row>
    void add(const std::vector<Row> &rows)
    {
        for (const Row &row : rows)
            if (row.row.retracted)
                m_retracted.insert({QLatin1String(Row::section.name), row.row.id.value()});
    }

    template <typename Row>
    void add(const Row &)
    {}

    QSet<std::pair<QLatin1String, qint64>> m_retracted;
};

template <typename Row>
void lookAtLinks(const std::vector<Row> &rows, const Links &links, QDate today, Findings &all)
{
    lookAtRows(rows, today, all, [&](const Row &row, Checks &check) {
        Row::describe([&]<typename Member>(const char *column, Member Row::*member, const char *table = "") {
            if constexpr (std::is_same_v<Member, RowId>)
                check.wrong(links.isStruckThrough(table, row.*member), column,
                            Text::tr("This points to something that was struck through; choose again."));
        });
    });
}

template <typename Row>
void lookAtLinks(const Row &, const Links &, QDate, Findings &)
{}

template <typename Row>
void lookAtSection(const std::vector<Row> &rows, QDate today, Findings &all)
{
    for (const Row &row : rows)
        if (!row.row.retracted)
            append(all, validate(row, today), row.row.id);
}

template <typename Row>
void lookAtSection(const Row &row, QDate today, Findings &all)
{
    append(all, validate(row, today), RowId());
}

} // namespace

Findings crossFindings(const CaseContents &contents, QDate today, Language language)
{
    Findings all;
    lookAtAllegations(contents, today, all);
    lookAtConsents(contents, today, all);
    lookAtMeasures(contents, today, language, all);
    lookAtObjections(contents, today, all);
    lookAtPauses(contents, today, all);
    lookAtAnonymity(contents, today, all);
    lookAtClosure(contents, today, all);
    const Links links(contents);
    contents.forEachSection([&](const auto &section) { lookAtLinks(section, links, today, all); });
    return all;
}

Findings findingsOf(const CaseContents &contents, QDate today, Language language)
{
    Findings all;
    contents.forEachSection([&](const auto &section) { lookAtSection(section, today, all); });
    const Findings across = crossFindings(contents, today, language);
    all.insert(all.end(), across.begin(), across.end());
    return all;
}

} // namespace model
