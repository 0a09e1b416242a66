// SPDX-License-Identifier: EUPL-1.2
// The phases of a case as a row of buttons: which are finished, which is current, which are to come. Any phase can be
// looked at. It shows a Standing and decides nothing.
#pragma once

#include "model/workflow/standing.h"

#include <QWidget>

class QToolButton;

namespace views {

class PhaseStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseStrip(QWidget *parent = nullptr);

    void setStanding(const model::Standing &standing, model::Language language);
    void setShown(const QString &phase); // the one that is looked at
    void clear() { setStanding({}, model::Language::English); }

Q_SIGNALS:
    void phaseChosen(const QString &phase);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    QToolButton *buttonAt(size_t index);

    struct Shown
    {
        QString id;
        QString text;
        model::PhaseStanding::State state;
    };
    std::vector<Shown> m_phases;
    std::vector<QToolButton *> m_buttons; // reused: the focus stays where it was
    QString m_shown;
};

} // namespace views
