// SPDX-License-Identifier: EUPL-1.2
// Connects the search screen to the vault: reads the question, asks it on the listing thread, and puts what was found
// into words. The words of a question go nowhere else, unless she keeps the question herself, sealed in the vault; that
// somebody searched is written down. It goes with the desk.
#pragma once

#include "app/session.h"
#include "model/codes/codelists.h"
#include "model/search/fulltextsearch.h"
#include "views/search/searchview.h"

#include <QObject>
#include <atomic>

namespace views {
class MainWindow;
} // namespace views

namespace app {

class SearchIndexing;

class SearchController final : public QObject
{
    Q_OBJECT
public:
    // Adds its screen to the window.
    SearchController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                     model::Language language, QObject *parent);
    ~SearchController() override;

    void refresh(); // when the screen is shown
    [[nodiscard]] SearchIndexing &indexing() { return *m_indexing; }

Q_SIGNALS:
    void openRequested(model::CaseId id, const QString &field); // "conversation.summary"; empty: the case
    void noteRequested(model::NoteId id);
    void failed(const model::Failure &failure);

private:
    void search(const QString &typed);
    void ask(model::CaseId before);
    void show(const model::SearchAnswer &answer, bool isFirst);
    void countAll(const QString &remarks); // of all pages, after the first one is there
    void follow(const QString &link);
    void showSaved();
    void change(const std::function<void(model::Casework &)> &work); // of the kept questions
    void writeDownSearch();
    [[nodiscard]] QString summaryOf(const model::SearchAnswer &answer) const;
    [[nodiscard]] QString remarksOn(const model::SearchAnswer &answer) const; // what may be missing

    Session &m_session;
    views::MainWindow &m_window;
    model::Language m_language;
    model::FilterChoices m_choices;
    views::SearchView *m_view;
    SearchIndexing *m_indexing;
    model::SearchRequest m_request; // the present one, for its next page
    model::CaseId m_last;           // shown
    const model::CodeLists &m_codes;
    std::shared_ptr<std::atomic_bool> m_stop; // of the question that is being answered
};

} // namespace app
