// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termcontents.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Day = std::optional<QDate>;
using Answer = std::optional<bool>;

// One section of all cases, read side by side with the others in the order of the cases.
class SectionRows final
{
public:
    using Take = void (*)(const Query &, CaseContents &);

    SectionRows(Store &store, const QString &sql, CaseId first, CaseId last, Take takeRow)
        : m_query(std::make_unique<Query>(store, sql)),
          m_take(takeRow)
    {
        m_query->bind(":first", first).bind(":last", last);
        advance();
    }

    void take(CaseId id, CaseContents &into)
    {
        while (m_present && m_case <= id) {
            if (m_case == id)
                m_take(*m_query, into);
            advance();
        }
    }

private:
    void advance()
    {
        m_present = m_query->next();
        if (m_present)
            m_case = m_query->get<CaseId>(0);
    }

    std::unique_ptr<Query> m_query;
    Take m_take;
    bool m_present = false;
    CaseId m_case;
};

Codes codesIn(const Query &query, int column)
{
    return {query.get<QString>(column).split(u' ', Qt::SkipEmptyParts)};
}

RowState rowIn(const Query &query)
{
    return {.id = query.get<RowId>(1), .retracted = query.get<int>(2) != 0};
}

void takeIntake(const Query &query, CaseContents &into)
{
    into.intake.receivedOn = query.get<Day>(1);
    into.intake.channel.value = query.get<QString>(2);
    into.intake.acknowledgedOn = query.get<Day>(3);
    into.intake.forwardedOn = query.get<Day>(4);
    into.intake.reporterInformedOn = query.get<Day>(5);
    into.intake.personInformedOn = query.get<Day>(6);
    into.intake.isComplaint = query.get<Answer>(7);
    into.intake.committeeAdvises = query.get<Answer>(8);
    into.intake.refusedOn = query.get<Day>(9);
}

void takeTriage(const Query &query, CaseContents &into)
{
    into.triages.push_back({.row = rowIn(query), .isWrongdoing = query.get<Answer>(3), .decidedOn = query.get<Day>(4)});
}

void takeParty(const Query &query, CaseContents &into)
{
    into.parties.push_back(
        {.row = rowIn(query), .role = {query.get<QString>(3)}, .personnelCategory = {query.get<QString>(4)}});
}

void takeAllegation(const Query &query, CaseContents &into)
{
    into.allegations.push_back({.row = rowIn(query),
                                .person = query.get<RowId>(3),
                                .conductedOn = query.get<Day>(4),
                                .discoveredOn = query.get<Day>(5),
                                .abroad = query.get<Answer>(6)});
}

void takeDecision(const Query &query, CaseContents &into)
{
    into.decisions.push_back({.row = rowIn(query),
                              .person = query.get<RowId>(3),
                              .intendedOn = query.get<Day>(4),
                              .viewsUntil = query.get<Day>(5),
                              .viewsHeldOn = query.get<Day>(6),
                              .notifiedOn = query.get<Day>(7)});
}

void takeMeasure(const Query &query, CaseContents &into)
{
    into.measures.push_back({.row = rowIn(query),
                             .person = query.get<RowId>(3),
                             .kind = {query.get<QString>(4)},
                             .orderedOn = query.get<Day>(5),
                             .carriedOutOn = query.get<Day>(6)});
}

void takeObjection(const Query &query, CaseContents &into)
{
    into.objections.push_back({.row = rowIn(query),
                               .decision = query.get<RowId>(3),
                               .postedOn = query.get<Day>(4),
                               .receivedOn = query.get<Day>(5),
                               .committee = query.get<Answer>(6),
                               .hearingOn = query.get<Day>(7),
                               .documentsOpenOn = query.get<Day>(8),
                               .decidedOn = query.get<Day>(9),
                               .notifiedOn = query.get<Day>(10),
                               .appealedOn = query.get<Day>(11),
                               .judgedOn = query.get<Day>(12),
                               .higherAppealedOn = query.get<Day>(13)});
}

void takeAftercare(const Query &query, CaseContents &into)
{
    into.aftercare.push_back({.row = rowIn(query),
                              .person = query.get<RowId>(3),
                              .plannedOn = query.get<Day>(4),
                              .heldOn = query.get<Day>(5),
                              .retaliation = codesIn(query, 6),
                              .signalAnsweredOn = query.get<Day>(7)});
}

void takeConversation(const Query &query, CaseContents &into)
{
    into.conversations.push_back({.row = rowIn(query), .heldOn = query.get<Day>(3), .followUpOn = query.get<Day>(4)});
}

