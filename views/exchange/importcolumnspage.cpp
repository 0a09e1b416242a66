// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/importcolumnspage.h"

#include "views/exchange/fieldnames.h"
#include "views/exchange/valuestable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

ImportColumnsPage::ImportColumnsPage(const model::CodeLists &lists, model::Language language, QWidget *parent)
    : QWidget(parent),
      m_lists(lists),
      m_columns(new QTableWidget),
      m_valuesTitle(new QLabel),
      m_values(new ValuesTable(language))
{
    auto *explain =
        new QLabel(tr("Say for every column what it is. Rows with the same case number become one case. What you "
                      "leave out is not imported; what no column tells stays unknown."));
    explain->setWordWrap(true);
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Is")});
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->verticalHeader()->hide();
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_valuesTitle->setWordWrap(true);
    auto *save = new QPushButton(tr("&Save this mapping…"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explain);
    layout->addWidget(m_columns, 3);
    layout->addWidget(m_valuesTitle);
    layout->addWidget(m_values, 2);
    layout->addWidget(save, 0, Qt::AlignLeft);
    m_valuesTitle->hide();
    m_values->hide();
    connect(m_columns, &QTableWidget::currentCellChanged, this, &ImportColumnsPage::showValues);
    connect(m_values, &ValuesTable::edited, this, &ImportColumnsPage::takeValues);
    connect(save, &QPushButton::clicked, this, &ImportColumnsPage::saveWanted);
}

void ImportColumnsPage::show(const std::vector<model::ColumnSample> &columns,
                             const std::vector<model::ColumnChoice> &choices)
{
    m_samples = columns;
    m_choices = choices;
    m_shown = -1;
    m_columns->clearContents();
    m_columns->setRowCount(int(columns.size()));
    const QList<FieldName> fields = offeredFields();
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const model::ColumnSample &column = columns[size_t(row)];
        m_columns->setItem(row, 0, new QTableWidgetItem(column.name));
        m_columns->setItem(row, 1, new QTableWidgetItem(column.values.mid(0, 3).join(u" · "_s)));
        auto *box = new QComboBox;
        box->setAccessibleName(column.name);
        box->addItem(tr("left out"), QString());
        for (const FieldName &each : fields)
            box->addItem(each.name, each.field);
        box->setCurrentIndex(std::max(0, box->findData(choices[size_t(row)].field)));
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, row, box] { chooseField(row, box->currentData().toString()); });
        m_columns->setCellWidget(row, 2, box);
    }
    showValues();
}

void ImportColumnsPage::chooseField(int row, const QString &field)
{
    model::ColumnChoice &choice = m_choices[size_t(row)];
    choice.field = field;
    choice.values.clear();
    if (const QString list = model::codeListOf(field); m_lists.has(list))
        choice.values = model::proposedValues(m_samples[size_t(row)], m_lists.list(list));
    m_columns->setCurrentCell(row, 0);
    showValues();
    Q_EMIT edited();
}

void ImportColumnsPage::showValues()
{
    m_shown = m_columns->currentRow();
    const bool isColumn = m_shown >= 0 && size_t(m_shown) < m_choices.size();
    const QString list = isColumn ? model::codeListOf(m_choices[size_t(m_shown)].field) : QString();
    const bool hasCodes = m_lists.has(list);
    m_valuesTitle->setVisible(hasCodes);
    m_values->setVisible(hasCodes);
    if (!hasCodes)
        return;
    const model::ColumnSample &sample = m_samples[size_t(m_shown)];
    m_valuesTitle->setText(
        tr("What the values of “%1” mean. A value that means nothing here stays unknown.").arg(sample.name));
    m_values->show(sample.values, m_lists.list(list), m_choices[size_t(m_shown)].values);
}

void ImportColumnsPage::takeValues()
{
    if (m_shown < 0)
        return;
    m_choices[size_t(m_shown)].values = m_values->rules();
    Q_EMIT edited();
}

} // namespace views
