// SPDX-License-Identifier: EUPL-1.2
// The page of the consents: to whom what may go, content and name apart. Withdrawing works for the future.
#pragma once

#include "model/consent/consent.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class ConsentPage final : public ManyPage<model::Consent>
{
    Q_DECLARE_TR_FUNCTIONS(views::ConsentPage)
public:
    explicit ConsentPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
