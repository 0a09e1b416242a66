// SPDX-License-Identifier: EUPL-1.2
// Between the panel of a withdrawal and the core: says what is planned, what has left and what stands in the way, and
// records it on the storage thread when told to. It must never stop a step that was not ticked.
#pragma once

#include "app/sections.h"
#include "app/session.h"
#include "model/casefile/withdrawal.h"
#include "model/codes/codelists.h"
#include "views/casefile/pagecontext.h"
#include "views/consent/withdrawalpanel.h"

#include <QObject>

namespace views {
class ConsentPage;
}

namespace app {

class Withdrawals final : public QObject
{
    Q_OBJECT
public:
    // Where none of the pages is the one of the consents there is nothing to do.
    Withdrawals(Session &session, const Bindings &pages, const model::CodeLists &codes,
                const views::PageContext &context, QObject *parent);

    void open(model::CaseId id) { m_id = id; } // the case on screen

Q_SIGNALS:
    void flushRequested(); // what was typed must be on its way before the case is read
    void recorded(model::CaseId id);
    void failed(const model::Failure &failure);

private:
    void explain(const views::WithdrawalInput &input);
    void record(const views::WithdrawalInput &input);

    Session &m_session;
    views::ConsentPage *m_page = nullptr;
    const model::CodeLists &m_codes;
    views::PageContext m_context;
    model::CaseId m_id;
};

} // namespace app
