// SPDX-License-Identifier: EUPL-1.2
// The page of the ways a counselee could go, and the one that was chosen. Nobody else chooses.
#pragma once

#include "model/route/route.h"
#include "views/casefile/onepage.h"

#include <QCoreApplication>

namespace views {

class RoutePage final : public OnePage<model::Route>
{
    Q_DECLARE_TR_FUNCTIONS(views::RoutePage)
public:
    explicit RoutePage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
