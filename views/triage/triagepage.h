// SPDX-License-Identifier: EUPL-1.2
// The page of the triage: every question with its reason, what the answers point to by the words of the law, what was
// concluded, and who disagreed. A second triage stands beside the first. The program points; the conclusion is the
// user's own.
#pragma once

#include "model/triage/triage.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class TriagePage final : public ManyPage<model::Triage>
{
    Q_DECLARE_TR_FUNCTIONS(views::TriagePage)
public:
    explicit TriagePage(const PageContext &context, QWidget *parent = nullptr);
    // Table "reported": what the reporter called it. Table "window": the disciplinary terms of this case, in words.
    void setChoices(const QString &table, const RowChoices &rows) override;

private:
    void firstOfAll();
    void wrongdoing();
    void otherQuestions();
    void conclusion();
    template <typename Reason>
    void ask(std::optional<bool> model::Triage::*answer, const QString &question, Reason model::Triage::*reason,
             const QString &why, const QString &helpText = {});
    void showWhatItPointsTo();

    NoteLabel *m_reported;
    NoteLabel *m_window;
    NoteLabel *m_pointer;
};

} // namespace views
