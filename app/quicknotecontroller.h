// SPDX-License-Identifier: EUPL-1.2
// The quick note while it is written: opens its field from anywhere in the unlocked window (from other dialogs too),
// saves as it is typed, and closes the field only when the words are on disk. It goes with the desk; what was typed
// goes into the vault first.
#pragma once

#include "app/quicknotesaver.h"

#include <QPointer>

namespace views {
class MainWindow;
class QuickNoteDialog;
} // namespace views

namespace app {

class QuickNoteController final : public QObject
{
    Q_OBJECT
public:
    struct Place // where somebody was when the vault locked: an id and a caret, no word
    {
        model::NoteId id;
        int caret = 0;
    };

    QuickNoteController(Session &session, views::MainWindow &window, EditSaver::Pace pace, QObject *parent);
    ~QuickNoteController() override;

    void open();                    // a new one, or the one that is being written
    void writeOn(model::NoteId id); // one that lies in the Inbox
    [[nodiscard]] bool saveAll() { return m_saver.saveAll(); }
    [[nodiscard]] Place place(); // saves first: only what is stored has an id
    void restore(const Place &place);

Q_SIGNALS:
    void kept(model::NoteId id); // and its field is closed
    void changed();              // something else stands in the Inbox now
    void savedFromReserve();     // the disk is full
    void failed(const model::Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const model::QuickNote &note);
    void leave(bool mayBeEmpty);
    void noteSaved();
    void noteFailure(const model::Failure &failure);
    void closeField();

    Session &m_session;
    views::MainWindow &m_window;
    QuickNoteSaver m_saver;
    QPointer<views::QuickNoteDialog> m_field;
    bool m_isLeaving = false; // the field closes as soon as all is saved
};

} // namespace app
