// SPDX-License-Identifier: EUPL-1.2
// The page of the legal-status review: seven questions, each with its reasons.
#pragma once

#include "model/review/review.h"
#include "views/casefile/onepage.h"

#include <QCoreApplication>

namespace views {

class ReviewPage final : public OnePage<model::Review>
{
    Q_DECLARE_TR_FUNCTIONS(views::ReviewPage)
public:
    explicit ReviewPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
