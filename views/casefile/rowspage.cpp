// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/rowspage.h"

#include "views/casefile/rowstable.h"
#include "views/widgets/reasonbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

RowsPage::RowsPage(const char *section, const Texts &texts, QWidget *parent)
    : SectionPage(section, parent),
      m_texts(texts),
      m_table(new RowsTable(this)),
      m_filter(new RetractedFilter(this)),
      m_empty(new QLabel(texts.empty, this)),
      m_add(new QPushButton(texts.add, this)),
      m_retract(new QPushButton(texts.retract.isEmpty() ? tr("Strike out…") : texts.retract, this)),
      m_restore(new QPushButton(tr("Restore"), this)),
      m_showRetracted(
          new QCheckBox(texts.showRetracted.isEmpty() ? tr("Show what was struck out") : texts.showRetracted, this)),
      m_reason(new ReasonBar(this)),
      m_retraction(new NoteLabel(NoteLabel::Kind::Notice, this))
{
    build(texts);
    buildButtons(texts);
    column()->addWidget(m_reason);
    column()->addWidget(m_retraction);
    connect(m_add, &QPushButton::clicked, this, [this] { askToAdd(); });
    connect(m_retract, &QPushButton::clicked, this, &RowsPage::askReason);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_current); });
    connect(m_showRetracted, &QCheckBox::toggled, this, [this](bool show) {
        m_filter->setShowRetracted(show);
        rowsChanged();
    });
}

void RowsPage::askToAdd()
{
    m_expectNew = true;
    Q_EMIT addRequested();
}

void RowsPage::build(const Texts &texts)
{
    m_table->setAccessibleName(texts.title);
    m_table->setModel(m_filter);
    m_empty->setWordWrap(true);
    column()->addWidget(m_table);
    column()->addWidget(m_empty);
}

void RowsPage::buildButtons(const Texts &texts)
{
    m_add->setObjectName(QStringLiteral("addRow"));
    m_retract->setObjectName(QStringLiteral("retractRow"));
    m_restore->setObjectName(QStringLiteral("restoreRow"));
    m_showRetracted->setAccessibleName(m_showRetracted->text());
    m_add->setAccessibleName(texts.add);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_retract, m_restore})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_showRetracted);
    column()->addLayout(buttons);
}

void RowsPage::setRows(QAbstractItemModel *rows, FormBody *form)
{
    m_filter->setSourceModel(rows);
    m_fields = form;
    form->shareMnemonics({m_add, m_retract, m_restore, m_showRetracted});
    setForm(form);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsPage::currentChanged);
    rowsChanged();
}

QString RowsPage::struckOut()
{
    //: what a screen reader says of a cell in a row that was struck out; %1 is its text
    return tr("%1, struck out");
}

void RowsPage::reminder(const QString &text)
{
    auto *note = new NoteLabel(NoteLabel::Kind::Reminder, this);
    note->say(text);
    column()->insertWidget(0, note);
}

void RowsPage::select(model::RowId id)
{
    setCurrentRow(rowOf(id));
}

model::RowId RowsPage::currentId() const
{
    return m_current;
}

int RowsPage::rowOf(model::RowId id) const
{
    for (int row = 0; row < m_filter->sourceModel()->rowCount(); ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

int RowsPage::currentRow() const
{
    return m_current.isValid() ? rowOf(m_current) : -1;
}

void RowsPage::setCurrentRow(int row)
{
    if (row < 0)
        return;
    if (isRetractedAt(row) && !m_showRetracted->isChecked())
        m_showRetracted->setChecked(true);
    m_table->setCurrentIndex(m_filter->mapFromSource(m_filter->sourceModel()->index(row, 0)));
}

void RowsPage::currentChanged()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    const model::RowId id = index.isValid() ? idAt(index.row()) : model::RowId();
    if (id != m_current) {
        if (m_current.isValid())
            Q_EMIT currentAboutToChange();
        m_reason->dismiss();
        m_current = id;
        showRow(currentRow());
    }
    refreshButtons();
}

// A row that was just asked for becomes current and its first field takes the focus: one click, then type.
void RowsPage::rowsChanged()
{
    QList<model::RowId> ids;
    model::RowId fresh;
    for (int row = 0; row < m_filter->sourceModel()->rowCount(); ++row) {
        ids << idAt(row);
        if (!m_known.contains(ids.last()))
            fresh = ids.last();
    }
    m_known = ids;
    const bool arrived = m_expectNew && fresh.isValid();
    if (arrived)
        select(fresh);
    else if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    currentChanged();
    fitTable();
    if (arrived) {
        m_expectNew = false;
        m_fields->focusFirst();
    }
}

void RowsPage::refreshButtons()
{
    const int row = currentRow();
    const bool retracted = row >= 0 && isRetractedAt(row);
    m_add->setVisible(!isReadOnly());
    m_retract->setVisible(!isReadOnly() && row >= 0 && !retracted);
    m_restore->setVisible(!isReadOnly() && retracted);
    //: shown above a row that was struck out; %1 is the reason
    const QString why = m_texts.isRetracted.isEmpty() ? tr("Struck out: %1") : m_texts.isRetracted;
    m_retraction->say(retracted ? why.arg(retractionAt(row)) : QString());
    m_fields->setVisible(row >= 0);
    m_fields->setReadOnly(isReadOnly() || retracted);
    bool anyRetracted = false;
    for (int i = 0; i < m_filter->sourceModel()->rowCount(); ++i)
        anyRetracted = anyRetracted || isRetractedAt(i);
    m_showRetracted->setVisible(anyRetracted);
}

void RowsPage::fitTable()
{
    const bool empty = m_filter->rowCount() == 0;
    m_table->fit();
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
}

void RowsPage::askReason()
{
    const model::RowId id = m_current;
    m_reason->ask(m_texts.whyRetract.isEmpty() ? tr("Why is this struck out? It stays readable, with your reason.")
                                               : m_texts.whyRetract,
                  m_texts.doRetract.isEmpty() ? tr("Strike out") : m_texts.doRetract,
                  [this, id](const QString &reason) { Q_EMIT retractRequested(id, reason); });
}

void RowsPage::setReadOnly(bool readOnly)
{
    SectionPage::setReadOnly(readOnly);
    if (readOnly)
        m_reason->dismiss();
    refreshButtons();
}

// From "consent.given_on is missing" to the row where it is missing; with no row at all, to the button that makes one.
bool RowsPage::goTo(const QString &field)
{
    const QString column = m_fields->columnFor(field);
    if (m_filter->rowCount() == 0) {
        m_add->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (const int row = column.isEmpty() ? -1 : firstRowWithout(column); row >= 0)
        setCurrentRow(row);
    if (SectionPage::goTo(field))
        return true;
    m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void RowsPage::setChoices(const QString &table, const RowChoices &rows)
{
    m_choices.insert(table, rows);
    SectionPage::setChoices(table, rows);
    m_table->viewport()->update();
}

QString RowsPage::rowText(const QString &table, model::RowId id) const
{
    for (const RowChoice &row : m_choices.value(table))
        if (row.id == id)
            return row.text;
    return {};
}

} // namespace views
