// SPDX-License-Identifier: EUPL-1.2
#include "views/inbox/inboxview.h"

#include "model/items/tablemodel.h"
#include "views/housestyle.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/reasonbar.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace views {

using namespace Qt::StringLiterals;

class InboxView::Model final : public model::TableModel<Row>
{
public:
    Model() : TableModel({})
    {
        addColumn(InboxView::tr("Noted"), [](const Row &row) { return row.when; });
        addColumn(InboxView::tr("First words"), [](const Row &row) { return row.firstWords; });
    }
};

InboxView::InboxView(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<Model>()),
      m_table(new PlainTable(tr("Inbox"))),
      m_more(new QPushButton(tr("Show &older notes"))),
      m_count(new TextLabel(TextLabel::Rank::Caption)),
      m_when(new TextLabel(TextLabel::Rank::Heading)),
      m_text(new QPlainTextEdit),
      m_write(new QPushButton(icon(u"pencil"_s), tr("&Write on"))),
      m_makeCase(new QPushButton(icon(u"plus"_s, QPalette::BrightText), tr("&Make a case"))),
      m_attach(new QPushButton(icon(u"folder-open"_s), tr("&Add to a case"))),
      m_destroy(new QPushButton(icon(u"trash-2"_s), tr("&Destroy"))),
      m_reason(new ReasonBar),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState)
{
    build();
    wire();
    clear();
}

InboxView::~InboxView() = default;

void InboxView::build()
{
    m_empty->setText(u"inbox"_s, tr("The Inbox is empty"),
                     tr("What you write down in a hurry lies here until you know what it is: a call, a remark in the "
                        "corridor, something to come back to. Ctrl+Shift+N opens a note from anywhere."));
    connect(m_empty->addAction(tr("Quick note"), u"pencil"_s), &QPushButton::clicked, this, &InboxView::noteRequested);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(4 * unit());
    splitter->addWidget(buildList());
    splitter->addWidget(buildNote());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 600});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
}

QWidget *InboxView::buildHead()
{
    auto *head = new QWidget;
    head->setProperty("pane", true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * unit());
    m_count->setWordWrap(false);
    row->addWidget(new TextLabel(TextLabel::Rank::Title, tr("Inbox")), 0, Qt::AlignBaseline);
    row->addWidget(m_count, 0, Qt::AlignBaseline);
    row->addStretch(1);
    return head;
}

QWidget *InboxView::buildList()
{
    m_table->setModel(m_model.get());
    auto *list = new QWidget;
    list->setProperty("pane", true);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    return list;
}

QWidget *InboxView::buildNote()
{
    auto *notYet = new TextLabel(TextLabel::Rank::Caption, tr("Not a case yet"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the note"));
    makePrimary(m_makeCase);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(2 * unit());
    for (QPushButton *button : {m_makeCase, m_attach, m_write, m_destroy})
        buttons->addWidget(button);
    auto *note = new QWidget;
    note->setProperty("pane", true);
    auto *column = new QVBoxLayout(note);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unit());
    column->addWidget(m_when);
    column->addWidget(notYet);
    column->addWidget(m_text, 1);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    return note;
}

void InboxView::wire()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxView::showNote);
    connect(m_table, &PlainTable::opened, this, [this] { m_write->click(); });
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT writeOnRequested(selected()); });
    connect(m_makeCase, &QPushButton::clicked, this, [this] { Q_EMIT caseRequested(selected()); });
    connect(m_attach, &QPushButton::clicked, this, [this] { Q_EMIT attachRequested(selected()); });
    connect(m_destroy, &QPushButton::clicked, this, &InboxView::askToDestroy);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT moreRequested(m_model->rows().back().id);
    });
}

void InboxView::askToDestroy()
{
    m_reason->ask(tr("Why do you destroy this note? Its words are gone for good; your reason goes into the journal."),
                  tr("Destroy for good"),
                  [this, id = selected()](const QString &reason) { Q_EMIT destroyRequested(id, reason); });
}

void InboxView::setRows(std::vector<Row> rows, int total)
{
    const model::NoteId before = selected();
    const int at = qMax(0, m_table->currentIndex().row());
    fill(std::move(rows), total);
    if (m_model->rowCount() == 0)
        return;
    select(before);
    if (!selected().isValid() || selected() != before) // it went: the one that took its place
        m_table->selectRow(qMin(at, m_model->rowCount() - 1));
    showNote();
}

void InboxView::addRows(const std::vector<Row> &rows, int total)
{
    std::vector<Row> all = m_model->rows();
    all.insert(all.end(), rows.begin(), rows.end());
    fill(std::move(all), total);
}

void InboxView::fill(std::vector<Row> rows, int total)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_reason->dismiss();
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model->setRows(std::move(rows));
    m_count->setText(total > 0 ? tr("%n note(s), no case yet", nullptr, total) : QString());
    m_more->setVisible(m_model->rowCount() < total);
    if (isFirst)
        m_table->fitColumns();
    showNote();
}

void InboxView::select(model::NoteId id)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).id == id)
            m_table->selectRow(row);
}

model::NoteId InboxView::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->row(row).id : model::NoteId();
}

void InboxView::showNote()
{
    const int at = m_table->currentIndex().row();
    const bool isChosen = selected().isValid();
    const Row row = isChosen ? m_model->row(at) : Row();
    m_reason->dismiss();
    m_when->setText(isChosen ? row.when : tr("Choose a note"));
    m_text->setPlainText(row.text);
    m_destroy->setEnabled(isChosen);
    for (QPushButton *button : {m_write, m_makeCase, m_attach})
        button->setEnabled(isChosen && row.isReadable);
}

QString InboxView::shownText() const
{
    return m_text->toPlainText();
}

void InboxView::clear()
{
    fill({}, 0);
}

} // namespace views
