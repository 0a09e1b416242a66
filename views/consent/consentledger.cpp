// SPDX-License-Identifier: EUPL-1.2
#include "views/consent/consentledger.h"

#include "views/casefile/celltexts.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int MostRowsAtOnce = 8; // then it scrolls

} // namespace

ConsentLedger::ConsentLedger(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(TextLabel::Rank::Heading, tr("Who may know what today"), this)),
      m_table(new PlainTable(tr("Who may know what today"), this)),
      m_cells(new QStandardItemModel(this))
{
    m_cells->setHorizontalHeaderLabels({tr("Recipient"), tr("Part of the case"), tr("Content"), tr("Name")});
    m_table->setModel(m_cells);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_table);
    refresh();
}

void ConsentLedger::setRows(const QString &table, const RowChoices &rows)
{
    m_rows.insert(table, rows);
    refresh();
}

void ConsentLedger::setConsents(const std::vector<model::Consent> &consents)
{
    if (m_consents == consents)
        return;
    m_consents = consents;
    refresh();
}

void ConsentLedger::refresh()
{
    m_cells->removeRows(0, m_cells->rowCount());
    for (const model::LedgerLine &line : model::ledgerOf(m_consents, m_context.today())) {
        QList<QStandardItem *> cells;
        for (const QString &text :
             {recipientText(line), itemText(line.item), standingText(line.content), standingText(line.identity)}) {
            cells << new QStandardItem(text);
            cells.last()->setEditable(false);
        }
        m_cells->appendRow(cells);
    }
    m_table->fitColumns(2);
    const int rows = std::min(m_cells->rowCount(), MostRowsAtOnce);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                            rows * m_table->verticalHeader()->defaultSectionSize());
    setVisible(m_cells->rowCount() > 0);
}

QString ConsentLedger::word(const char *list, const QString &code) const
{
    return cellText(m_context, QString::fromLatin1(list), model::Code{code});
}

QString ConsentLedger::rowText(const QString &table, model::RowId id) const
{
    for (const RowChoice &row : m_rows.value(table))
        if (row.id == id)
            return row.text;
    return {};
}

QString ConsentLedger::recipientText(const model::LedgerLine &line) const
{
    const QString who = rowText(u"party"_s, line.person);
    const QString recipient = word("recipient", line.recipient);
    return who.isEmpty() ? recipient : u"%1 (%2)"_s.arg(recipient, who);
}

QString ConsentLedger::itemText(const model::ConsentItem &item) const
{
    const QString row = item.row.isValid()
                            ? rowText(item.code == "CONVERSATION"_L1 ? u"conversation"_s : u"allegation"_s, item.row)
                            : QString();
    const QString part = word("consent_item", item.code);
    return row.isEmpty() ? part : u"%1: %2"_s.arg(part, row);
}

QString ConsentLedger::standingText(const model::ConsentStanding &standing) const
{
    if (!standing.consent)
        return tr("not asked");
    const model::Consent &consent = *standing.consent;
    const auto day = [this](const std::optional<QDate> &date) {
        return date ? cellText(m_context, date) : tr("an unknown day");
    };
    switch (standing.state) {
    case model::ConsentStanding::Given:
        //: consent: %1 is a day
        return tr("yes, since %1").arg(day(consent.givenOn));
    case model::ConsentStanding::Refused:
        //: consent refused: %1 is a day
        return tr("no, on %1").arg(day(consent.givenOn));
    case model::ConsentStanding::Withdrawn:
        //: consent withdrawn: %1 is a day
        return tr("withdrawn on %1").arg(day(consent.withdrawnOn));
    case model::ConsentStanding::NotAsked:
        break;
    }
    return tr("not asked");
}

} // namespace views
