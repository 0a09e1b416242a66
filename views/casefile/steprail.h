// SPDX-License-Identifier: EUPL-1.2
// The steps of one phase, each with the symbol and the word of its state. Only the next step is emphasised. Arrow keys
// look at steps, Enter goes to the field of a step. It shows a Standing and decides nothing.
#pragma once

#include "model/workflow/standing.h"

#include <QListWidget>

namespace views {

class StepRail final : public QListWidget
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const model::PhaseStanding &phase, const model::Step *next, model::Language language);
    void setShown(const QString &step); // says nothing back
    void clearSteps();
    [[nodiscard]] QString shown() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(const QString &step);
    void stepOpened(const QString &step); // Enter or double click: also go to its field

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widestWord() const;
    [[nodiscard]] int besideTheWords() const;
    void dress(QListWidgetItem *item, const model::StepStanding &step, bool isNext, model::Language language);
    void standOnWindow();
    bool m_filling = false;
};

} // namespace views
