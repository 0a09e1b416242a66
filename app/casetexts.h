// SPDX-License-Identifier: EUPL-1.2
// What a case on the screen owes to its texts: says when writing pauses, so that the core makes versions; asks for the
// reason before a text that was agreed with is opened; and knows which text somebody is writing. It must never save a
// text itself.
#pragma once

#include "app/editsaver.h"
#include "model/casefile/textversion.h"

namespace views {
class CaseFileView;
}

namespace app {

class CaseTexts final : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    CaseTexts(Session &session, const Bindings &bindings, views::CaseFileView &view, EditSaver &saver, QObject *parent);

    void noteEdit() { m_quiet.start(); }
    void pause(model::CaseId id, model::TextVersion::Cause cause); // everything that was changed gets a version
    void lock();                                                   // what is agreed with, again

    // Where somebody writes, else the first text of the page that has versions; no field: there is none.
    [[nodiscard]] model::TextPlace place() const;
    void goTo(const model::TextPlace &place); // its page, its row, its field

Q_SIGNALS:
    void paused();        // nobody wrote for a while
    void editRequested(); // the reason was given
    void failed(const model::Failure &failure);

private:
    void askWhy(views::SectionPage &page);

    Session &m_session;
    const Bindings &m_bindings;
    views::CaseFileView &m_view;
    EditSaver &m_saver;
    QTimer m_quiet;
};

} // namespace app
