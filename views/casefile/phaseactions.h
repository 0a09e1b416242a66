// SPDX-License-Identifier: EUPL-1.2
// What can be done with the phase that is looked at: on to the next step, finish, skip or go back. A reason is asked
// inline where the procedure wants one. It only asks and tells; whether a phase may be finished the service decides.
#pragma once

#include "model/workflow/standing.h"

#include <QWidget>

class QPushButton;

namespace views {

class NoteLabel;
class ReasonBar;

class PhaseActions final : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseActions(QWidget *parent = nullptr);

    // `shown` is the phase that is looked at, `next` the step the big button leads to (null: none).
    void setStanding(const model::Standing &standing, int shown, const model::Step *next, model::Language language);
    void clear();

Q_SIGNALS:
    void nextStepRequested();
    void finishPhaseRequested(); // confirmed, or something is missing and the answer will say what
    void skipPhaseRequested(const QString &reason);
    void returnRequested(const QString &phase, const QString &reason);

private:
    void build();
    void finish();
    void skip();
    void goBack();
    void setPrimary(QPushButton *button, bool primary);
    [[nodiscard]] QString nameOf(const model::Standing &standing, const QString &phase) const;

    model::Language m_language = model::Language::English;
    QString m_phase;    // name of the current phase, in words
    QString m_backTo;   // id
    QString m_backName; // in words
    QString m_maySkip;  // why, in words
    bool m_complete = false;

    ReasonBar *m_reason;
    NoteLabel *m_note;
    QPushButton *m_next;
    QPushButton *m_finish;
    QPushButton *m_skip;
    QPushButton *m_return;
};

} // namespace views
