// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/steprail.h"

#include "views/theme.h"
#include "views/widgets/symbol.h"

#include <QSignalBlocker>

namespace views {

using model::StepStanding;

namespace {

Symbol symbolOf(const StepStanding &step, bool isNext)
{
    switch (step.state) {
    case StepStanding::State::Done:
        return Symbol::Done;
    case StepStanding::State::NotApplicable:
        return Symbol::NotApplicable;
    case StepStanding::State::Busy:
        return isNext ? Symbol::Next : Symbol::Busy;
    case StepStanding::State::Empty:
        break;
    }
    return isNext ? Symbol::Next : Symbol::Empty;
}

} // namespace

StepRail::StepRail(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Steps"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(unit() / 4);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT stepChosen(item->data(Qt::UserRole).toString());
    });
}

void StepRail::setPhase(const model::PhaseStanding &phase, const model::Step *next, model::Language language)
{
    const auto wordOf = [](StepStanding::State state) {
        switch (state) {
        case StepStanding::State::Done:
            return tr("done");
        case StepStanding::State::NotApplicable:
            return tr("not applicable");
        case StepStanding::State::Busy:
            return tr("busy");
        case StepStanding::State::Empty:
            break;
        }
        return tr("empty");
    };
    const QSignalBlocker quiet(this);
    const QString before = currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
    clear();
    for (const StepStanding &step : phase.steps) {
        const bool isNext = step.step == next;
        const QString title = step.step->title.in(language);
        //: a step that need not be done
        auto *item = new QListWidgetItem(step.step->optional ? tr("%1 (optional)").arg(title) : title, this);
        item->setData(Qt::UserRole, step.step->id);
        item->setIcon(SymbolIcon::of(symbolOf(step, isNext), this));
        item->setToolTip(step.step->text.in(language));
        //: for a screen reader: step, its state
        const QString spoken = tr("%1, %2").arg(item->text(), wordOf(step.state));
        item->setData(Qt::AccessibleTextRole, isNext ? tr("%1, next step").arg(spoken) : spoken);
        QFont font = item->font();
        font.setBold(isNext);
        item->setFont(font);
    }
    setCurrentStep(before);
}

void StepRail::setCurrentStep(const QString &step)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == step)
            return setCurrentRow(row);
    setCurrentRow(-1);
}

} // namespace views
