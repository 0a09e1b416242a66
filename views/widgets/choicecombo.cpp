// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/choicecombo.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyleOptionFrame>
#include <QStylePainter>

namespace views {

ChoiceCombo::ChoiceCombo(QWidget *parent) : QComboBox(parent), m_unknownText(tr("Not yet known"))
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // a long text must not widen the window
    setMinimumContentsLength(12);
    setFocusPolicy(Qt::StrongFocus); // no focus by wheel
    rebuild({});
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        setToolTip(currentText());
        if (!m_filling)
            Q_EMIT edited();
    });
}

void ChoiceCombo::setChoices(const Choices &choices)
{
    if (m_choices == choices)
        return;
    const QString chosen = key();
    m_choices = choices;
    rebuild(chosen);
}

void ChoiceCombo::offerOnly(const QStringList &keys)
{
    m_offered = keys;
    rebuild(key());
}

void ChoiceCombo::setUnknownText(const QString &text)
{
    m_unknownText = text;
    const QScopedValueRollback filling(m_filling, true);
    setItemText(0, text);
}

void ChoiceCombo::setKey(const QString &key)
{
    if (key != this->key() || currentIndex() < 0)
        rebuild(key);
}

QString ChoiceCombo::key() const
{
    return currentData().toString();
}

void ChoiceCombo::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setProperty("readOnly", readOnly);
    update();
}

void ChoiceCombo::showPopup()
{
    if (!m_readOnly)
        QComboBox::showPopup();
}

// A wheel over a combo box on a page that scrolls would change a case by accident.
void ChoiceCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceCombo::keyPressEvent(QKeyEvent *event)
{
    if (m_readOnly)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

void ChoiceCombo::mousePressEvent(QMouseEvent *event)
{
    if (m_readOnly)
        event->accept();
    else
        QComboBox::mousePressEvent(event);
}

// What can only be read looks like the text fields beside it: no arrow that promises a choice.
void ChoiceCombo::paintEvent(QPaintEvent *event)
{
    if (!m_readOnly)
        return QComboBox::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken | QStyle::State_ReadOnly;
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
    const QRect inner = style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).adjusted(2, 0, -2, 0);
    const bool unknown = currentIndex() == 0;
    painter.setPen(palette().color(unknown ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, inner.width()));
}

void ChoiceCombo::rebuild(const QString &key)
{
    const QScopedValueRollback filling(m_filling, true);
    clear();
    addItem(m_unknownText, QString());
    for (const Choice &choice : m_choices)
        if (m_offered.isEmpty() || m_offered.contains(choice.key) || choice.key == key)
            append(choice);
    int index = findData(key);
    if (index < 0) { // retired from the list, or a row that is not shown: what was stored stays
        addItem(key, key);
        index = count() - 1;
    }
    setCurrentIndex(index);
    setToolTip(currentText());
}

void ChoiceCombo::append(const Choice &choice)
{
    if (choice.barredBecause.isEmpty()) {
        addItem(choice.text, choice.key);
        return;
    }
    //: %1 is a choice that cannot be made now, %2 the reason
    addItem(tr("%1 – %2").arg(choice.text, choice.barredBecause), choice.key);
    if (auto *items = qobject_cast<QStandardItemModel *>(model()))
        items->item(count() - 1)->setEnabled(false);
    setItemData(count() - 1, choice.barredBecause, Qt::ToolTipRole);
}

void RowCombo::setRows(const RowChoices &rows)
{
    m_rows = rows;
    Choices choices;
    for (const RowChoice &row : rows)
        choices.append({QString::number(row.id.value()), row.text, {}});
    setChoices(choices);
}

RowChoice RowCombo::chosen() const
{
    const model::RowId id = value();
    for (const RowChoice &row : m_rows)
        if (row.id == id && id.isValid())
            return row;
    return {};
}

} // namespace views
