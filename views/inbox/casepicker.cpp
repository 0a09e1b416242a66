// SPDX-License-Identifier: EUPL-1.2
#include "views/inbox/casepicker.h"

#include "model/items/tablemodel.h"
#include "views/housestyle.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

class CasePicker::Model final : public model::TableModel<Row>
{
public:
    Model() : TableModel({})
    {
        addColumn(CasePicker::tr("Number"), [](const Row &row) { return row.number; });
        addColumn(CasePicker::tr("Pseudonym"), [](const Row &row) { return row.alias; });
        addColumn(CasePicker::tr("Phase"), [](const Row &row) { return row.phase; });
        addColumn(CasePicker::tr("Found by"),
                  [](const Row &row) { return row.by.isEmpty() ? CasePicker::tr("number or pseudonym") : row.by; });
    }
};

CasePicker::CasePicker(Purpose purpose, QWidget *parent)
    : QDialog(parent),
      m_purpose(purpose),
      m_model(std::make_unique<Model>()),
      m_search(new QLineEdit),
      m_find(new QPushButton(icon(u"search"_s), tr("&Search"))),
      m_remark(new TextLabel(TextLabel::Rank::Body)),
      m_table(new PlainTable(tr("Cases found"))),
      m_choose(new QPushButton(icon(u"folder-open"_s), tr("&Add to this case"))),
      m_new(new QPushButton(icon(u"plus"_s, QPalette::BrightText), tr("Make a &new case")))
{
    setWindowTitle(purpose == Purpose::NewCase ? tr("Is there a case already?") : tr("To which case?"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    wire();
    setRows({}, Found::InNote);
}

CasePicker::~CasePicker() = default;

void CasePicker::build()
{
    m_table->setModel(m_model.get());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    buttons->addButton(m_new, QDialogButtonBox::ActionRole);
    m_new->setVisible(m_purpose == Purpose::NewCase);
    makePrimary(m_purpose == Purpose::NewCase ? m_new : m_choose);
    if (m_purpose == Purpose::Attach)
        m_choose->setIcon(icon(u"folder-open"_s, QPalette::BrightText));
    for (QPushButton *button : {m_find, m_choose, m_new, buttons->button(QDialogButtonBox::Cancel)})
        button->setAutoDefault(false); // Return in the field searches, in the list it chooses
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * unit(), 4 * unit(), 6 * unit(), 4 * unit());
    column->setSpacing(2 * unit());
    column->addWidget(new TextLabel(TextLabel::Rank::Title, windowTitle()));
    column->addWidget(buildSearch());
    column->addWidget(m_remark);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(1000, 700);
    resize(qMin(180 * unit(), room.width() - 8 * unit()), qMin(120 * unit(), room.height() - 8 * unit()));
}

QWidget *CasePicker::buildSearch()
{
    auto *label = new TextLabel(TextLabel::Rank::Caption, tr("Case number, pseudonym, or part of a na&me"));
    label->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(label, 0, 0, 1, 2);
    grid->addWidget(m_search, 1, 0);
    grid->addWidget(m_find, 1, 1);
    return box;
}

void CasePicker::wire()
{
    const auto search = [this] {
        if (const QString text = m_search->text().trimmed(); !text.isEmpty())
            Q_EMIT searchRequested(text);
    };
    connect(m_search, &QLineEdit::returnPressed, this, search);
    connect(m_find, &QPushButton::clicked, this, search);
    connect(m_table, &PlainTable::opened, this, &CasePicker::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_choose->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_choose, &QPushButton::clicked, this, &CasePicker::choose);
    connect(m_new, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT newCaseRequested();
    });
}

void CasePicker::setRows(std::vector<Row> rows, Found found)
{
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    m_remark->setText(remarkOn(none, found));
    m_table->fitColumns();
    if (!none && found == Found::BySearch) {
        m_table->selectRow(0);
        m_table->setFocus();
    } else {
        m_search->setFocus();
    }
    m_choose->setEnabled(m_table->selectionModel()->hasSelection());
}

QString CasePicker::remarkOn(bool none, Found found) const
{
    switch (found) {
    case Found::InNote:
        return none ? tr("No case is named in this note. Search for one, or make a new case.")
                    : tr("The note may be about one of these cases. Does it belong there?");
    case Found::Newest:
        return none ? tr("There are no cases yet.") : tr("The newest cases. Search for another.");
    case Found::BySearch:
        return none ? tr("No case was found. Try a shorter part of the name, or the number.")
                    : tr("Found by what you typed:");
    }
    return {};
}

QString CasePicker::remark() const
{
    return m_remark->text();
}

void CasePicker::choose()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const model::CaseId id = m_model->row(row).caseId;
    accept();
    Q_EMIT caseChosen(id);
}

} // namespace views
