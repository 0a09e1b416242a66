// SPDX-License-Identifier: EUPL-1.2
// The fields of the calculator: from what is typed to a question, and what is wrong beside the field it concerns. Only
// the fields that matter for the chosen counting are there. It counts nothing and keeps nothing.
#pragma once

#include "model/counting/termquestion.h"
#include "views/widgets/choice.h"

#include <QCoreApplication>
#include <QWidget>
#include <functional>
#include <map>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace views {

class ChoiceCombo;
class NoteLabel;
class OptionalDateEdit;

class CalculatorForm final : public QWidget
{
    Q_OBJECT
public:
    CalculatorForm(const model::TermRules &rules, model::Language language, std::function<QDate()> today,
                   QWidget *parent = nullptr);

    [[nodiscard]] model::TermQuestion question() const;
    void showProblems(const model::TermReply &reply);
    [[nodiscard]] QString problemText(model::TermReply::Field field) const;

Q_SIGNALS:
    void edited();

private:
    using Field = model::TermReply::Field;

    void build();
    void add(Field field, const QString &label, QWidget *editor);
    void addPlain(const QString &label, QWidget *editor);
    OptionalDateEdit *dayField(const QString &name);
    QLineEdit *textField(const QString &name, const QString &example);
    ChoiceCombo *choiceField(const QString &name, const Choices &choices, const QString &unknown);
    [[nodiscard]] Choices ruleChoices() const;
    void showWhatMatters();
    void setShown(QWidget *editor, bool shown);

    const model::TermRules &m_rules;
    model::Language m_language;
    std::function<QDate()> m_today;
    QFormLayout *m_layout;
    OptionalDateEdit *m_start = nullptr;
    QLineEdit *m_time = nullptr;
    ChoiceCombo *m_rule = nullptr;
    QLineEdit *m_length = nullptr;
    ChoiceCombo *m_counting = nullptr;
    QCheckBox *m_policy = nullptr;
    QCheckBox *m_backward = nullptr;
    QLineEdit *m_extension = nullptr;
    QLineEdit *m_absences = nullptr;
    OptionalDateEdit *m_conduct = nullptr;
    OptionalDateEdit *m_posted = nullptr;
    OptionalDateEdit *m_received = nullptr;
    std::map<Field, NoteLabel *> m_notes;
};

} // namespace views
