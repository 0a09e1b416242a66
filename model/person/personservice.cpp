// SPDX-License-Identifier: EUPL-1.2
#include "model/person/personservice.h"

#include "model/core/failure.h"
#include "model/person/anonymity.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::PersonService)
};

QString subjectOf(PersonId person)
{
    return u"person:"_s + QString::number(person.value());
}

} // namespace

Party PersonService::rowOf(CaseId id, RowId party) const
{
    for (Party &row : m_work.sections().all<Party>(id))
        if (row.row.id == party)
            return row;
    throw Failure(Failure::Kind::Internal, Text::tr("This line is not in the case any more."));
}

void PersonService::move(CaseId id, RowId party, PersonId to, const QString &action, const QString &reason)
{
    Party row = rowOf(id, party);
    row.person = RowId(to.value());
    const Change change = m_work.sections().save(id, row);
    m_work.journal().record({action, id, u"party:%1"_s.arg(party.value()), change.fields, reason, change.contentHash});
}

void PersonService::moveAll(const std::vector<PersonRow> &rows, PersonId to, PersonLink::Kind kind,
                            const QString &reason)
{
    const qint64 act = m_links.newAct();
    const QString action = kind == PersonLink::Kind::Split    ? u"person_split"_s
                           : kind == PersonLink::Kind::Merged ? u"persons_merged"_s
                                                              : u"person_linked"_s;
    QSet<PersonId> left;
    for (const PersonRow &each : rows) {
        const PersonId was(rowOf(each.caseId, each.party).person.value());
        if (was == to)
            continue;
        move(each.caseId, each.party, to, action, reason);
        m_links.note(
            {.act = act, .kind = kind, .on = m_work.clock().today(), .party = each.party, .was = was, .became = to});
        if (was.isValid())
            left.insert(was);
    }
    findByAllNames(to);
    for (const PersonId person : std::as_const(left))
        findByAllNames(person);
}

// Of the register, and of every row: the same person may be known here by a maiden name and there by a nickname.
void PersonService::findByAllNames(PersonId person)
{
    const std::vector<PersonRow> rows = m_links.rowsOf(person);
    QStringList names;
    if (const std::optional<Person> found = m_work.persons().find(person); found && !rows.empty())
        names += found->name; // who is in no case is not found
    constexpr size_t Newest = 300;
    for (size_t at = rows.size() > Newest ? rows.size() - Newest : 0; at < rows.size(); ++at)
        names += rowOf(rows[at].caseId, rows[at].party).name.text;
    names.removeDuplicates();
    m_work.persons().setTokens(person, names);
}

void PersonService::link(CaseId id, RowId party, PersonId to)
{
    m_work.service().write([&] { moveAll({{id, party}}, to, PersonLink::Kind::Linked, {}); });
}

void PersonService::keepApart(PersonId one, PersonId other)
{
    m_work.service().write([&] {
        m_links.keepApart(one, other, m_work.clock().today());
        m_work.journal().record(
            {.action = u"persons_kept_apart"_s, .subject = subjectOf(one) + u' ' + subjectOf(other)});
    });
}

void PersonService::together(PersonId one, PersonId other)
{
    m_work.service().write([&] {
        m_links.bringTogether(one, other);
        m_work.journal().record(
            {.action = u"persons_asked_again"_s, .subject = subjectOf(one) + u' ' + subjectOf(other)});
    });
}

void PersonService::merge(PersonId gone, PersonId into, const QString &reason)
{
    if (gone == into)
        return;
    m_work.service().write([&] {
        m_links.bringTogether(gone, into);
        moveAll(m_links.rowsOf(gone), into, PersonLink::Kind::Merged, reason);
    });
}

PersonId PersonService::split(PersonId person, const std::vector<PersonRow> &rows, const QString &reason)
{
    PersonId made;
    m_work.service().write([&] {
        if (rows.empty())
            return;
        const Party first = rowOf(rows.front().caseId, rows.front().party);
        made = m_work.persons().add(first.alias, first.name.text);
        moveAll(rows, made, PersonLink::Kind::Split, reason);
        m_links.keepApart(person, made, m_work.clock().today()); // or the question would come right back
    });
    return made;
}

Findings PersonService::undo(qint64 act)
{
    Findings problems;
    m_work.service().write([&] {
        if (!m_links.isLast(act)) {
            problems.push_back(
                {Finding::Severity::Wrong, {}, Text::tr("Take back what was done later to the same lines first.")});
            return;
        }
        const std::vector<PersonLink> links = m_links.ofAct(act);
        QSet<PersonId> touched;
        for (const PersonLink &link : links) {
            move(link.caseId, link.party, link.was, u"person_link_undone"_s, {});
            touched << link.became;
            if (link.was.isValid())
                touched << link.was;
            if (link.kind == PersonLink::Kind::Split && link.was.isValid())
                m_links.bringTogether(link.was, link.became);
        }
        m_links.forget(act);
        for (const PersonId person : std::as_const(touched))
            findByAllNames(person);
    });
    return problems;
}

Findings PersonService::rename(PersonId person, const QString &name)
{
    Findings problems;
    m_work.service().write([&] {
        const std::vector<PersonRow> rows = m_links.rowsOf(person);
        for (const PersonRow &each : rows)
            if (!name.isEmpty() &&
                !mayHaveName(m_work.sections().one<Intake>(each.caseId), rowOf(each.caseId, each.party)))
                problems.push_back({Finding::Severity::Wrong, u"party.name"_s, anonymousNameText(), each.party});
        if (!problems.empty())
            return;
        m_work.persons().rename(person, name);
        for (const PersonRow &each : rows) {
            Party row = rowOf(each.caseId, each.party);
            row.name.text = name;
            const Change change = m_work.sections().save(each.caseId, row);
            if (!change.isEmpty())
                m_work.journal().record(
                    {u"person_renamed"_s, each.caseId, change.subject, change.fields, {}, change.contentHash});
        }
        findByAllNames(person);
    });
    return problems;
}

void PersonService::sayWhoWorksHere(const QByteArray &slot, PersonId person)
{
    m_work.service().write([&] {
        m_links.setPersonOf(slot, person);
        m_work.journal().record(
            {.action = u"user_named"_s, .subject = person.isValid() ? subjectOf(person) : QString()});
    });
}

void PersonService::namesViewed(const std::vector<PersonId> &persons, CaseId id)
{
    if (persons.empty())
        return;
    QStringList subjects;
    for (const PersonId person : persons)
        subjects += subjectOf(person);
    m_work.service().write(
        [&] { m_work.journal().record({.action = u"name_viewed"_s, .caseId = id, .subject = subjects.join(u' ')}); });
}

void PersonService::callConfidential(CaseId id)
{
    Intake intake = m_work.sections().one<Intake>(id);
    intake.anonymity = anonymityOf(intake, m_work.sections().all<Party>(id));
    m_work.service().save(id, intake);
}

void PersonService::forgetReporter(CaseId id)
{
    m_work.service().write([&] {
        const Intake intake = m_work.sections().one<Intake>(id);
        for (Party &party : m_work.sections().all<Party>(id)) {
            if (party.row.retracted || mayHaveName(intake, party) || !party.name.isKnown())
                continue;
            party.name = {};
            m_work.service().save(id, party);
        }
    });
}

} // namespace model
