// SPDX-License-Identifier: EUPL-1.2
// Takes one case out of the vault, or the days of all terms: shows what there is, asks the gate at every change, and
// when the user wants it and gives the passphrase once more, passes the gate, renders the PDF and writes it, all on the
// storage threads. It must never render anything the gate did not hand over, nor let anything go on the word of an open
// window alone.
#pragma once

#include "app/session.h"
#include "model/codes/codelists.h"
#include "model/exchange/gate.h"
#include "views/casefile/pagecontext.h"
#include <atomic>

namespace views {
class LeavingView;
}

namespace app {

class LeavingController final : public QObject
{
    Q_OBJECT
public:
    LeavingController(Session &session, views::LeavingView &view, const model::CodeLists &codes,
                      const views::PageContext &context, QObject *parent);

    void open(model::CaseId id);                              // after everything that was typed before is saved
    void openDocument(const model::DocumentVersion &version); // one file, as it is
    void openTerms();                                         // the days of the terms of all cases, for a calendar
    void close();                                             // forgets the case and empties the screens
    void stop();                                              // the PDF that is being written; nothing is left of it
    [[nodiscard]] model::CaseId caseId() const { return m_id; }

Q_SIGNALS:
    void opened();
    void written(model::CaseId id, const QString &path); // it is outside the vault now
    void goToRequested(model::CaseId id, const QString &field);
    void cancelled(model::CaseId id);
    void began(const QString &what, bool canStop); // something that may take a while
    void ended();
    void failed(const model::Failure &failure);

private:
    void load();
    void showWhatLeaves();
    void loadTerms();
    [[nodiscard]] bool isOpen(const model::Departure &departure) const; // still the one on the screen
    void askTheGate();
    void askWho(model::Departure departure);
    void refuse(const model::Departure &departure);
    void askWhere(const model::Departure &departure);
    void pass(const model::Departure &departure, const QString &path);
    void passFile(const model::Departure &departure, const QString &path);
    void isOver(const model::Departure &departure, const QString &path, const std::optional<model::Failure> &failure,
                const model::Findings &refusal);

    Session &m_session;
    views::LeavingView &m_view;
    const model::CodeLists &m_codes;
    views::PageContext m_context;
    model::CaseId m_id;
    bool m_isOfTerms = false;                         // of all cases
    std::optional<model::DocumentVersion> m_document; // of the case; none: the case itself
    QString m_number;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
    model::CaseContents m_contents;
};

} // namespace app
