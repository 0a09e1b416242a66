// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/answerchoice.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace views {

// Refuses to change while read-only, but stays focusable and readable (a disabled one would be neither).
class AnswerChoice::Button final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;
    bool readOnly = false;

protected:
    void nextCheckState() override
    {
        if (!readOnly)
            QRadioButton::nextCheckState();
    }
};

AnswerChoice::AnswerChoice(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_yes = add(tr("Yes"));
    m_no = add(tr("No"));
    m_open = add(tr("Not yet answered"));
    row->addStretch(1);
    check(m_open);
}

AnswerChoice::Button *AnswerChoice::add(const QString &text)
{
    auto *button = new Button(text, this);
    layout()->addWidget(button);
    connect(button, &QRadioButton::toggled, this, [this, button](bool on) {
        if (!on || m_filling)
            return;
        if (button->readOnly) // a screen reader toggles without clicking
            return setValue(m_value);
        m_value = value();
        setFocusProxy(button);
        Q_EMIT edited();
    });
    return button;
}

void AnswerChoice::check(Button *button)
{
    const QScopedValueRollback filling(m_filling, true);
    button->setChecked(true);
    setFocusProxy(button);
}

void AnswerChoice::setQuestion(const QString &question)
{
    for (Button *button : {m_yes, m_no, m_open})
        //: accessible name of a radio button: %1 is the question, %2 the answer
        button->setAccessibleName(tr("%1: %2").arg(question, button->text()));
}

void AnswerChoice::setValue(std::optional<bool> value)
{
    m_value = value;
    check(!value ? m_open : *value ? m_yes : m_no);
}

std::optional<bool> AnswerChoice::value() const
{
    if (m_open->isChecked())
        return std::nullopt;
    return m_yes->isChecked();
}

void AnswerChoice::setReadOnly(bool readOnly)
{
    for (Button *button : {m_yes, m_no, m_open})
        button->readOnly = readOnly;
}

} // namespace views
