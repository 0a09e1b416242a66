// SPDX-License-Identifier: EUPL-1.2
// Where a withdrawal is recorded: for whom, from which day, what of it; what is planned and rests on it, what has left
// already and cannot be called back, whether a duty goes first, and whether the case closes. Nothing is ticked that a
// person did not see; it stops and closes nothing itself.
#pragma once

#include "model/consent/ledger.h"
#include "model/duty/duty.h"
#include "views/widgets/form.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace views {

// What stands in the panel: consent holds recipient, person, day, form and note.
struct WithdrawalInput
{
    model::Consent consent;
    bool content = true;
    bool identity = true;
    QList<int> cancel; // numbers of the planned steps that are ticked
    model::Duty duty;
    bool closes = false;
};

// What there is to say about it.
struct WithdrawalShown
{
    struct Step
    {
        QString text;
        bool restsOnIt = false;
        bool operator==(const Step &) const = default;
    };
    std::vector<Step> planned;
    QStringList left;
    bool isWhole = false; // the whole case rests on it: a decision on duties is needed, and closing is offered
    QString objection;    // why it cannot be recorded like this; empty: it can
};

class WithdrawalPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WithdrawalPanel(const PageContext &context, QWidget *parent = nullptr);

    void begin(const Choices &recipients); // those who have a consent
    void setRows(const QString &table, const RowChoices &rows);
    void show(const WithdrawalShown &shown);
    using QWidget::show;
    [[nodiscard]] WithdrawalInput input() const;

Q_SIGNALS:
    void changed(); // ask again what there is to say about it
    void recordRequested();
    void cancelled();

private:
    void build();
    void showSteps(const std::vector<WithdrawalShown::Step> &planned);

    PageContext m_context;
    Form<model::Consent> *m_consent;
    Form<model::Duty> *m_duty;
    QCheckBox *m_content;
    QCheckBox *m_identity;
    QVBoxLayout *m_steps;
    QList<QCheckBox *> m_stepBoxes;
    std::vector<WithdrawalShown::Step> m_planned;
    NoteLabel *m_noSteps;
    NoteLabel *m_left;
    NoteLabel *m_objection;
    QCheckBox *m_closes;
    QPushButton *m_record;
    QPushButton *m_cancel;
};

} // namespace views
