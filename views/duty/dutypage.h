// SPDX-License-Identifier: EUPL-1.2
// The page of duties that may go before secrecy: each considered with a ground, a day, a decision and a reason. It
// passes nothing on and suggests no answer.
#pragma once

#include "model/duty/duty.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class DutyPage final : public ManyPage<model::Duty>
{
    Q_DECLARE_TR_FUNCTIONS(views::DutyPage)
public:
    explicit DutyPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void rowShown();
};

} // namespace views
