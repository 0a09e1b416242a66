// SPDX-License-Identifier: EUPL-1.2
// The page of the consents: how it stands today per recipient and part, every answer that was ever given below it, and
// the way to withdraw. Withdrawing works for the future and takes nothing away from what stands here.
#pragma once

#include "model/consent/consent.h"
#include "views/casefile/manypage.h"
#include "views/consent/withdrawalpanel.h"

class QPushButton;

namespace views {

class ConsentLedger;

class ConsentPage final : public ManyPage<model::Consent>
{
    Q_OBJECT
public:
    explicit ConsentPage(const PageContext &context, QWidget *parent = nullptr);
    void setChoices(const QString &table, const RowChoices &rows) override;
    void setReadOnly(bool readOnly) override;
    void clear() override;
    void showWithdrawal(const WithdrawalShown &shown); // while one is being recorded
    void closeWithdrawal();

Q_SIGNALS:
    void withdrawalChanged(const WithdrawalInput &input); // asks what there is to say about it
    void withdrawalRequested(const WithdrawalInput &input);

private:
    void whatWasAsked();
    void whatWasAnswered();
    void rowShown();
    void makePanel();
    void beginWithdrawal();
    [[nodiscard]] bool isWithdrawing() const;
    void refreshWithdrawal();

    ConsentLedger *m_ledger;
    NoteLabel *m_recorded;
    QPushButton *m_withdraw;
    WithdrawalPanel *m_panel = nullptr;
    QHash<QString, RowChoices> m_choices;
};

} // namespace views
