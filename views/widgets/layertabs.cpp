// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/layertabs.h"

#include "views/widgets/formbody.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTabBar>
#include <QVBoxLayout>

namespace views {

LayerTabs::LayerTabs(FormBody &form, const QString &name, std::vector<Layer> layers, QWidget *parent)
    : QWidget(parent),
      m_form(form),
      m_layers(std::move(layers)),
      m_tabs(new QTabBar(this)),
      m_readers(new QLabel(this))
{
    m_tabs->setAccessibleName(name);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    for (const Layer &layer : m_layers)
        m_tabs->addTab(layer.title);
    m_readers->setWordWrap(true);
    m_readers->setTextFormat(Qt::PlainText);
    m_readers->setContentsMargins(unit() * 2, unit(), unit() * 2, unit());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_readers);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        dress();
        showFields();
    });
    m_form.setReveal([this](const QString &wanted) {
        for (size_t i = 0; i < m_layers.size(); ++i)
            if (m_layers[i].columns.contains(wanted))
                showLayer(int(i));
    });
    dress();
    showFields();
}

void LayerTabs::showLayer(int layer)
{
    m_tabs->setCurrentIndex(layer);
}

int LayerTabs::shownLayer() const
{
    return m_tabs->currentIndex();
}

void LayerTabs::showFields()
{
    for (size_t i = 0; i < m_layers.size(); ++i)
        for (const QString &each : m_layers[i].columns)
            m_form.setFieldShown(each, int(i) == shownLayer());
}

// The colour stands beside the word in every tab, and behind the sentence of the one that is open.
void LayerTabs::dress()
{
    for (size_t i = 0; i < m_layers.size(); ++i) {
        QPixmap mark(unit() * 2, unit() * 2);
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColours(palette(), m_layers[i].tone).text);
        painter.drawEllipse(mark.rect().adjusted(1, 1, -1, -1));
        m_tabs->setTabIcon(int(i), QIcon(mark));
    }
    const Layer &open = m_layers[size_t(shownLayer())];
    if (m_readers->text() != open.readers)
        m_readers->setText(open.readers);
    update();
}

void LayerTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void LayerTabs::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(palette(), m_layers[size_t(shownLayer())].tone);
    QPainter painter(this);
    painter.fillRect(m_readers->geometry(), colours.ground);
    painter.fillRect(QRect(m_readers->geometry().topLeft(), QSize(unit() / 2, m_readers->height())), colours.text);
}

} // namespace views
