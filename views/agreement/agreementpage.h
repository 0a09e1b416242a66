// SPDX-License-Identifier: EUPL-1.2
// The page of what was agreed, who does it, and by when.
#pragma once

#include "model/agreement/agreement.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class AgreementPage final : public ManyPage<model::Agreement>
{
    Q_DECLARE_TR_FUNCTIONS(views::AgreementPage)
public:
    explicit AgreementPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
