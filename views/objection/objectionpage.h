// SPDX-License-Identifier: EUPL-1.2
// The page of objections and grievances against a decision, also by post, and what became of them.
#pragma once

#include "model/objection/objection.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class ObjectionPage final : public ManyPage<model::Objection>
{
    Q_DECLARE_TR_FUNCTIONS(views::ObjectionPage)
public:
    explicit ObjectionPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
