// SPDX-License-Identifier: EUPL-1.2
// The steps of one phase, each with its state as a symbol and as a word; the next one is the only one that is
// emphasised. Choosing one goes there; it never ticks or finishes anything.
#pragma once

#include "model/workflow/standing.h"

#include <QListWidget>

namespace views {

class StepRail final : public QListWidget
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setPhase(const model::PhaseStanding &phase, const model::Step *next, model::Language language);
    void setCurrentStep(const QString &step); // without stepChosen()

Q_SIGNALS:
    void stepChosen(const QString &step);
};

} // namespace views
