// SPDX-License-Identifier: EUPL-1.2
// Last page of the import: how far it is, and then what came (or would come) of it, with every row that does not fit.
#pragma once

#include "model/exchange/importreport.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace views {

class ImportReportPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportPage(QWidget *parent = nullptr);

    void showProgress(qint64 done, qint64 of); // `of` 0: nobody knows
    void showReport(const model::ImportReport &report, bool isOnlyCheck);

    [[nodiscard]] QString text() const; // for reading aloud and for tests

private:
    QProgressBar *m_progress;
    QLabel *m_summary;
    QTableWidget *m_refused;
};

} // namespace views
