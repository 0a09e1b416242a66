// SPDX-License-Identifier: EUPL-1.2
// Second page of the import, for a file without a mapping: what each column is, and for columns with codes what each
// value means. It proposes nothing by itself; the proposals come with the choices it is shown.
#pragma once

#include "model/codes/codelists.h"
#include "model/exchange/simplemapping.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace views {

class ValuesTable;

class ImportColumnsPage final : public QWidget
{
    Q_OBJECT
public:
    ImportColumnsPage(const model::CodeLists &lists, model::Language language, QWidget *parent = nullptr);

    void show(const std::vector<model::ColumnSample> &columns, const std::vector<model::ColumnChoice> &choices);
    [[nodiscard]] const std::vector<model::ColumnChoice> &choices() const { return m_choices; }

Q_SIGNALS:
    void edited();
    void saveWanted();

private:
    void chooseField(int row, const QString &field);
    void showValues();
    void takeValues();

    const model::CodeLists &m_lists;
    QTableWidget *m_columns;
    QLabel *m_valuesTitle;
    ValuesTable *m_values;
    std::vector<model::ColumnSample> m_samples;
    std::vector<model::ColumnChoice> m_choices;
    int m_shown = -1; // the column whose values are shown
};

} // namespace views
