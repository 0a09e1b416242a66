// SPDX-License-Identifier: EUPL-1.2
// What helps somebody write while a vault is open: the speller, and the questions per kind of conversation, those of
// the vault before the shipped ones. Goes with the desk when the vault locks.
#pragma once

#include "app/vaultspeller.h"
#include "model/core/localtext.h"
#include "model/notes/questions.h"
#include "views/casefile/pagecontext.h"

namespace app {

class WritingAids final : public QObject
{
    Q_OBJECT
public:
    WritingAids(Session &session, model::Language language, bool isSpellingWanted, QObject *parent = nullptr);

    [[nodiscard]] VaultSpeller &speller() { return m_speller; }
    [[nodiscard]] QString questions(const model::Code &kind) const;   // limited Markdown; empty: there are none
    void saveQuestions(const model::Code &kind, const QString &text); // the shipped ones again: nothing is kept
    void giveTo(views::PageContext &context);                         // must outlive the pages

Q_SIGNALS:
    void failed(const model::Failure &failure);

private:
    [[nodiscard]] QString nameOf(const model::Code &kind) const;
    [[nodiscard]] QString shipped(const model::Code &kind) const;
    void change(const model::Code &kind, QWidget *parent);

    Session &m_session;
    model::Language m_language;
    std::shared_ptr<const model::Sealer> m_seal; // with the storage thread
    model::Questions m_shipped;
    QHash<QString, QString> m_own;
    VaultSpeller m_speller;
};

} // namespace app