void takeAgreement(const Query &query, CaseContents &into)
{
    into.agreements.push_back({.row = rowIn(query), .dueOn = query.get<Day>(3), .doneOn = query.get<Day>(4)});
}

void takeClosure(const Query &query, CaseContents &into)
{
    into.closure.reason.value = query.get<QString>(1);
    into.closure.closedOn = query.get<Day>(2);
}

void takeEvent(const Query &query, CaseContents &into)
{
    into.events.push_back({.row = rowIn(query),
                           .kind = {query.get<QString>(3)},
                           .happenedOn = query.get<Day>(4),
                           .happenedAt = query.get<QString>(5),
                           .person = query.get<RowId>(6)});
}

void takePause(const Query &query, CaseContents &into)
{
    into.pauses.push_back({.row = rowIn(query),
                           .kind = {query.get<QString>(3)},
                           .term = {query.get<QString>(4)},
                           .person = query.get<RowId>(5),
                           .startsOn = query.get<Day>(6),
                           .endsOn = query.get<Day>(7)});
}

void takeTerm(const Query &query, CaseContents &into)
{
    into.terms.push_back({.row = rowIn(query),
                          .kind = {query.get<QString>(3)},
                          .runsFrom = query.get<Day>(4),
                          .dueOn = query.get<Day>(5),
                          .metOn = query.get<Day>(6)});
}

struct Source
{
    QLatin1StringView columns; // after case_id
    QLatin1StringView table;
    SectionRows::Take take;
};

constexpr Source Sources[] = {
    {"received_on, channel, acknowledged_on, forwarded_on, reporter_informed_on, person_informed_on, is_complaint, "
     "committee_advises, refused_on"_L1,
     "intake"_L1, takeIntake},
    {"id, retracted, is_wrongdoing, decided_on"_L1, "triage"_L1, takeTriage},
    {"id, retracted, role, personnel_category"_L1, "party"_L1, takeParty},
    {"id, retracted, person, conducted_on, discovered_on, abroad"_L1, "allegation"_L1, takeAllegation},
    {"id, retracted, held_on, follow_up_on"_L1, "conversation"_L1, takeConversation},
    {"id, retracted, due_on, done_on"_L1, "agreement"_L1, takeAgreement},
    {"id, retracted, person, intended_on, views_until, views_held_on, notified_on"_L1, "decision"_L1, takeDecision},
    {"id, retracted, person, kind, ordered_on, carried_out_on"_L1, "measure"_L1, takeMeasure},
    {"id, retracted, decision, posted_on, received_on, committee, hearing_on, documents_open_on, decided_on, "
     "notified_on, appealed_on, judged_on, higher_appealed_on"_L1,
     "objection"_L1, takeObjection},
    {"id, retracted, person, planned_on, held_on, retaliation, signal_answered_on"_L1, "aftercare"_L1, takeAftercare},
    {"reason, closed_on"_L1, "closure"_L1, takeClosure},
    {"id, retracted, kind, happened_on, happened_at, person"_L1, "event"_L1, takeEvent},
    {"id, retracted, kind, term, person, starts_on, ends_on"_L1, "pause"_L1, takePause},
    {"id, retracted, kind, runs_from, due_on, met_on"_L1, "term"_L1, takeTerm},
};

QString sqlOf(const Source &source)
{
    return u"SELECT case_id, %1 FROM %2 WHERE case_id BETWEEN :first AND :last ORDER BY case_id"_s.arg(source.columns,
                                                                                                       source.table);
}

} // namespace

void readTermCases(Store &store, CaseId first, CaseId last, const std::function<void(const TermCase &)> &take)
{
    static const std::vector<QString> sql = [] {
        std::vector<QString> made;
        for (const Source &source : Sources)
            made.push_back(sqlOf(source));
        return made;
    }();
    std::vector<SectionRows> sections;
    for (size_t i = 0; i < std::size(Sources); ++i)
        sections.emplace_back(store, sql[i], first, last, Sources[i].take);
    Query cases(store, u"SELECT id, origin FROM case_file WHERE id BETWEEN :first AND :last ORDER BY id"_s);
    cases.bind(":first", first).bind(":last", last);
    while (cases.next()) {
        TermCase each{.id = cases.get<CaseId>(0),
                      .origin =
                          cases.get<QString>(1) == "imported"_L1 ? CaseFile::Origin::Imported : CaseFile::Origin::Own};
        for (SectionRows &section : sections)
            section.take(each.id, each.contents);
        take(each);
    }
}

} // namespace model
