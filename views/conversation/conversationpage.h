// SPDX-License-Identifier: EUPL-1.2
// The page of the conversations: what kind, when, how, who was there, what was discussed, and what was written down, in
// layers for different readers. The working note gets a day on which it should go. It must never show the layer of the
// team in a counsellor's vault.
#pragma once

#include "model/conversation/conversation.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

class QPushButton;

namespace views {

class ConversationPage final : public ManyPage<model::Conversation>
{
    Q_DECLARE_TR_FUNCTIONS(views::ConversationPage)
public:
    explicit ConversationPage(const PageContext &context, QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) override;

private:
    void addTalk();
    void addLayers();
    void addQuestions();
    void addTabs();
    void insertQuestions();
    void proposeEnd();
    void follow(); // what depends on the values

    bool m_hasOwnNote = false;
    model::RowId m_shownRow;
    QPushButton *m_insert = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_empty = nullptr;
};

} // namespace views
