// SPDX-License-Identifier: EUPL-1.2
#include "views/journalview.h"

#include "model/items/tablemodel.h"
#include "views/icons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

namespace views {

using namespace Qt::StringLiterals;

class JournalView::Model final : public model::TableModel<Row>
{
public:
    Model() : TableModel({})
    {
        addColumn(JournalView::tr("No."), [](const Row &row) { return QString::number(row.seq); });
        addColumn(JournalView::tr("When"), [](const Row &row) { return row.when; });
        addColumn(JournalView::tr("Who"), [](const Row &row) { return row.who; });
        addColumn(JournalView::tr("What"), [](const Row &row) { return row.what; });
        addColumn(JournalView::tr("Case"), [](const Row &row) { return row.caseText; });
        addColumn(JournalView::tr("Details"), [](const Row &row) { return row.details; });
    }
};

JournalView::JournalView(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<Model>()),
      m_action(new QComboBox),
      m_verify(new QPushButton(icon(u"shield-check"_s), tr("&Verify the journal"))),
      m_more(new QPushButton(icon(u"chevron-down"_s), tr("Show &older entries"))),
      m_table(new PlainTable(tr("Journal"))),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_verdictPlace(new QVBoxLayout)
{
    build();
    setActions({});
    clear();
}

JournalView::~JournalView() = default;

void JournalView::build()
{
    auto *label = new TextLabel(TextLabel::Rank::Caption, tr("What &happened"));
    label->setWordWrap(false);
    label->setBuddy(m_action);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_action);
    auto *controls = new FlowLayout; // large text on a small screen needs two lines
    controls->setSpacing(2 * unit());
    auto *heading = new TextLabel(TextLabel::Rank::Title, tr("Journal"));
    heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *choiceBox = new QWidget;
    choiceBox->setLayout(choice);
    choice->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(heading), choiceBox, static_cast<QWidget *>(m_verify)})
        controls->addWidget(widget);
    m_table->setModel(m_model.get());
    m_empty->setText(u"scroll-text"_s, tr("No entries"), tr("Whatever happens in the vault is written down here."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addLayout(controls);
    column->addLayout(m_verdictPlace);
    column->addWidget(m_stack, 1);
    m_more->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_action, &QComboBox::activated, this, [this] { Q_EMIT filterChanged(action()); });
    connect(m_verify, &QPushButton::clicked, this, &JournalView::verifyRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT moreRequested(m_model->rows().back().seq);
    });
}

void JournalView::setActions(const std::vector<Action> &actions)
{
    const QString before = action();
    m_action->clear();
    m_action->addItem(tr("Anything"), QString());
    for (const Action &each : actions)
        m_action->addItem(each.text, each.code);
    m_action->setCurrentIndex(qMax(0, m_action->findData(before)));
}

QString JournalView::action() const
{
    return m_action->currentData().toString();
}

void JournalView::setRows(std::vector<Row> rows, bool hasMore)
{
    m_model->setRows(std::move(rows));
    showMore(hasMore);
    m_table->fitColumns();
}

void JournalView::addRows(const std::vector<Row> &rows, bool hasMore)
{
    std::vector<Row> all = m_model->rows();
    all.insert(all.end(), rows.begin(), rows.end());
    m_model->setRows(std::move(all));
    showMore(hasMore);
}

void JournalView::showMore(bool hasMore)
{
    m_more->setVisible(hasMore);
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void JournalView::clear()
{
    setRows({}, false);
    setVerifying(false);
    delete m_verdict;
    m_verdict = nullptr;
}

void JournalView::setVerifying(bool verifying)
{
    m_verify->setEnabled(!verifying);
    m_verify->setText(verifying ? tr("Verifying…") : tr("&Verify the journal"));
}

void JournalView::setVerdict(Tone tone, const QString &text)
{
    setVerifying(false);
    delete m_verdict;
    m_verdict = new MessageRow({tone, text, {}, {}}, false);
    m_verdictPlace->addWidget(m_verdict);
}

QString JournalView::verdictText() const
{
    return m_verdict ? m_verdict->text() : QString();
}

} // namespace views
