// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/quicknoteservice.h"

#include "model/core/failure.h"
#include "model/notes/note.h"

#include <QCoreApplication>

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::QuickNoteService)
};

QString subjectOf(NoteId id)
{
    return u"quick_note:"_s + QString::number(id.value());
}

// What stood there stays; the note comes under it.
void append(SealedText &to, const SealedText &text)
{
    to.text = to.text.isEmpty() ? text.text : to.text + u"\n\n"_s + text.text;
}

} // namespace

Findings QuickNoteService::save(QuickNote &note)
{
    Findings problems = validate(note);
    if (!problems.empty())
        return problems;
    QuickNote saved = note; // the caller's stays as it was when the disk refuses
    m.cases.write([&] {
        const bool isNew = !saved.id.isValid();
        if (isNew)
            saved.id = m.notes.add(saved.text, m.clock.now());
        else if (m.notes.find(saved.id).value_or(QuickNote()).text == saved.text)
            return;
        else
            m.notes.change(saved.id, saved.text);
        m.journal.record({.action = isNew ? u"note_made"_s : u"note_changed"_s,
                          .subject = subjectOf(saved.id),
                          .contentHash = m.notes.contentHash(saved.id, saved.text)});
    });
    note.id = saved.id;
    return {};
}

QuickNote QuickNoteService::mustFind(NoteId id) const
{
    const std::optional<QuickNote> note = m.notes.find(id);
    if (!note)
        throw Failure(Failure::Kind::Internal, Text::tr("This note is not in the Inbox any more."));
    return *note;
}

QuickNoteService::Landing QuickNoteService::promote(NoteId id)
{
    Landing landing;
    m.cases.write([&] {
        const QuickNote note = mustFind(id);
        landing.caseId = m.cases.open();
        landing.field = putInNewCase(landing.caseId, {markdownOf(note.text.text)});
        leave(note, landing.caseId, u"note_promoted"_s);
    });
    return landing;
}

QuickNoteService::Landing QuickNoteService::attach(NoteId id, CaseId caseId)
{
    Landing landing{.caseId = caseId};
    m.cases.write([&] {
        const QuickNote note = mustFind(id);
        landing.field = putInCase(caseId, {markdownOf(note.text.text)});
        leave(note, caseId, u"note_attached"_s);
    });
    return landing;
}

Findings QuickNoteService::destroy(NoteId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return {{Finding::Severity::Missing, {}, Text::tr("Say why this note is destroyed.")}};
    m.cases.write([&] {
        if (!m.notes.has(id)) // one that does not open any more can be destroyed all the same
            throw Failure(Failure::Kind::Internal, Text::tr("This note is not in the Inbox any more."));
        m.notes.remove(id);
        m.journal.record({.action = u"note_destroyed"_s, .subject = subjectOf(id), .reason = reason});
    });
    return {};
}

// In a vault without a page for what was reported, the words go to the page where the work of that role begins.
QString QuickNoteService::putInNewCase(CaseId caseId, const SealedText &text)
{
    if (m.role != Role::Adviser && m.role != Role::Investigator)
        return putInCase(caseId, text);
    if (m.role == Role::Investigator) {
        Investigation investigation{.assignment = text};
        m.cases.save(caseId, investigation);
        return u"investigation.assignment"_s;
    }
    Intake intake{.account = text};
    m.cases.save(caseId, intake);
    return u"intake.account_written"_s; // the step that these words finish
}

// A finished phase changes only with a reason; that these words come from a note is one.
QString QuickNoteService::putInCase(CaseId caseId, const SealedText &text)
{
    const QString reason = Text::tr("Added from a quick note.");
    if (m.role == Role::Investigator) {
        auto investigation = m.sections.one<Investigation>(caseId);
        append(investigation.plan, text);
        m.cases.save(caseId, investigation, reason);
        return u"investigation.plan"_s;
    }
    if (m.role == Role::Legal) {
        auto review = m.sections.one<Review>(caseId);
        append(review.advice, text);
        m.cases.save(caseId, review, reason);
        return u"review.advice"_s;
    }
    Conversation conversation{.summary = text};
    m.cases.save(caseId, conversation, reason);
    return u"conversation.summary"_s;
}

// When it was noted goes along: what the words are about may have happened that day, and only their reader can tell.
void QuickNoteService::leave(const QuickNote &note, CaseId caseId, const QString &action)
{
    m.notes.remove(note.id);
    m.journal.record({.action = action,
                      .caseId = caseId,
                      .subject = subjectOf(note.id) + u" noted:"_s + note.notedAt.toUTC().toString(Qt::ISODate)});
}

} // namespace model
