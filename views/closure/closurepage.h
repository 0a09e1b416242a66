// SPDX-License-Identifier: EUPL-1.2
// The page of the closing: the reason, the plan for aftercare or why there is none, and what was learnt.
#pragma once

#include "model/closure/closure.h"
#include "views/casefile/onepage.h"

#include <QCoreApplication>

namespace views {

class ClosurePage final : public OnePage<model::Closure>
{
    Q_DECLARE_TR_FUNCTIONS(views::ClosurePage)
public:
    explicit ClosurePage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
