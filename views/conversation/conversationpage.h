// SPDX-License-Identifier: EUPL-1.2
// The page of the conversations: when, how, with whom, what was said, and a note for the writer alone.
#pragma once

#include "model/conversation/conversation.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class ConversationPage final : public ManyPage<model::Conversation>
{
    Q_DECLARE_TR_FUNCTIONS(views::ConversationPage)
public:
    explicit ConversationPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace views
