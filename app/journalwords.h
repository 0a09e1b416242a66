// SPDX-License-Identifier: EUPL-1.2
// The journal in the words of the window: what was done, to what, and by whom. It shows words for everything it knows
// and leaves nothing out that it does not.
#pragma once

#include "model/casefile/journal.h"
#include "model/codes/codelists.h"
#include "model/workflow/procedure.h"

#include <QCoreApplication>
#include <functional>

namespace app {

class JournalWords final
{
    Q_DECLARE_TR_FUNCTIONS(app::JournalWords)
public:
    // What the words are taken from; all of it must outlive the words.
    struct Sources
    {
        const model::CodeLists &codes;
        const model::Procedure &procedure;
        model::Language language;
        // Which row of its case ("Allegation 3"); 0: it is gone.
        std::function<int(const QString &section, model::CaseId id, model::RowId row)> placeOf;
        std::function<QString(const QByteArray &slotId)> labelOf; // of a key slot; empty: nobody gave a name
        QList<QByteArray> passphraseSlots;                        // those that are in use
    };
    explicit JournalWords(Sources sources) : m(std::move(sources)) {}

    [[nodiscard]] QString who(const model::JournalLine &line) const;
    [[nodiscard]] QString details(const model::JournalLine &line) const; // on what, which fields, and why

    // An action there are no words for is shown as it stands: nothing is hidden.
    [[nodiscard]] static QString textOf(const QString &action);

private:
    [[nodiscard]] QString subject(const model::JournalLine &line) const;
    [[nodiscard]] QString part(const QString &key, const QString &value, const model::JournalLine &line) const;
    [[nodiscard]] QString row(const QString &section, qint64 row, model::CaseId id) const;
    [[nodiscard]] QString fields(const model::JournalLine &line) const;

    Sources m;
};

} // namespace app
