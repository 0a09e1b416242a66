// SPDX-License-Identifier: EUPL-1.2
#include "views/shortcutsheet.h"

#include "views/actionset.h"
#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace views {

ShortcutSheet::ShortcutSheet(const ActionSet &actions, QWidget *parent) : QDialog(parent), m_table(new QTableWidget)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setAccessibleName(tr("Keys"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Keys"), tr("What happens"), tr("Where")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    fill(actions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(TextLabel::Rank::Title, tr("Keys")));
    column->addWidget(new TextLabel(TextLabel::Rank::Caption, tr("An underlined letter works together with Alt. "
                                                                 "Esc closes what opened last.")));
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    const QSize room = parent ? parent->size() : QSize(1000, 700);
    resize(qMin(150 * unit(), room.width() - 8 * unit()), qMin(170 * unit(), room.height() - 8 * unit()));
}

void ShortcutSheet::fill(const ActionSet &actions)
{
    for (const Shortcut &shortcut : actions.table()) {
        if (shortcut.keys.isEmpty() || !actions.isPresent(shortcut.command))
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(shortcut.keys.toString(QKeySequence::NativeText)));
        m_table->setItem(row, 1, new QTableWidgetItem(plainText(shortcut.text)));
        m_table->setItem(row, 2, new QTableWidgetItem(Shortcuts::groupText(shortcut.group)));
    }
    m_table->resizeColumnsToContents();
    m_table->selectRow(0);
}

} // namespace views
