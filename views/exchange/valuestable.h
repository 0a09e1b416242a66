// SPDX-License-Identifier: EUPL-1.2
// What each value of one column means in the words of a code list: a row per value, a choice per row. A value without a
// choice means "unknown". It knows no file and no mapping.
#pragma once

#include "model/codes/codelist.h"
#include "model/exchange/importmapping.h"

#include <QTableWidget>

namespace views {

class ValuesTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit ValuesTable(model::Language language, QWidget *parent = nullptr);

    void show(const QStringList &values, const model::CodeList &list, const std::vector<model::ValueRule> &rules);
    [[nodiscard]] std::vector<model::ValueRule> rules() const;

Q_SIGNALS:
    void edited();

private:
    model::Language m_language;
};

} // namespace views
