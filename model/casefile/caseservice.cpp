// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caseservice.h"

#include "model/casefile/aliases.h"
#include "model/casefile/crossfacts.h"
#include "model/core/failure.h"
#include "model/storage/store.h"
#include "model/storage/transaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

Findings refusal(const QString &text)
{
    return {{Finding::Severity::Wrong, {}, text}};
}

// Whoever comes with a case: in a counsellor's vault somebody who talks, not yet somebody who reports (screens.md).
QString firstRole(Role vault)
{
    return vault == Role::Counsellor ? u"COUNSELEE"_s : u"REPORTER"_s;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("model::CaseService", text);
}

} // namespace

CaseService::CaseService(Parts parts) : m(parts), m_keeper(parts.sections, parts.versions, parts.clock) {}

void CaseService::write(const std::function<void()> &work)
{
    if (m.store.inTransaction()) // several acts that belong together: the outermost one commits
        return work();
    const qint64 before = m.journal.count();
    qint64 last = before;
    try {
        Transaction transaction(m.store);
        work();
        last = m.journal.count();
        transaction.commit();
    } catch (const Failure &) {
        m.keys.forget(); // a key may have been made that now never was
        m_keeper.forget();
        // An error of COMMIT does not mean "not saved" (security-findings F13): the journal tells, since it is in the
        // same transaction. Work that wrote no entry cannot be told apart, and counts as not saved.
        if (last > before && m.journal.count() >= last)
            return;
        throw;
    }
}

void CaseService::mustKeep(const Section &section) const
{
    if (!m.procedure.keeps(section))
        throw Failure(
            Failure::Kind::Conflict,
            tr("This does not belong in a vault of this role. It was not saved; what was there is unchanged."),
            u"%1 does not keep %2"_s.arg(m.procedure.name, QLatin1StringView(section.name)));
}

CaseId CaseService::open()
{
    CaseId id;
    write([&] {
        CaseFile file{.openedOn = m.clock.today(),
                      .procedureName = m.procedure.name,
                      .procedureVersion = m.procedure.version,
                      .phase = m.procedure.phases.front().id};
        file.number = m.cases.nextNumber(file.openedOn.year());
        file.alias = caseAlias(firstRole(m.procedure.role), file.number.section(u'-', 1).toInt());
        id = m.cases.add(file);
        m.keys.create(id);
        Party first{.role = {firstRole(m.procedure.role)}, .alias = file.alias};
        m.sections.save(id, first);
        m.journal.record({.action = u"case_opened"_s, .caseId = id, .subject = u"case_file:"_s + file.number});
        refresh(id);
    });
    return id;
}

void CaseService::viewed(CaseId id)
{
    write([&] { m.journal.record({.action = u"case_viewed"_s, .caseId = id}); });
}

CaseContents CaseService::contents(CaseId id) const
{
    CaseContents contents;
    contents.forEachSection([&](auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; })
            member = m.sections.one<Member>(id);
        else
            member = m.sections.all<typename Member::value_type>(id);
    });
    return contents;
}

Progress CaseService::progressOf(CaseId id) const
{
    Progress progress;
    const std::optional<CaseFile> file = m.cases.find(id);
    progress.currentPhase = file ? file->phase : QString();
    const auto forgetFrom = [&](const QString &phase) {
        bool later = false;
        for (const Phase &each : m.procedure.phases) {
            later = later || each.id == phase;
            if (later) {
                progress.finished.remove(each.id);
                progress.skipped.remove(each.id);
            }
        }
    };
    for (const PhaseEvent &event : m.cases.events(id)) {
        if (event.kind == PhaseEvent::Kind::Finished)
            progress.finished.insert(event.phase);
        else if (event.kind == PhaseEvent::Kind::Skipped)
            progress.skipped.insert(event.phase);
        else
            forgetFrom(event.phase);
    }
    return progress;
}

Standing CaseService::standing(CaseId id, Language language) const
{
    return standing(id, contents(id), language);
}

Standing CaseService::standing(CaseId id, const CaseContents &contents, Language language) const
{
    return standingOf(m.procedure, factsOf(contents), m.cases.ticks(id), progressOf(id), language);
}

void CaseService::refresh(CaseId id)
{
    m.terms.refresh(id);
    m.cases.refreshSummary(id);
}

