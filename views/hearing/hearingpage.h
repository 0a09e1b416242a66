// SPDX-License-Identifier: EUPL-1.2
// The page of the hearings: every person concerned is heard before anybody advises.
#pragma once

#include "model/hearing/hearing.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class HearingPage final : public ManyPage<model::Hearing>
{
    Q_DECLARE_TR_FUNCTIONS(views::HearingPage)
public:
    explicit HearingPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
