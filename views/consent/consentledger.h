// SPDX-License-Identifier: EUPL-1.2
// How consent stands today: a table of recipients and parts, content and name apart, each cell a sentence with its day.
// It only tells; what was answered before stands in the table of answers below it.
#pragma once

#include "model/consent/ledger.h"
#include "views/casefile/pagecontext.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace views {

class PlainTable;

class ConsentLedger final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentLedger(const PageContext &context, QWidget *parent = nullptr);

    void setRows(const QString &table, const RowChoices &rows); // "party", "conversation", "allegation"
    void setConsents(const std::vector<model::Consent> &consents);

private:
    void refresh();
    [[nodiscard]] QString rowText(const QString &table, model::RowId id) const;
    [[nodiscard]] QString recipientText(const model::LedgerLine &line) const;
    [[nodiscard]] QString itemText(const model::ConsentItem &item) const;
    [[nodiscard]] QString standingText(const model::ConsentStanding &standing) const;
    [[nodiscard]] QString word(const char *list, const QString &code) const;

    PageContext m_context;
    QHash<QString, RowChoices> m_rows;
    std::vector<model::Consent> m_consents;
    QLabel *m_title;
    PlainTable *m_table;
    QStandardItemModel *m_cells;
};

} // namespace views
