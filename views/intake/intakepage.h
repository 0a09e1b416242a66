// SPDX-License-Identifier: EUPL-1.2
// The page of the intake: how a report came in, what was said, and what was sent back. Nothing on it asks what should
// happen to anybody.
#pragma once

#include "model/intake/intake.h"
#include "views/casefile/onepage.h"

#include <QCoreApplication>

namespace views {

class IntakePage final : public OnePage<model::Intake>
{
    Q_DECLARE_TR_FUNCTIONS(views::IntakePage)
public:
    explicit IntakePage(const PageContext &context, QWidget *parent = nullptr);

private:
    void readBack(bool counsellor);
    void sent();
    void complaint();
};

} // namespace views
