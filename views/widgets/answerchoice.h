// SPDX-License-Identifier: EUPL-1.2
// Yes, no, or not answered yet: three radio buttons side by side, because a question that nobody answered must not look
// like a "no". Each button carries the question in its accessible name. It must never start at yes or no by itself.
#pragma once

#include <QRadioButton>
#include <QWidget>
#include <optional>

namespace views {

class AnswerChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerChoice(QWidget *parent = nullptr);

    void setQuestion(const QString &question); // for the accessible names
    void setValue(std::optional<bool> value);
    [[nodiscard]] std::optional<bool> value() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(); // by the user, once per change

private:
    class Button;
    Button *add(const QString &text);
    void check(Button *button);

    Button *m_yes;
    Button *m_no;
    Button *m_open;
    std::optional<bool> m_value;
    bool m_filling = false;
};

} // namespace views
