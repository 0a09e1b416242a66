// SPDX-License-Identifier: EUPL-1.2
// Saves what is typed into the pages of one case: a moment after the last keystroke, at most two seconds after the
// first, and everything that is left when the case is closed. What was typed is kept until the storage thread says it
// is on disk. It must never lose a keystroke because a save is under way, nor save one case's words into another.
#pragma once

#include "app/sections.h"
#include "app/session.h"

#include <QTimer>

namespace app {

class EditSaver final : public QObject
{
    Q_OBJECT
public:
    // In milliseconds. A test need not wait as long as somebody who types.
    struct Pace
    {
        int pause = 700;   // after the last keystroke
        int latest = 1200; // and in any case: within two seconds of the first it is on disk (screens.md, Behaviour 1)
        int retry = 5000;  // after a failed save: the disk may have room again
    };

    // Both must outlive it.
    EditSaver(Session &session, const Bindings &bindings, Pace pace, QObject *parent);

    void begin(model::CaseId id); // whose pages these are from now on
    void end();                   // posts all that is not on its way yet; the pages may be cleared after this
    void note(SectionBinding &binding);
    [[nodiscard]] bool saveAll(); // waits until all is on disk; false: it could not be, and is kept
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; } // the last save; its words are kept
    void flush(); // posts what was typed, now; while a save is under way it goes with the next

    // Why something of an earlier phase is changed; empty in the present one.
    void setReason(const QString &reason) { m_reason = reason; }
    [[nodiscard]] const QString &reason() const { return m_reason; }

Q_SIGNALS:
    void saved(model::CaseId id); // on disk
    void savedFromReserve();      // on disk, but the disk is full
    void failed(const model::Failure &failure);

private:
    struct Round;
    [[nodiscard]] Round take();
    void post(Round round);
    void finish(const Round &round, const std::optional<model::Failure> &failure);
    [[nodiscard]] bool hasEdits() const;

    Session &m_session;
    const Bindings &m_bindings;
    Pace m_pace;
    model::CaseId m_id;
    QString m_reason;
    QString m_reasonOfEdits; // that of what was typed last; it may be saved after she is done editing
    QTimer m_pause;          // since the last keystroke
    QTimer m_latest;         // since the first keystroke that is not saved
    bool m_isSaving = false;
    bool m_hasFailed = false;
    int m_opening = 0; // counts begin() and end(): an answer that comes later is not about these pages any more
};

} // namespace app
