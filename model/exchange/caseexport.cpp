// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/caseexport.h"

#include "model/casefile/casework.h"
#include "model/casefile/identity.h"
#include "model/exchange/exportschema.h"
#include "model/exchange/sectionjson.h"
#include "model/person/clashanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 TellEvery = 100;
constexpr int EntriesAtOnce = 500;

QString wordOf(PhaseEvent::Kind kind)
{
    switch (kind) {
    case PhaseEvent::Kind::Finished:
        return u"finished"_s;
    case PhaseEvent::Kind::Skipped:
        return u"skipped"_s;
    case PhaseEvent::Kind::Returned:
        return u"returned"_s;
    }
    return {};
}

// All entries about one case, oldest first.
std::vector<JournalLine> journalOf(const Journal &journal, CaseId id)
{
    std::vector<JournalLine> lines;
    for (qint64 before = 0;;) {
        std::vector<JournalLine> page = journal.page({.caseId = id}, before, EntriesAtOnce);
        if (page.empty())
            break;
        before = page.back().seq;
        lines.insert(lines.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace

CaseExport::CaseExport(Casework &work, QIODevice &to, ExportOptions options)
    : m_work(work),
      m_options(std::move(options)),
      m_json(to)
{}

qint64 CaseExport::write(const LongWork &progress)
{
    const std::vector<CaseId> ids =
        m_work.cases().list({.sortBy = CaseFilter::SortBy::OpenedOn, .descending = false}, m_work.clock().today());
    m_json.beginObject();
    m_json.field("format"_L1, u"meldwijzer-export"_s);
    m_json.field("version"_L1, qint64(ExportVersion));
    m_json.field("made_at"_L1, m_work.clock().now().toString(Qt::ISODateWithMs));
    m_json.field("made_by"_L1, m_options.madeBy);
    m_json.field("role"_L1, roleName(m_work.role()));
    m_json.key("cases"_L1);
    m_json.beginArray();
    qint64 done = 0;
    for (const CaseId id : ids) {
        if (const std::optional<CaseFile> file = m_work.cases().find(id))
            writeCase(*file);
        if (++done % TellEvery == 0)
            progress.reached(done, qint64(ids.size()));
    }
    m_json.endArray();
    writePersons();
    writeCodeTexts();
    m_json.endObject();
    m_json.finish();
    m_work.service().write([&] {
        m_work.journal().record({.action = u"vault_exported"_s, .subject = u"format:json cases:%1"_s.arg(done)});
    });
    return done;
}

void CaseExport::writeCase(const CaseFile &file)
{
    // What the reporter no longer agrees to be known by leaves in no export either (S5).
    const QDate today = m_work.clock().today();
    const CaseContents kept = m_work.service().contents(file.id);
    const QSet<RowId> hidden = hiddenParties(kept, m_work.role(), today);
    QStringList changed;
    const CaseContents contents = shownContents(kept, m_work.role(), today, &changed);
    m_shown = m_work.service().nameMask(file.id);
    m_json.beginObject();
    writeHead(file);
    writeProgress(file);
    writeClashAnswers(file);
    contents.forEachSection([this](const auto &section) { writeSection(m_json, section); });
    for (const Party &party : contents.parties)
        if (party.person.isValid() && !hidden.contains(party.row.id))
            m_persons.insert(party.person.value());
    writeVersions(file);
    writeJournal(file);
    m_json.endObject();
}

void CaseExport::writeHead(const CaseFile &file)
{
    m_json.field("number"_L1, file.number);
    m_json.textOrNull("old_number"_L1, file.oldNumber);
    m_json.field("alias"_L1, file.alias);
    m_json.field("opened_on"_L1, std::optional(file.openedOn));
    m_json.field("origin"_L1, file.origin == CaseFile::Origin::Imported ? u"imported"_s : u"own"_s);
    m_json.field("state"_L1, file.isOpen ? u"open"_s : u"closed"_s);
    m_json.textOrNull("phase"_L1, file.phase);
    m_json.key("procedure"_L1);
    m_json.beginObject();
    m_json.field("name"_L1, file.procedureName);
    m_json.field("version"_L1, qint64(file.procedureVersion));
    m_json.endObject();
    m_json.field("next_due_on"_L1, file.nextDueOn);
}

void CaseExport::writeProgress(const CaseFile &file)
{
    m_json.key("phase_events"_L1);
    m_json.beginArray();
    for (const PhaseEvent &event : m_work.cases().events(file.id)) {
        m_json.beginObject();
        m_json.field("phase"_L1, event.phase);
        m_json.field("event"_L1, wordOf(event.kind));
        m_json.field("on"_L1, std::optional(event.on));
        m_json.textOrNull("reason"_L1, m_shown(event.reason));
        m_json.endObject();
    }
    m_json.endArray();
    const Ticks ticks = m_work.cases().ticks(file.id);
    QStringList steps = ticks.keys();
    steps.sort();
    m_json.key("ticks"_L1);
    m_json.beginArray();
    for (const QString &step : steps) {
        const Tick tick = ticks.value(step);
        m_json.beginObject();
        m_json.field("step"_L1, step);
        m_json.field("state"_L1, tick.state == Tick::State::Done ? u"done"_s : u"not_applicable"_s);
        m_json.field("on"_L1, std::optional(tick.on));
        m_json.textOrNull("reason"_L1, m_shown(tick.reason));
        m_json.endObject();
    }
    m_json.endArray();
}

void CaseExport::writeVersions(const CaseFile &file)
{
    m_json.key("versions"_L1);
    m_json.beginArray();
    for (const TextPlace &place : m_work.versions().places(file.id))
        for (const TextVersion &version : m_work.versions().of(file.id, place)) {
            m_json.beginObject();
            m_json.field("section"_L1, place.section);
            m_json.key("row"_L1);
            writeValue(m_json, place.row);
            m_json.field("field"_L1, place.field);
            m_json.field("number"_L1, qint64(version.number));
            m_json.field("at"_L1, version.madeAt.toUTC().toString(Qt::ISODateWithMs));
            m_json.field("actor"_L1, QString::fromLatin1(version.actor.toHex()));
            m_json.field("role"_L1, version.role);
            m_json.field("cause"_L1, causeName(version.cause));
            m_json.textOrNull("text"_L1, m_shown(version.text.text));
            m_json.endObject();
        }
    m_json.endArray();
}

// Those that count; a clash that is not answered is made anew by whoever reads the roles.
void CaseExport::writeClashAnswers(const CaseFile &file)
{
    const QHash<QString, ClashAnswer> answers = ClashAnswers(m_work.store(), m_work.keys()).of(file.id);
    QStringList clashes = answers.keys();
    clashes.sort();
    m_json.key("clash_answers"_L1);
    m_json.beginArray();
    for (const QString &clash : clashes) {
        m_json.beginObject();
        m_json.field("clash"_L1, clash);
        m_json.field("on"_L1, std::optional(answers.value(clash).saidOn));
        m_json.field("answer"_L1, m_shown(answers.value(clash).text));
        m_json.endObject();
    }
    m_json.endArray();
}

void CaseExport::writeJournal(const CaseFile &file)
{
    m_json.key("journal"_L1);
    m_json.beginArray();
    for (const JournalLine &line : journalOf(m_work.journal(), file.id)) {
        m_json.beginObject();
        m_json.field("seq"_L1, line.seq);
        m_json.field("at"_L1, line.at.toUTC().toString(Qt::ISODateWithMs));
        m_json.field("actor"_L1, QString::fromLatin1(line.actor.toHex()));
        m_json.field("role"_L1, line.role);
        m_json.field("action"_L1, line.action);
        m_json.textOrNull("subject"_L1, line.subject);
        m_json.field("fields"_L1, line.fields);
        m_json.textOrNull("reason"_L1, m_shown(line.reason));
        m_json.endObject();
    }
    m_json.endArray();
}

void CaseExport::writePersons()
{
    QList<qint64> ids = m_persons.values();
    std::sort(ids.begin(), ids.end());
    m_json.key("persons"_L1);
    m_json.beginArray();
    for (const qint64 id : ids) {
        const std::optional<Person> person = m_work.persons().find(PersonId(id));
        if (!person)
            continue;
        m_json.beginObject();
        m_json.field("id"_L1, id);
        m_json.field("alias"_L1, person->alias);
        m_json.textOrNull("name"_L1, person->name);
        m_json.endObject();
    }
    m_json.endArray();
}

void CaseExport::writeCodeTexts()
{
    if (!m_options.codeTexts)
        return;
    m_json.key("code_texts"_L1);
    m_json.beginObject();
    for (const QString &name : m_options.codeTexts->names()) {
        m_json.key(QLatin1StringView(name.toLatin1()));
        m_json.beginObject();
        for (const CodeEntry &entry : m_options.codeTexts->list(name).codes) {
            m_json.key(QLatin1StringView(entry.code.toLatin1()));
            m_json.beginObject();
            m_json.field("nl"_L1, entry.text.nl);
            m_json.field("en"_L1, entry.text.en);
            m_json.endObject();
        }
        m_json.endObject();
    }
    m_json.endObject();
}

} // namespace model
