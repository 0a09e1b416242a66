// SPDX-License-Identifier: EUPL-1.2
#include "app/quicknotesaver.h"

namespace app {

using namespace model;

QuickNoteSaver::QuickNoteSaver(Session &session, EditSaver::Pace pace, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_pace(pace)
{
    for (QTimer *timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &QuickNoteSaver::flush);
    }
}

void QuickNoteSaver::begin(const QuickNote &note)
{
    end();
    m_isOpen = true;
    m_draft = std::make_shared<NoteId>(note.id);
    m_id = note.id;
    m_text = m_posted = m_saved = note.text.text;
}

void QuickNoteSaver::note(const QString &text)
{
    m_text = text;
    m_pause.start(m_pace.pause);
    if (!m_latest.isActive())
        m_latest.start(m_pace.latest);
}

bool QuickNoteSaver::isSaved() const
{
    return !m_isOpen || m_text.trimmed().isEmpty() || m_text == m_saved;
}

void QuickNoteSaver::flush()
{
    m_pause.stop();
    m_latest.stop();
    if (!m_isSaving && !isSaved())
        post(m_text);
}

void QuickNoteSaver::end()
{
    if (m_isOpen && !isSaved() && !(m_isSaving && m_text == m_posted))
        post(m_text);
    forget();
}

void QuickNoteSaver::drop()
{
    if (!m_isOpen)
        return;
    m_session.writer().post(
        [draft = m_draft, reason = tr("All its words were taken out while it was written.")](Casework &work) {
            if (draft->isValid() && work.quickNotes().has(*draft))
                static_cast<void>(work.noteService().destroy(*draft, reason));
        },
        this,
        [this](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            Q_EMIT dropped();
        });
    forget();
}

bool QuickNoteSaver::saveAll()
{
    m_session.writer().drain(); // what is under way
    flush();
    m_session.writer().drain();
    return isSaved();
}

void QuickNoteSaver::forget()
{
    m_pause.stop();
    m_latest.stop();
    ++m_opening;
    m_isOpen = m_isSaving = false;
    m_draft.reset();
    m_id = {};
    m_text.clear();
    m_posted.clear();
    m_saved.clear();
}

void QuickNoteSaver::post(const QString &text)
{
    m_isSaving = true;
    m_posted = text;
    const auto id = std::make_shared<NoteId>();
    const auto neededReserve = std::make_shared<bool>(false);
    m_session.writer().post(
        [draft = m_draft, text, id, neededReserve, reserve = &m_session.reserve()](Casework &work) {
            *neededReserve = reserve->bridge([&] {
                QuickNote note{.id = *draft, .text = {text}};
                if (const Findings problems = work.noteService().save(note); !problems.empty())
                    throw Failure(Failure::Kind::BadInput, problems.front().text); // the field lets none through
                *id = *draft = note.id;
            });
        },
        this,
        [this, text, id, neededReserve, opening = m_opening](const std::optional<Failure> &failure) {
            finish(text, *id, opening, failure);
            if (!failure && *neededReserve)
                Q_EMIT savedFromReserve();
        });
}

void QuickNoteSaver::finish(const QString &text, NoteId id, int opening, const std::optional<Failure> &failure)
{
    if (opening == m_opening) {
        m_isSaving = false;
        if (!failure) {
            m_id = id;
            m_saved = text;
        }
        if (!isSaved())
            m_pause.start(failure ? m_pace.retry : m_pace.pause);
    }
    if (failure)
        Q_EMIT failed(*failure);
    else
        Q_EMIT saved();
}

} // namespace app
