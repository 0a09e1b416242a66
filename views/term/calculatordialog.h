// SPDX-License-Identifier: EUPL-1.2
// The calculator: fields on the left, the day and why on the right, at every keystroke, by the engine that counts the
// terms of the cases. It knows no case and reads none, so what it says may be copied and printed.
#pragma once

#include "model/counting/termquestion.h"

#include <QDialog>
#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace views {

class CalculatorForm;
class TextLabel;

class CalculatorDialog final : public QDialog
{
    Q_OBJECT
public:
    CalculatorDialog(model::Language language, std::function<QDate()> today, QWidget *parent);

    [[nodiscard]] CalculatorForm *form() const { return m_form; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString answerText() const; // as it is copied and printed; empty while there is none

private:
    void build();
    [[nodiscard]] QWidget *buildAnswer();
    void refresh();
    void copy();
    void print();

    model::Language m_language;
    model::DayCalendar m_calendar;
    model::TermCalculator m_calculator;
    model::TermRules m_rules;
    model::TermReply m_reply;
    CalculatorForm *m_form;
    TextLabel *m_headline;
    QPlainTextEdit *m_explanation;
    QPushButton *m_copy;
    QPushButton *m_print;
};

} // namespace views
