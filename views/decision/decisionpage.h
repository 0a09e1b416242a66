// SPDX-License-Identifier: EUPL-1.2
// The page of the decisions: what the competent authority decided about one person, beside the advice it answers.
// A deviation asks for its reason where it is made.
#pragma once

#include "model/decision/decision.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class DecisionPage final : public ManyPage<model::Decision>
{
    Q_DECLARE_TR_FUNCTIONS(views::DecisionPage)
public:
    explicit DecisionPage(const PageContext &context, QWidget *parent = nullptr);
    void setChoices(const QString &table, const RowChoices &rows) override;

private:
    void rowShown();
    void showAdvice();

    NoteLabel *m_advice;
};

} // namespace views
