// SPDX-License-Identifier: EUPL-1.2
// The page of the first start that shows the recovery code once, prints it and has it typed back. It keeps the code in
// guarded memory, and nowhere once the page is cleared.
#pragma once

#include "views/firstrunpages.h"

namespace views {

class CodeSheet;

class RecoveryPage final : public FirstRunPage
{
    Q_OBJECT
public:
    using Judge = std::function<QString(const model::SecretBytes &)>; // why it is not the code; empty: it is

    RecoveryPage();

    void show(const QString &vaultName, model::SecretBytes code, Judge judge);
    void clear();
    [[nodiscard]] bool isAnswered() const override { return m_isRight; }

private:
    void judge();
    void print();

    QString m_vaultName;
    Judge m_judge;
    CodeSheet *m_sheet;
    PassphraseEdit *m_typed;
    TextLabel *m_verdict;
    bool m_isRight = false;
};

} // namespace views
