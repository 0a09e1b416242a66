// SPDX-License-Identifier: EUPL-1.2
// A count that can be unknown: minutes, sessions, a number. Emptying it makes it unknown again; unknown is not zero.
// The wheel never changes it.
#pragma once

#include <QSpinBox>
#include <optional>

namespace views {

class CountEdit final : public QSpinBox
{
    Q_OBJECT
public:
    explicit CountEdit(QWidget *parent = nullptr);

    void setValue(std::optional<int> value);
    [[nodiscard]] std::optional<int> count() const;

Q_SIGNALS:
    void edited(); // by the user, once per change

protected:
    void wheelEvent(QWheelEvent *event) override;
    void fixup(QString &input) const override;
    QValidator::State validate(QString &input, int &pos) const override;

private:
    std::optional<int> m_count;
    bool m_filling = false;
};

} // namespace views
