// SPDX-License-Identifier: EUPL-1.2
// The page of an investigation: assignment, plan, report. It has no field for consequences (Answer, question 12).
#pragma once

#include "model/investigation/investigation.h"
#include "views/casefile/onepage.h"

#include <QCoreApplication>

namespace views {

class InvestigationPage final : public OnePage<model::Investigation>
{
    Q_DECLARE_TR_FUNCTIONS(views::InvestigationPage)
public:
    explicit InvestigationPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
