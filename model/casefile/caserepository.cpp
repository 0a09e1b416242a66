// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caserepository.h"

#include "model/casefile/caselistquery.h"
#include "model/core/failure.h"
#include "model/storage/casekeys.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"SELECT id, number, old_number, alias, opened_on, procedure_name, procedure_version, phase, state, origin, "
    "component, channel, behaviour, next_due_on FROM case_file "_s;

// Of the case_file row in hand. A right of somebody is no next act. The "+" keeps SQLite from looking for the smallest
// day along an index of all cases.
const QString NextDueOn = u"(SELECT min(+due_on) FROM running_term WHERE case_id = case_file.id AND +lapses = 0)"_s;

QByteArray bindingOf(const char *table, CaseId id, const QString &what)
{
    return QByteArray(table) + '|' + QByteArray::number(id.value()) + '|' + what.toUtf8();
}

const char *wordOf(PhaseEvent::Kind kind)
{
    switch (kind) {
    case PhaseEvent::Kind::Finished:
        return "finished";
    case PhaseEvent::Kind::Skipped:
        return "skipped";
    case PhaseEvent::Kind::Returned:
        return "returned";
    }
    return "";
}

PhaseEvent::Kind kindOf(const QString &word)
{
    if (word == "skipped"_L1)
        return PhaseEvent::Kind::Skipped;
    return word == "returned"_L1 ? PhaseEvent::Kind::Returned : PhaseEvent::Kind::Finished;
}

} // namespace

CaseRepository::CaseRepository(Store &store, const CaseKeys &keys) : m_store(store), m_keys(keys) {}

QString CaseRepository::nextNumber(int year)
{
    m_store.requireTransaction();
    int number = 1;
    Query select(m_store, u"SELECT last + 1 FROM case_number WHERE year = :year"_s);
    select.bind(":year", year);
    if (select.next())
        number = select.get<int>(0);
    Query save(m_store, u"INSERT OR REPLACE INTO case_number (year, last) VALUES (:year, :last)"_s);
    save.bind(":year", year).bind(":last", number).exec();
    return u"%1-%2"_s.arg(year).arg(number, 4, 10, QLatin1Char('0'));
}

CaseId CaseRepository::add(CaseFile file)
{
    m_store.requireTransaction();
    file.id = CaseId(m_store.allocateId("case_file"));
    if (file.number.isEmpty())
        file.number = nextNumber(file.openedOn.year());
    Query insert(m_store, uR"(
        INSERT INTO case_file (id, number, old_number, alias, opened_on, procedure_name, procedure_version, phase, origin)
        VALUES (:id, :number, :old_number, :alias, :opened_on, :procedure_name, :procedure_version, :phase, :origin))"_s);
    insert.bind(":id", file.id).bind(":number", file.number);
    insert.bind(":old_number", file.oldNumber.isEmpty() ? std::nullopt : std::optional(file.oldNumber));
    insert.bind(":alias", file.alias).bind(":opened_on", file.openedOn).bind(":procedure_name", file.procedureName);
    insert.bind(":procedure_version", file.procedureVersion).bind(":phase", file.phase);
    insert.bind(":origin", file.origin == CaseFile::Origin::Imported ? u"imported"_s : u"own"_s).exec();
    return file.id;
}

CaseFile CaseRepository::fileOf(const Query &query)
{
    return {.id = query.get<CaseId>(0),
            .number = query.get<QString>(1),
            .oldNumber = query.get<QString>(2),
            .alias = query.get<QString>(3),
            .openedOn = query.get<QDate>(4),
            .procedureName = query.get<QString>(5),
            .procedureVersion = query.get<int>(6),
            .phase = query.get<QString>(7),
            .isOpen = query.get<QString>(8) == "open"_L1,
            .origin = query.get<QString>(9) == "imported"_L1 ? CaseFile::Origin::Imported : CaseFile::Origin::Own,
            .component = query.get<QString>(10),
            .channel = query.get<QString>(11),
            .behaviour = query.get<QString>(12),
            .nextDueOn = query.get<std::optional<QDate>>(13)};
}

std::optional<CaseFile> CaseRepository::find(CaseId id) const
{
    Query query(m_store, Columns + u"WHERE id = :id"_s);
    query.bind(":id", id);
    return query.next() ? std::optional(fileOf(query)) : std::nullopt;
}

CaseId CaseRepository::findByNumber(const QString &number) const
{
    Query query(m_store, u"SELECT id FROM case_file WHERE number = :number"_s);
    query.bind(":number", number);
    return query.next() ? query.get<CaseId>(0) : CaseId();
}

CaseId CaseRepository::findByOldNumber(const QString &oldNumber) const
{
    Query query(m_store, u"SELECT id FROM case_file WHERE old_number = :old_number"_s);
    query.bind(":old_number", oldNumber);
    return query.next() ? query.get<CaseId>(0) : CaseId();
}

std::vector<CaseId> CaseRepository::list(const CaseFilter &filter, QDate today) const
{
    return caseList(m_store, filter, today);
}

std::vector<CaseFile> CaseRepository::startingWith(const QString &text, int limit) const
{
    Query query(m_store, Columns + uR"(
         WHERE number LIKE :text || '%' ESCAPE '\' OR alias LIKE :text || '%' ESCAPE '\' OR alias LIKE '@' || :text || '%' ESCAPE '\'
         ORDER BY id DESC LIMIT :limit)"_s);
    query.bind(":text", likePattern(text)).bind(":limit", limit);
    std::vector<CaseFile> files;
    while (query.next())
        files.push_back(fileOf(query));
    return files;
}

