// SPDX-License-Identifier: EUPL-1.2
// How many days before its day each kind of term is reminded of: a row for each, with a number and what is proposed.
// It changes nothing before it is accepted, and never a day of a term.
#pragma once

#include <QDialog>
#include <QMap>
#include <vector>

class QFormLayout;
class QSpinBox;

namespace views {

class LeadTimesDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Row
    {
        QString kind; // code of term_kind
        QString text;
        int days = 0; // before
        int proposed = 0;
    };

    LeadTimesDialog(std::vector<Row> rows, int most, QWidget *parent);

    [[nodiscard]] QSpinBox *days(const QString &kind) const { return m_days.value(kind); }
    void proposeAll(); // as the program has it

Q_SIGNALS:
    void chosen(const QMap<QString, int> &days); // by kind

private:
    void build(int most);
    void addRow(const Row &row, int most, QFormLayout *form);

    std::vector<Row> m_rows;
    QMap<QString, QSpinBox *> m_days;
};

} // namespace views
