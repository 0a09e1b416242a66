// SPDX-License-Identifier: EUPL-1.2
#include "views/person/personsheet.h"

#include "model/items/tablemodel.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/reasonbar.h"
#include "views/widgets/textfields.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

class PersonSheet::Model final : public model::TableModel<Row>
{
public:
    Model() : TableModel({})
    {
        addColumn(PersonSheet::tr("Case"), [](const Row &row) { return row.number; });
        addColumn(PersonSheet::tr("Pseudonym there"), [](const Row &row) { return row.alias; });
        addColumn(PersonSheet::tr("Role in the case"), [](const Row &row) { return row.role; });
        addColumn(PersonSheet::tr("State"), [](const Row &row) { return row.state; });
        addColumn(PersonSheet::tr("Defence component"), [](const Row &row) { return row.component; });
        addColumn(PersonSheet::tr("Opened on"), [](const Row &row) { return row.openedOn; });
    }
};

PersonSheet::PersonSheet(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<Model>()),
      m_title(new TextLabel(TextLabel::Rank::Title)),
      m_remark(new TextLabel(TextLabel::Rank::Caption)),
      m_name(new ShortTextEdit),
      m_rename(new QPushButton(tr("&Change the name everywhere"))),
      m_isUser(new QCheckBox(tr("This is &me: look at my own roles too when I work on a case"))),
      m_clashes(new ClashPanel),
      m_same(new SamePersonBar),
      m_table(new PlainTable(tr("Cases of this person"))),
      m_open(new QPushButton(icon(u"folder-open"_s), tr("&Open the case"))),
      m_split(new QPushButton(tr("This line is &somebody else…"))),
      m_more(new QPushButton(tr("Show &older cases"))),
      m_reason(new ReasonBar),
      m_actRows(new QVBoxLayout)
{
    build();
    wire();
    clear();
}

PersonSheet::~PersonSheet() = default;

void PersonSheet::build()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(3 * unit());
    column->addWidget(buildHead());
    column->addLayout(buildName());
    column->addWidget(m_isUser);
    column->addWidget(m_same);
    column->addWidget(m_clashes);
    m_table->setModel(m_model.get());
    m_table->setMinimumHeight(40 * unit());
    column->addWidget(m_table, 1);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(2 * unit());
    for (QPushButton *button : {m_open, m_split, m_more})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    column->addLayout(m_actRows);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget *PersonSheet::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("&Back"));
    back->setObjectName(u"backFromPerson"_s);
    connect(back, &QPushButton::clicked, this, &PersonSheet::backRequested);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    m_remark->setWordWrap(true);
    column->addWidget(m_remark);
    return head;
}

QLayout *PersonSheet::buildName()
{
    auto *label = new TextLabel(TextLabel::Rank::Caption, tr("&Name"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(m_rename);
    row->addStretch(1);
    return row;
}

void PersonSheet::wire()
{
    m_reason->setObjectName(u"splitReason"_s);
    connect(m_table, &PlainTable::opened, this, [this](int row) { Q_EMIT openRequested(m_model->row(row).caseId); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentIndex().row(); row >= 0)
            Q_EMIT openRequested(m_model->row(row).caseId);
    });
    connect(m_more, &QPushButton::clicked, this, &PersonSheet::moreRequested);
    connect(m_split, &QPushButton::clicked, this, &PersonSheet::askToSplit);
    connect(m_name, &ShortTextEdit::edited, this, &PersonSheet::showButtons);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameRequested(m_name->value().trimmed()); });
    connect(m_name, &QLineEdit::returnPressed, m_rename, &QPushButton::click);
    connect(m_isUser, &QCheckBox::clicked, this, &PersonSheet::userChosen);
    connect(m_same, &SamePersonBar::sameChosen, this, &PersonSheet::mergeRequested);
    connect(m_same, &SamePersonBar::otherChosen, this, &PersonSheet::apartRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_reason->dismiss();
        showButtons();
    });
}

void PersonSheet::setPerson(const Person &person)
{
    const bool isAnother = person.id != m_person.id;
    m_person = person;
    m_title->setText(title());
    m_remark->setText(person.isNameShown ? tr("All cases of this person in this vault. Other vaults are not looked at.")
                                         : tr("All cases of this person in this vault. Other vaults are not looked at. "
                                              "The name is hidden; F8 shows the names."));
    if (isAnother || !m_name->hasFocus())
        m_name->setValue(person.name);
    m_name->setEchoMode(person.isNameShown || person.name.isEmpty() ? QLineEdit::Normal : QLineEdit::Password);
    m_name->setReadOnly(!person.isNameShown);
    m_isUser->setChecked(person.isUser);
    showButtons();
}

QString PersonSheet::title() const
{
    return m_person.isNameShown && !m_person.name.isEmpty() ? u"%1 (%2)"_s.arg(m_person.alias, m_person.name)
                                                            : m_person.alias;
}

void PersonSheet::setRows(std::vector<Row> rows, bool isMore)
{
    m_model->setRows(std::move(rows));
    m_table->fitColumns();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_more->setVisible(isMore);
    showButtons();
}

void PersonSheet::addRows(const std::vector<Row> &rows, bool isMore)
{
    std::vector<Row> all = m_model->rows();
    all.insert(all.end(), rows.begin(), rows.end());
    setRows(std::move(all), isMore);
}

void PersonSheet::setActs(const std::vector<Act> &acts)
{
    if (acts == m_acts)
        return;
    m_acts = acts;
    while (QLayoutItem *item = m_actRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was just pressed
        delete item;
    }
    for (const Act &act : acts) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *undo = new QPushButton(icon(u"undo-2"_s), tr("Take back"), row);
        undo->setEnabled(act.canBeUndone);
        undo->setAccessibleDescription(act.text);
        auto *text = new TextLabel(TextLabel::Rank::Caption, act.text, row);
        text->setWordWrap(true);
        line->addWidget(text, 1);
        line->addWidget(undo);
        m_actRows->addWidget(row);
        connect(undo, &QPushButton::clicked, this, [this, id = act.id] { Q_EMIT undoRequested(id); });
    }
}

void PersonSheet::showButtons()
{
    const bool isChosen = m_table->currentIndex().isValid();
    m_open->setEnabled(isChosen);
    m_split->setEnabled(isChosen && m_model->rowCount() > 1);
    m_rename->setEnabled(m_person.isNameShown && m_name->value().trimmed() != m_person.name);
}

void PersonSheet::askToSplit()
{
    const Row row = m_model->row(m_table->currentIndex().row());
    m_reason->ask(tr("%1 in case %2 becomes a person of its own. Why is it somebody else?").arg(row.alias, row.number),
                  tr("Split"),
                  [this, row](const QString &reason) { Q_EMIT splitRequested(row.caseId, row.party, reason); });
}

void PersonSheet::clear()
{
    m_reason->dismiss();
    setPerson({});
    setRows({}, false);
    setClashes({});
    setQuestions({});
    setActs({});
}

} // namespace views
