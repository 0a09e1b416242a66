// SPDX-License-Identifier: EUPL-1.2
// The rows of the screen of terms as an item model: how much time is left as a word with tone and icon, then what,
// whose and when. Not more rows than were fetched; it never sorts.
#pragma once

#include "model/items/tablemodel.h"
#include "views/term/termrow.h"

#include <QCoreApplication>

namespace views {

class TermsModel final : public model::TableModel<TermRow>
{
    Q_DECLARE_TR_FUNCTIONS(views::TermsModel)
public:
    enum Columns { Left, Kind, Case, Due };

    TermsModel();

    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QDate m_today;
};

} // namespace views
