// SPDX-License-Identifier: EUPL-1.2
// The page of the terms that were entered by hand. It counts nothing: what the law says is counted elsewhere.
#pragma once

#include "model/term/term.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class TermPage final : public ManyPage<model::Term>
{
    Q_DECLARE_TR_FUNCTIONS(views::TermPage)
public:
    explicit TermPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
