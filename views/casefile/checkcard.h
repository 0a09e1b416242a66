// SPDX-License-Identifier: EUPL-1.2
// What a person says of a step herself: done (a check), or not applicable, with a reason. Stands above the page of the
// step. For a step that the program sees by itself and that always applies there is nothing to say, and it is not
// shown.
#pragma once

#include "model/workflow/standing.h"

#include <QFrame>
#include <functional>

class QPushButton;

namespace views {

class ReasonBar;
class TextLabel;

class CheckCard final : public QFrame
{
    Q_OBJECT
public:
    explicit CheckCard(std::function<QDate()> today, QWidget *parent = nullptr);

    void setStep(const model::StepStanding *standing, model::Language language); // null: nothing
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void tickRequested(const QString &step, const model::Tick &tick);
    void untickRequested(const QString &step);

private:
    void refresh();

    std::function<QDate()> m_today;
    TextLabel *m_text;
    TextLabel *m_state;
    QPushButton *m_done;
    QPushButton *m_notApplicable;
    QPushButton *m_undo;
    ReasonBar *m_reason;
    QString m_step;
    bool m_isCheck = false;
    bool m_mayNotApply = false;
    bool m_isTicked = false;
    bool m_readOnly = true;
};

} // namespace views
