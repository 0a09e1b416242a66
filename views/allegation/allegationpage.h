// SPDX-License-Identifier: EUPL-1.2
// The page of the allegations: each alleged conduct numbered, in neutral words, and in the end how plausible it was
// found. It has no field for what should follow from it.
#pragma once

#include "model/allegation/allegation.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class AllegationPage final : public ManyPage<model::Allegation>
{
    Q_DECLARE_TR_FUNCTIONS(views::AllegationPage)
public:
    explicit AllegationPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void whatHappened();
};

} // namespace views
