// SPDX-License-Identifier: EUPL-1.2
// The phases of a case as steps on a line, each a button that says its state in words. Painted from a Standing.
// Choosing one shows its steps; it never moves the case on.
#pragma once

#include "model/workflow/standing.h"

#include <QWidget>

class QHBoxLayout;

namespace views {

class PhaseStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseStrip(QWidget *parent = nullptr);

    void setStanding(const model::Standing &standing, model::Language language);
    void setShown(const QString &phase); // whose steps the rail shows
    void clear();

Q_SIGNALS:
    void phaseChosen(const QString &phase);

private:
    QHBoxLayout *m_row;
};

} // namespace views
