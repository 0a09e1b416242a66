// SPDX-License-Identifier: EUPL-1.2
// The page of what happened outside the other pages, and that a term of the law hangs on.
#pragma once

#include "model/event/event.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class EventPage final : public ManyPage<model::CaseEvent>
{
    Q_DECLARE_TR_FUNCTIONS(views::EventPage)
public:
    explicit EventPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
