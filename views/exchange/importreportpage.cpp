// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/importreportpage.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

ImportReportPage::ImportReportPage(QWidget *parent)
    : QWidget(parent),
      m_progress(new QProgressBar),
      m_summary(new QLabel),
      m_refused(new QTableWidget)
{
    m_progress->setAccessibleName(tr("Progress"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_refused->setColumnCount(2);
    m_refused->setHorizontalHeaderLabels({tr("Line"), tr("Why it does not fit")});
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->verticalHeader()->hide();
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setAccessibleName(tr("Rows that do not fit"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_refused, 1);
    layout->addStretch();
    m_refused->hide();
}

void ImportReportPage::showProgress(qint64 done, qint64 of)
{
    constexpr int Steps = 1000;
    m_progress->show();
    m_refused->hide();
    m_progress->setRange(0, of > 0 ? Steps : 0);
    m_progress->setValue(of > 0 ? int(done * Steps / of) : 0);
    m_summary->setText(tr("Busy. You can stop at any moment; then nothing has changed."));
}

void ImportReportPage::showReport(const model::ImportReport &report, bool isOnlyCheck)
{
    m_progress->hide();
    QStringList lines{tr("%Ln row(s) read.", nullptr, int(report.rowsRead))};
    lines << (isOnlyCheck ? tr("%Ln case(s) can be imported.", nullptr, int(report.casesMade))
                          : tr("%Ln case(s) imported.", nullptr, int(report.casesMade)));
    if (report.casesAlreadyThere > 0)
        lines << tr("%Ln case(s) were there already and stay as they are.", nullptr, int(report.casesAlreadyThere));
    if (!report.refused.empty())
        lines << tr("%Ln row(s) do not fit; they are listed below.", nullptr, int(report.refused.size()));
    if (report.changedNothing())
        lines << (isOnlyCheck ? tr("There is nothing to import.") : tr("Nothing was changed."));
    m_summary->setText(lines.join(u'\n'));
    m_refused->setVisible(!report.refused.empty());
    m_refused->setRowCount(int(report.refused.size()));
    for (int row = 0; row < m_refused->rowCount(); ++row) {
        const model::RefusedRow &refused = report.refused[size_t(row)];
        m_refused->setItem(row, 0, new QTableWidgetItem(QString::number(refused.line)));
        m_refused->setItem(row, 1, new QTableWidgetItem(refused.reason));
    }
}

QString ImportReportPage::text() const
{
    return m_summary->text();
}

} // namespace views
