// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/valuestable.h"

#include <QComboBox>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace views {

ValuesTable::ValuesTable(model::Language language, QWidget *parent) : QTableWidget(parent), m_language(language)
{
    setColumnCount(2);
    setHorizontalHeaderLabels({tr("In the file"), tr("Means")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("What the values of this column mean"));
}

void ValuesTable::show(const QStringList &values, const model::CodeList &list,
                       const std::vector<model::ValueRule> &rules)
{
    clearContents();
    setRowCount(int(values.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QString value = values[row];
        setItem(row, 0, new QTableWidgetItem(value));
        auto *box = new QComboBox;
        box->setAccessibleName(value);
        box->addItem(tr("unknown"), QString());
        for (const model::CodeEntry &entry : list.codes)
            box->addItem(entry.text.in(m_language), entry.code);
        for (const model::ValueRule &rule : rules)
            if (rule.when == value)
                box->setCurrentIndex(std::max(0, box->findData(rule.then)));
        connect(box, &QComboBox::currentIndexChanged, this, &ValuesTable::edited);
        setCellWidget(row, 1, box);
    }
}

std::vector<model::ValueRule> ValuesTable::rules() const
{
    std::vector<model::ValueRule> rules;
    for (int row = 0; row < rowCount(); ++row)
        if (const auto *box = qobject_cast<const QComboBox *>(cellWidget(row, 1)))
            if (const QString code = box->currentData().toString(); !code.isEmpty())
                rules.push_back({item(row, 0)->text(), false, code});
    return rules;
}

} // namespace views
