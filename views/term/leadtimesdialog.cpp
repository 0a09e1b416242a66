// SPDX-License-Identifier: EUPL-1.2
#include "views/term/leadtimesdialog.h"

#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace views {

LeadTimesDialog::LeadTimesDialog(std::vector<Row> rows, int most, QWidget *parent)
    : QDialog(parent),
      m_rows(std::move(rows))
{
    setWindowTitle(tr("How many days before"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(most);
    connect(this, &QDialog::accepted, this, [this] {
        QMap<QString, int> days;
        for (auto kind = m_days.cbegin(); kind != m_days.cend(); ++kind)
            days[kind.key()] = (*kind)->value();
        Q_EMIT chosen(days);
    });
}

void LeadTimesDialog::build(int most)
{
    auto *list = new QWidget;
    auto *form = new QFormLayout(list);
    form->setContentsMargins(3 * unit(), 2 * unit(), 3 * unit(), 2 * unit());
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (const Row &row : m_rows)
        addRow(row, most, form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields scroll it along
    scroll->setWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *propose = buttons->addButton(tr("As &proposed"), QDialogButtonBox::ResetRole);
    connect(propose, &QPushButton::clicked, this, &LeadTimesDialog::proposeAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addWidget(new TextLabel(TextLabel::Rank::Title, tr("How many days before")));
    column->addWidget(new TextLabel(TextLabel::Rank::Body,
                                    tr("From that day on Meldwijzer reminds you of the term. The numbers are a "
                                       "proposal, no law; the day of the term stays the same.")));
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(1000, 700);
    resize(qMin(180 * unit(), room.width() - 8 * unit()), qMin(140 * unit(), room.height() - 8 * unit()));
}

void LeadTimesDialog::addRow(const Row &row, int most, QFormLayout *form)
{
    auto *days = new QSpinBox;
    days->setRange(0, most);
    days->setSpecialValueText(tr("on the day itself"));
    days->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    days->setValue(row.days);
    const auto name = [days](int value) { days->setSuffix(value == 1 ? tr(" day before") : tr(" days before")); };
    connect(days, &QSpinBox::valueChanged, days, name);
    name(row.days);
    days->setAccessibleDescription(tr("Proposed: %n day(s)", nullptr, row.proposed));
    auto *label = new QLabel(row.text);
    label->setBuddy(days);
    form->addRow(label, days);
    m_days[row.kind] = days;
}

void LeadTimesDialog::proposeAll()
{
    for (const Row &row : m_rows)
        m_days.value(row.kind)->setValue(row.proposed);
}

} // namespace views