qint64 CaseRepository::count() const
{
    Query query(m_store, u"SELECT count(*) FROM case_file"_s);
    return query.next() ? query.get<qint64>(0) : 0;
}

void CaseRepository::setPhase(CaseId id, const QString &phase)
{
    m_store.requireTransaction();
    Query update(m_store, u"UPDATE case_file SET phase = :phase WHERE id = :id"_s);
    update.bind(":phase", phase).bind(":id", id).exec();
}

void CaseRepository::refreshSummary(CaseId id)
{
    m_store.requireTransaction();
    Query update(m_store, uR"(
        UPDATE case_file SET
            component = (SELECT component FROM intake WHERE case_id = :id),
            channel = (SELECT channel FROM intake WHERE case_id = :id),
            behaviour = (SELECT behaviour FROM allegation
                          WHERE case_id = :id AND retracted = 0 AND behaviour IS NOT NULL ORDER BY number, id LIMIT 1),
            alias = coalesce((SELECT alias FROM party WHERE case_id = :id AND retracted = 0 AND alias <> ''
                                 AND role IN ('REPORTER', 'COUNSELEE', 'COMPLAINANT') ORDER BY id LIMIT 1), alias),
            state = CASE WHEN EXISTS (SELECT 1 FROM closure WHERE case_id = :id AND closed_on IS NOT NULL)
                         THEN 'closed' ELSE 'open' END,
            next_due_on = )"_s +
                              NextDueOn + u" WHERE id = :id"_s);
    update.bind(":id", id).exec();
}

void CaseRepository::refreshDueDays(Store &store, CaseId first, CaseId last)
{
    store.requireTransaction();
    Query update(store, u"UPDATE case_file SET next_due_on = %1 WHERE id BETWEEN :first AND :last "
                        "AND next_due_on IS NOT %1"_s.arg(NextDueOn));
    update.bind(":first", first).bind(":last", last).exec();
}

void CaseRepository::addEvent(CaseId id, const PhaseEvent &event)
{
    m_store.requireTransaction();
    const qint64 row = m_store.allocateId("phase_event");
    const QByteArray reason =
        event.reason.isEmpty()
            ? QByteArray()
            : m_keys.of(id).seal(event.reason.toUtf8(), bindingOf("phase_event", id, QString::number(row)));
    Query insert(m_store, uR"(
        INSERT INTO phase_event (id, case_id, phase, event, on_date, reason)
        VALUES (:id, :case_id, :phase, :event, :on_date, :reason))"_s);
    insert.bind(":id", row)
        .bind(":case_id", id)
        .bind(":phase", event.phase)
        .bind(":event", QString(QLatin1String(wordOf(event.kind))));
    insert.bind(":on_date", event.on).bind(":reason", reason).exec();
}

std::vector<PhaseEvent> CaseRepository::events(CaseId id) const
{
    Query query(m_store,
                u"SELECT id, phase, event, on_date, reason FROM phase_event WHERE case_id = :case_id ORDER BY id"_s);
    query.bind(":case_id", id);
    std::vector<PhaseEvent> events;
    while (query.next()) {
        PhaseEvent event{query.get<QString>(1), kindOf(query.get<QString>(2)), query.get<QDate>(3), {}};
        if (!query.isNull(4))
            event.reason = QString::fromUtf8(
                m_keys.of(id).open(query.get<QByteArray>(4), bindingOf("phase_event", id, query.get<QString>(0))));
        events.push_back(std::move(event));
    }
    return events;
}

void CaseRepository::setTick(CaseId id, const QString &step, const Tick &tick)
{
    m_store.requireTransaction();
    removeTick(id, step);
    const QByteArray reason = tick.reason.isEmpty()
                                  ? QByteArray()
                                  : m_keys.of(id).seal(tick.reason.toUtf8(), bindingOf("checklist_tick", id, step));
    Query insert(m_store, uR"(
        INSERT INTO checklist_tick (case_id, step, state, on_date, reason) VALUES (:case_id, :step, :state, :on_date, :reason))"_s);
    insert.bind(":case_id", id).bind(":step", step);
    insert.bind(":state", tick.state == Tick::State::Done ? u"done"_s : u"not_applicable"_s);
    insert.bind(":on_date", tick.on).bind(":reason", reason).exec();
}

void CaseRepository::removeTick(CaseId id, const QString &step)
{
    m_store.requireTransaction();
    Query remove(m_store, u"DELETE FROM checklist_tick WHERE case_id = :case_id AND step = :step"_s);
    remove.bind(":case_id", id).bind(":step", step).exec();
}

Ticks CaseRepository::ticks(CaseId id) const
{
    Query query(m_store, u"SELECT step, state, on_date, reason FROM checklist_tick WHERE case_id = :case_id"_s);
    query.bind(":case_id", id);
    Ticks ticks;
    while (query.next()) {
        const QString step = query.get<QString>(0);
        Tick tick{query.get<QString>(1) == "done"_L1 ? Tick::State::Done : Tick::State::NotApplicable,
                  {},
                  query.get<QDate>(2)};
        if (!query.isNull(3))
            tick.reason =
                QString::fromUtf8(m_keys.of(id).open(query.get<QByteArray>(3), bindingOf("checklist_tick", id, step)));
        ticks.insert(step, tick);
    }
    return ticks;
}

} // namespace model
