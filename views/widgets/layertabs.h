// SPDX-License-Identifier: EUPL-1.2
// Fields of a form that take turns, because they are for different readers: one tab a layer, each with a word and a
// colour, and under it who may read it. Tab and the arrow keys reach them; being led to a field opens its layer. It
// must never tell layers apart by colour alone.
#pragma once

#include "views/theme.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;
class QTabBar;

namespace views {

class FormBody;

class LayerTabs final : public QWidget
{
    Q_OBJECT
public:
    struct Layer
    {
        QString title;   // "Only for me"
        QString readers; // who may read it, in a sentence
        Tone tone;
        QStringList columns; // the fields that are shown with it
    };

    // The fields must be in the form already.
    LayerTabs(FormBody &form, const QString &name, std::vector<Layer> layers, QWidget *parent = nullptr);

    void showLayer(int layer);
    [[nodiscard]] int shownLayer() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void showFields();

    FormBody &m_form;
    std::vector<Layer> m_layers;
    QTabBar *m_tabs;
    QLabel *m_readers;
};

} // namespace views