void CaseService::noteChange(CaseId id, const Change &change, const QString &reason)
{
    if (change.isEmpty())
        return;
    refresh(id);
    m.journal.record({u"section_changed"_s, id, change.subject, change.fields, reason, change.contentHash});
}

void CaseService::pauseWriting(CaseId id, TextVersion::Cause cause)
{
    if (m_keeper.isWriting(id))
        write([&] { m_keeper.pause(id, cause); });
}

void CaseService::retract(const Section &section, CaseId id, RowId row, const QString &reason)
{
    mustKeep(section);
    write([&] {
        const Change change = m.sections.setRetracted(section, id, row, true, {reason});
        refresh(id);
        m.journal.record({u"row_retracted"_s, id, change.subject, {}, reason, change.contentHash});
    });
}

void CaseService::restore(const Section &section, CaseId id, RowId row)
{
    mustKeep(section);
    write([&] {
        const Change change = m.sections.setRetracted(section, id, row, false, {});
        refresh(id);
        m.journal.record({.action = u"row_restored"_s, .caseId = id, .subject = change.subject});
    });
}

void CaseService::tick(CaseId id, const QString &step, const Tick &tick)
{
    write([&] {
        m.cases.setTick(id, step, tick);
        m.journal.record(
            {.action = u"step_ticked"_s, .caseId = id, .subject = u"step:"_s + step, .reason = tick.reason});
    });
}

void CaseService::untick(CaseId id, const QString &step)
{
    write([&] {
        m.cases.removeTick(id, step);
        m.journal.record({.action = u"step_unticked"_s, .caseId = id, .subject = u"step:"_s + step});
    });
}

void CaseService::moveOn(CaseId id, const QString &phase, PhaseEvent::Kind kind, const QString &reason)
{
    const auto &phases = m.procedure.phases;
    const auto at = std::find_if(phases.begin(), phases.end(), [&](const Phase &each) { return each.id == phase; });
    const bool back = kind == PhaseEvent::Kind::Returned;
    const QString next = back ? phase : at == phases.end() || at + 1 == phases.end() ? QString() : (at + 1)->id;
    const QString action = back                                ? u"phase_returned"_s
                           : kind == PhaseEvent::Kind::Skipped ? u"phase_skipped"_s
                                                               : u"phase_finished"_s;
    m.cases.addEvent(id, {phase, kind, m.clock.today(), reason});
    m.cases.setPhase(id, next);
    refresh(id);
    m.journal.record({.action = action, .caseId = id, .subject = u"phase:"_s + phase, .reason = reason});
}

Findings CaseService::finishPhase(CaseId id, Language language)
{
    Findings missing;
    write([&] {
        const Standing now = standing(id, language); // inside the transaction: nobody changes the case meanwhile
        const PhaseStanding *current = now.currentPhase();
        if (!current)
            missing = refusal(tr("All phases of this case are finished already."));
        else if (!current->missing.empty())
            missing = current->missing;
        else
            moveOn(id, current->phase->id, PhaseEvent::Kind::Finished, {});
    });
    return missing;
}

Findings CaseService::skipPhase(CaseId id, const QString &reason)
{
    Findings missing;
    write([&] {
        const std::optional<CaseFile> file = m.cases.find(id);
        const Phase *phase = file ? m.procedure.phase(file->phase) : nullptr;
        if (!phase || phase->maySkip.nl.isEmpty())
            missing = refusal(tr("This phase cannot be skipped."));
        else if (reason.trimmed().isEmpty())
            missing = refusal(tr("Say why this phase is skipped."));
        else
            moveOn(id, phase->id, PhaseEvent::Kind::Skipped, reason);
    });
    return missing;
}

Findings CaseService::returnToPhase(CaseId id, const QString &phase, const QString &reason)
{
    Findings missing;
    write([&] {
        const Progress progress = progressOf(id);
        if (!m.procedure.phase(phase) || !(progress.finished.contains(phase) || progress.skipped.contains(phase)))
            missing = refusal(tr("Only a phase that was finished or skipped can be returned to."));
        else if (reason.trimmed().isEmpty())
            missing = refusal(tr("Say why the case returns to an earlier phase."));
        else
            moveOn(id, phase, PhaseEvent::Kind::Returned, reason);
    });
    return missing;
}

} // namespace model
