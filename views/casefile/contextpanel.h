// SPDX-License-Identifier: EUPL-1.2
// Beside the page: why this step exists and on what rule it rests, the terms of the case, and who may know what.
// It shows; nothing is changed here. What is policy is never called law, and what nobody verified is marked.
#pragma once

#include "model/consent/consent.h"
#include "model/term/term.h"
#include "model/workflow/procedure.h"
#include "views/casefile/pagecontext.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace views {

class ContextPanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContextPanel(PageContext context, QWidget *parent = nullptr);

    void setStep(const model::Step *step); // null: none is chosen
    void setTerms(const std::vector<model::Term> &terms);
    void setConsents(const std::vector<model::Consent> &consents);

private:
    QLabel *addPart(const QString &title);
    [[nodiscard]] QString word(const QString &list, const model::Code &code) const;
    [[nodiscard]] QString day(const std::optional<QDate> &date) const;

    PageContext m_context;
    QVBoxLayout *m_column;
    QLabel *m_why;
    QLabel *m_basis;
    QLabel *m_terms;
    QLabel *m_consents;
};

} // namespace views
