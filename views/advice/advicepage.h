// SPDX-License-Identifier: EUPL-1.2
// The page of the advice: one text for the reporter and one for the competent authority, never the same. Neither has a
// field for the level of a measure (Answer, question 12).
#pragma once

#include "model/advice/advice.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class AdvicePage final : public ManyPage<model::Advice>
{
    Q_DECLARE_TR_FUNCTIONS(views::AdvicePage)
public:
    explicit AdvicePage(const PageContext &context, QWidget *parent = nullptr);

private:
    void rowShown();
};

} // namespace views
