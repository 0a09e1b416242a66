// SPDX-License-Identifier: EUPL-1.2
// The page of the check-ins after a decision, for reporter and person concerned, and of any sign of retaliation.
#pragma once

#include "model/aftercare/aftercare.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class AftercarePage final : public ManyPage<model::Aftercare>
{
    Q_DECLARE_TR_FUNCTIONS(views::AftercarePage)
public:
    explicit AftercarePage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
