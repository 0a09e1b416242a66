// SPDX-License-Identifier: EUPL-1.2
// The page of the people in a case. The pseudonym is what lists, titles and letters show; the name is sealed and stands
// on this page only.
#pragma once

#include "model/party/party.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class PartyPage final : public ManyPage<model::Party>
{
    Q_DECLARE_TR_FUNCTIONS(views::PartyPage)
public:
    explicit PartyPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
