// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/countedit.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace views {

constexpr int Unknown = -1;
constexpr int Most = 99'999;

CountEdit::CountEdit(QWidget *parent) : QSpinBox(parent)
{
    setRange(Unknown, Most);
    setSpecialValueText(tr("Not yet known"));
    setFocusPolicy(Qt::StrongFocus); // no focus by wheel
    QSpinBox::setValue(Unknown);
    setButtonSymbols(NoButtons); // the arrow keys do it; a frame as of the other fields
    setFrame(false);
    lineEdit()->setFrame(true);
    // QSpinBox would go back to the number before: an emptied field is unknown.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty() || isReadOnly())
            return;
        QSpinBox::setValue(Unknown);
        selectAll(); // what is typed next replaces the words
    });
    connect(this, &QSpinBox::valueChanged, this, [this] {
        if (m_filling)
            return;
        if (isReadOnly()) // a screen reader sets values without typing
            return setValue(m_count);
        m_count = count();
        Q_EMIT edited();
    });
}

void CountEdit::setValue(std::optional<int> value)
{
    const QScopedValueRollback filling(m_filling, true);
    m_count = value;
    QSpinBox::setValue(value.value_or(Unknown));
}

std::optional<int> CountEdit::count() const
{
    const int number = QSpinBox::value();
    return number == Unknown ? std::nullopt : std::optional(number);
}

void CountEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void CountEdit::fixup(QString &input) const
{
    if (input.trimmed().isEmpty())
        input = specialValueText();
    else
        QSpinBox::fixup(input);
}

QValidator::State CountEdit::validate(QString &input, int &pos) const
{
    if (input.trimmed().isEmpty()) // on its way to unknown
        return QValidator::Intermediate;
    return QSpinBox::validate(input, pos);
}

} // namespace views
