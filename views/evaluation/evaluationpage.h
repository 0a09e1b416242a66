// SPDX-License-Identifier: EUPL-1.2
// The page of the evaluations: how a measure, or the case as a whole, turned out.
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class EvaluationPage final : public ManyPage<model::Evaluation>
{
    Q_DECLARE_TR_FUNCTIONS(views::EvaluationPage)
public:
    explicit EvaluationPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
