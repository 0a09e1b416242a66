// SPDX-License-Identifier: EUPL-1.2
// The step that is looked at: its name, what it asks, and how it stands. A check is ticked here with its day; a step
// that may not apply is marked so here, with the reason. Ticking asks for no edit mode: it is an act of its own, and
// the journal keeps it. It must never tick by itself.
#pragma once

#include "model/workflow/standing.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace views {

class NoteLabel;
class OptionalDateEdit;
class ReasonBar;

class CheckCard final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckCard(std::function<QDate()> today, QWidget *parent = nullptr);

    void setStep(const model::StepStanding &step, bool isNext, model::Language language);
    void clear();

Q_SIGNALS:
    void tickRequested(const QString &step, const model::Tick &tick);
    void untickRequested(const QString &step);

private:
    void build();
    void tick();
    void askWhyNot();

    std::function<QDate()> m_today;
    QString m_step;
    QLabel *m_title;
    QLabel *m_symbol;
    QLabel *m_text;
    NoteLabel *m_state;
    QLabel *m_onLabel;
    OptionalDateEdit *m_on;
    QPushButton *m_tick;
    QPushButton *m_notApplicable;
    QPushButton *m_undo;
    ReasonBar *m_reason;
};

} // namespace views
