// SPDX-License-Identifier: EUPL-1.2
// The page of the measures: what was ordered for one person, planned and carried out. What the law does not know for
// that person stays grey, with the reason.
#pragma once

#include "model/measure/measure.h"
#include "views/casefile/manypage.h"

#include <QCoreApplication>

namespace views {

class MeasurePage final : public ManyPage<model::Measure>
{
    Q_DECLARE_TR_FUNCTIONS(views::MeasurePage)
public:
    explicit MeasurePage(const PageContext &context, QWidget *parent = nullptr);
    void setChoices(const QString &table, const RowChoices &rows) override;

private:
    void rowShown();
    void offerWhatTheLawKnows();

    NoteLabel *m_basis;
};

} // namespace views
