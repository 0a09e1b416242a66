// SPDX-License-Identifier: EUPL-1.2
// Beside the page: why the step exists and on what rule it rests, the terms of the case, and who may know what. What is
// policy is called policy, and what nobody checked is marked. It only tells; nothing can be changed here.
#pragma once

#include "model/consent/ledger.h"
#include "model/workflow/procedure.h"
#include "views/casefile/pagecontext.h"
#include "views/term/termnotes.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace views {

class NoteLabel;

class ContextPanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContextPanel(const PageContext &context, QWidget *parent = nullptr);

    void setStep(const model::Step &step);
    void setTermNotes(const std::vector<TermNote> &notes); // counted and entered by hand
    void setConsents(const std::vector<model::Consent> &consents);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel *heading(const QString &text);
    QLabel *body();
    [[nodiscard]] QString consentLine(const model::ConsentStanding &standing) const;
    [[nodiscard]] QString word(const char *list, const model::Code &code) const;

    PageContext m_context;
    QVBoxLayout *m_column;
    QLabel *m_why;
    QLabel *m_badge;
    QLabel *m_basis;
    NoteLabel *m_unsure;
    TermNotes *m_notes;
    QLabel *m_noTerms;
    QLabel *m_consents;
};

} // namespace views
