// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/phasestrip.h"

#include "views/theme.h"
#include "views/widgets/symbol.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace views {

using namespace Qt::StringLiterals;
using model::PhaseStanding;

namespace {

Symbol symbolOf(PhaseStanding::State state)
{
    switch (state) {
    case PhaseStanding::State::Done:
        return Symbol::Done;
    case PhaseStanding::State::Skipped:
        return Symbol::Skipped;
    case PhaseStanding::State::Current:
        return Symbol::Busy;
    case PhaseStanding::State::Open:
        break;
    }
    return Symbol::Empty;
}

} // namespace

PhaseStrip::PhaseStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Phases"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(unit());
}

void PhaseStrip::clear()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PhaseStrip::setStanding(const model::Standing &standing, model::Language language)
{
    const auto wordOf = [](PhaseStanding::State state) {
        switch (state) {
        case PhaseStanding::State::Done:
            return tr("finished");
        case PhaseStanding::State::Skipped:
            return tr("skipped");
        case PhaseStanding::State::Current:
            return tr("current");
        case PhaseStanding::State::Open:
            break;
        }
        return tr("to come");
    };
    clear();
    for (const PhaseStanding &phase : standing.phases) {
        if (m_row->count() > 0) {
            auto *line = new QFrame;
            line->setFrameShape(QFrame::HLine);
            m_row->addWidget(line, 1);
        }
        //: a phase and its state: "Intake · finished"
        auto *button = new QPushButton(tr("%1 · %2").arg(phase.phase->text.in(language), wordOf(phase.state)));
        button->setObjectName(phase.phase->id);
        button->setCheckable(true);
        button->setFlat(true);
        button->setIcon(SymbolIcon::of(symbolOf(phase.state), this));
        button->setToolTip(phase.phase->purpose.in(language));
        if (phase.state == PhaseStanding::State::Current) {
            QFont font = button->font();
            font.setBold(true);
            button->setFont(font);
        }
        connect(button, &QPushButton::clicked, this, [this, id = phase.phase->id] { Q_EMIT phaseChosen(id); });
        m_row->addWidget(button);
    }
    m_row->addStretch(0);
}

void PhaseStrip::setShown(const QString &phase)
{
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setChecked(button->objectName() == phase);
}

} // namespace views
