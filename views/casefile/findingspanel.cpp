// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/findingspanel.h"

#include "views/theme.h"
#include "views/widgets/symbol.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Rank::Heading, {}, this)),
      m_list(new QListWidget(this))
{
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close what is missing"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_list);
    m_title->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What is missing"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto follow = [this](const QListWidgetItem *item) {
        const QString field = item->data(Qt::UserRole).toString();
        Q_EMIT goToRequested(field.section(u'.', 0, 0), field.section(u'.', 1));
    };
    connect(m_list, &QListWidget::itemClicked, this, follow);
    connect(m_list, &QListWidget::itemActivated, this, follow);
    connect(close, &QToolButton::clicked, this, [this] { setFindings({}); });
    setVisible(false);
}

void FindingsPanel::setFindings(const model::Findings &findings)
{
    m_list->clear();
    for (const model::Finding &finding : findings) {
        auto *item = new QListWidgetItem(SymbolIcon::of(Symbol::Missing, this), finding.text, m_list);
        item->setData(Qt::UserRole, finding.field);
    }
    //: %1 is how many things
    m_title->setText(tr("To do before this phase can be finished: %1").arg(findings.size()));
    m_list->setAccessibleDescription(m_title->text());
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    setVisible(!findings.empty());
    fit();
}

int FindingsPanel::count() const
{
    return m_list->count();
}

// As tall as its sentences need, up to a third of a screen: then it scrolls.
void FindingsPanel::fit()
{
    int height = 2 * m_list->frameWidth();
    for (int i = 0; i < m_list->count(); ++i)
        height += m_list->sizeHintForRow(i);
    m_list->setFixedHeight(std::min(height + 4, fontMetrics().height() * 11));
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FindingsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        setFindings({});
    else
        QWidget::keyPressEvent(event);
}

void FindingsPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, 3, height()), accent(palette()));
}

} // namespace views
