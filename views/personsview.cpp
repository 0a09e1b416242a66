// SPDX-License-Identifier: EUPL-1.2
#include "views/personsview.h"

#include "model/items/tablemodel.h"
#include "views/housestyle.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace views {

using namespace Qt::StringLiterals;

class PersonsView::Model final : public model::TableModel<Row>
{
public:
    Model() : TableModel({})
    {
        addColumn(PersonsView::tr("Pseudonym"), [](const Row &row) { return row.alias; });
        addColumn(PersonsView::tr("Name"), [](const Row &row) { return row.name; });
        addColumn(PersonsView::tr("Role in the case"), [](const Row &row) { return row.role; });
        addColumn(PersonsView::tr("Case"), [](const Row &row) { return row.caseNumber; });
    }
};

PersonsView::PersonsView(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<Model>()),
      m_search(new QLineEdit),
      m_page(new QPushButton(icon(u"users"_s), tr("All cases of this &person"))),
      m_table(new PlainTable(tr("Persons"))),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState)
{
    build();
    clear();
}

PersonsView::~PersonsView() = default;

void PersonsView::build()
{
    auto *label = new TextLabel(TextLabel::Rank::Caption, tr("Part of a &name, or a pseudonym"));
    label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    auto *button = new QPushButton(icon(u"search"_s), tr("&Search"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(button);
    row->addStretch(1);
    m_table->setModel(m_model.get());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(2 * unit());
    column->addWidget(new TextLabel(TextLabel::Rank::Title, tr("Persons")));
    column->addWidget(label);
    column->addLayout(row);
    column->addSpacing(unit());
    column->addWidget(m_stack, 1);
    column->addWidget(m_page, 0, Qt::AlignLeft);
    m_page->setObjectName(u"personPage"_s);
    connect(m_page, &QPushButton::clicked, this, [this] {
        if (const int at = m_table->currentIndex().row(); at >= 0)
            Q_EMIT personRequested(m_model->row(at).person);
    });
    connect(button, &QPushButton::clicked, this, &PersonsView::search);
    connect(m_search, &QLineEdit::returnPressed, this, &PersonsView::search);
    connect(m_table, &PlainTable::opened, this, [this](int at) { Q_EMIT openRequested(m_model->row(at).caseId); });
}

void PersonsView::search()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        clear();
    else
        Q_EMIT searchRequested(text);
    m_asked = text;
}

QString PersonsView::asked() const
{
    return m_asked;
}

void PersonsView::setRows(std::vector<Row> rows)
{
    const bool none = rows.empty();
    m_page->setVisible(!none);
    m_model->setRows(std::move(rows));
    if (none)
        return showEmpty(true);
    m_stack->setCurrentWidget(m_table);
    m_table->fitColumns();
    m_table->selectRow(0);
}

void PersonsView::clear()
{
    m_search->clear();
    m_asked.clear();
    m_page->hide();
    m_model->setRows({});
    showEmpty(false);
}

void PersonsView::showEmpty(bool asked)
{
    if (asked)
        m_empty->setText(u"users"_s, tr("Nobody was found"), tr("Try a shorter part of the name, or the pseudonym."));
    else
        m_empty->setText(u"users"_s, tr("Who are you looking for?"),
                         tr("Names are sealed in the vault. Give a part of a name to see in which cases that person "
                            "appears."));
    m_stack->setCurrentWidget(m_empty);
}

void PersonsView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace views
