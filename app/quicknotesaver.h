// SPDX-License-Identifier: EUPL-1.2
// Saves a quick note while it is typed, at the pace of EditSaver: there is no draft beside the note, so what is on the
// screen is in the vault two seconds later. The first save makes the note, the next ones change that same note. It must
// never make two of one, and never lose a word because a save is under way.
#pragma once

#include "app/editsaver.h"
#include "model/casefile/quicknote.h"

namespace app {

class QuickNoteSaver final : public QObject
{
    Q_OBJECT
public:
    QuickNoteSaver(Session &session, EditSaver::Pace pace, QObject *parent); // the session must outlive it

    void begin(const model::QuickNote &note); // without id: a new one
    void note(const QString &text);           // as it is now
    void flush();                             // posts it, now; while a save is under way it goes with the next
    void end();                               // posts what is not on its way yet, and forgets it here
    void drop();                              // every word was taken out: what is stored of it goes too
    [[nodiscard]] bool saveAll();             // waits until all is on disk; false: it could not be, and is kept
    [[nodiscard]] bool isSaved() const;       // blanks need no saving
    [[nodiscard]] model::NoteId id() const { return m_id; } // not valid before the first save

Q_SIGNALS:
    void saved();            // on disk; isSaved() tells whether that was all
    void savedFromReserve(); // on disk, but the disk is full
    void dropped();
    void failed(const model::Failure &failure);

private:
    // Which note the posted texts belong to; only touched on the storage thread, where the first save finds it out.
    using Draft = std::shared_ptr<model::NoteId>;

    void post(const QString &text);
    void finish(const QString &text, model::NoteId id, int opening, const std::optional<model::Failure> &failure);
    void forget();

    Session &m_session;
    EditSaver::Pace m_pace;
    Draft m_draft;
    model::NoteId m_id;
    QString m_text;
    QString m_posted;
    QString m_saved;
    QTimer m_pause;  // since the last keystroke
    QTimer m_latest; // since the first keystroke that is not saved
    bool m_isOpen = false;
    bool m_isSaving = false;
    int m_opening = 0; // an answer that comes after end() is not about the note that is open then
};

} // namespace app
