// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/steprail.h"

#include "views/casefile/standingwords.h"
#include "views/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace views {

enum RailRole { StepId = Qt::UserRole, StepSymbol };

StepRail::StepRail(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Steps"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    standOnWindow();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_filling)
            Q_EMIT stepChosen(item->data(StepId).toString());
    });
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT stepOpened(item->data(StepId).toString()); });
}

// Items are reused, so that a refresh while somebody walks through the list does not throw her out of it.
void StepRail::setSteps(const model::PhaseStanding &phase, const model::Step *next, model::Language language)
{
    const QScopedValueRollback filling(m_filling, true);
    while (count() > int(phase.steps.size()))
        delete takeItem(count() - 1);
    while (count() < int(phase.steps.size()))
        addItem(new QListWidgetItem);
    for (int i = 0; i < count(); ++i)
        dress(item(i), phase.steps[size_t(i)], phase.steps[size_t(i)].step == next, language);
    updateGeometry();
}

void StepRail::dress(QListWidgetItem *item, const model::StepStanding &step, bool isNext, model::Language language)
{
    const StateWords words = wordsFor(step, isNext);
    const QString title = step.step->title.in(language);
    item->setText(title);
    item->setData(StepId, step.step->id);
    item->setData(StepSymbol, int(words.symbol));
    item->setIcon(SymbolIcon::of(words.symbol, this));
    QFont letters = font();
    letters.setBold(isNext);
    item->setFont(letters);
    const bool applies = step.state != model::StepStanding::State::NotApplicable;
    item->setForeground(applies ? palette().brush(QPalette::Text) : QBrush(muted(palette())));
    //: a step for a screen reader: %1 is its name, %2 its state
    const QString said = tr("%1: %2").arg(title, words.word);
    //: the same for a step that may be left out
    item->setData(Qt::AccessibleTextRole, step.step->optional ? tr("%1 (optional)").arg(said) : said);
    const QString reason = step.reason.isEmpty() ? QString() : QStringLiteral("\n") + step.reason;
    item->setToolTip(step.step->text.in(language) + QStringLiteral("\n") + words.word + reason);
}

// The rail has no paper of its own, its scroll bar included.
void StepRail::standOnWindow()
{
    const QColor ground = QApplication::palette().color(QPalette::Window);
    if (palette().color(QPalette::Base) == ground)
        return;
    QPalette colours; // only this one colour: the others follow the theme
    colours.setColor(QPalette::Base, ground);
    setPalette(colours);
}

void StepRail::setShown(const QString &step)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(StepId).toString() == step) {
            setCurrentRow(i);
            scrollToItem(item(i));
            return;
        }
    setCurrentRow(-1);
}

void StepRail::clearSteps()
{
    const QScopedValueRollback filling(m_filling, true);
    clear();
}

QString StepRail::shown() const
{
    return currentItem() ? currentItem()->data(StepId).toString() : QString();
}

QSize StepRail::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 26, fontMetrics().height() * 12};
}

QSize StepRail::minimumSizeHint() const
{
    return {std::max(fontMetrics().averageCharWidth() * 14, widestWord()), fontMetrics().height() * 4};
}

// Titles break between words; "Ontvangstbevestiging" must fit whole, also when it is the bold next step.
int StepRail::widestWord() const
{
    QFont letters = font();
    letters.setBold(true);
    const QFontMetrics metrics(letters);
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        for (const QString &word : item(i)->text().split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest == 0 ? 0 : widest + besideTheWords();
}

// What stands beside the words: the picture of the state and the space around it.
int StepRail::besideTheWords() const
{
    return iconSize().width() + 4 * fontMetrics().averageCharWidth() + verticalScrollBar()->sizeHint().width();
}

void StepRail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    standOnWindow();
    for (int i = 0; i < count(); ++i) {
        QFont letters = font();
        letters.setBold(item(i)->font().bold());
        item(i)->setFont(letters);
        item(i)->setIcon(SymbolIcon::of(Symbol(item(i)->data(StepSymbol).toInt()), this));
    }
}

} // namespace views
