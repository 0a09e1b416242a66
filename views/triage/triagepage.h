// SPDX-License-Identifier: EUPL-1.2
// The page of the triage: danger, crime, the questions of the wrongdoing test, and what kind of case it is. The program
// says what the answers point to; the conclusion is the user's own.
#pragma once

#include "model/triage/triage.h"
#include "views/casefile/onepage.h"

#include <QCoreApplication>

namespace views {

class TriagePage final : public OnePage<model::Triage>
{
    Q_DECLARE_TR_FUNCTIONS(views::TriagePage)
public:
    explicit TriagePage(const PageContext &context, QWidget *parent = nullptr);

private:
    void showWhatItPointsTo();

    NoteLabel *m_pointer;
};

} // namespace views
