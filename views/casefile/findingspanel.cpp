// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/findingspanel.h"

#include "views/theme.h"
#include "views/widgets/symbol.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace views {

FindingsPanel::FindingsPanel(QWidget *parent)
    : QFrame(parent),
      m_title(new TextLabel(TextLabel::Rank::Heading)),
      m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close list"));
    head->addWidget(m_title, 1);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(m_list);
    m_list->setAccessibleName(tr("What is missing"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(close, &QPushButton::clicked, this, [this] { setFindings({}); });
    const auto go = [this](const QListWidgetItem *item) { Q_EMIT goToRequested(item->data(Qt::UserRole).toString()); };
    connect(m_list, &QListWidget::itemActivated, this, go); // Enter, or a double click
    connect(m_list, &QListWidget::itemClicked, this, go);
    hide();
}

int FindingsPanel::count() const
{
    return m_list->count();
}

void FindingsPanel::setFindings(const model::Findings &findings)
{
    m_list->clear();
    for (const model::Finding &finding : findings) {
        auto *item = new QListWidgetItem(SymbolIcon::of(Symbol::Missing, this), finding.text, m_list);
        item->setData(Qt::UserRole, finding.field);
    }
    m_title->setText(tr("%n thing(s) to do before this phase is finished", nullptr, int(findings.size())));
    const int lines = std::clamp(int(findings.size()), 1, 6);
    m_list->setFixedHeight(lines * (m_list->sizeHintForRow(0) + 1) + 2 * m_list->frameWidth());
    setVisible(!findings.empty());
    if (isVisible()) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
}

} // namespace views
