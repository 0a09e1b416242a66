// SPDX-License-Identifier: EUPL-1.2
// The page of days that do not count, and of terms that stand still or were extended.
#pragma once

#include "model/pause/pause.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class PausePage final : public ManyPage<model::Pause>
{
    Q_DECLARE_TR_FUNCTIONS(views::PausePage)
public:
    explicit PausePage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
