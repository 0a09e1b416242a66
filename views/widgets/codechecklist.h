// SPDX-License-Identifier: EUPL-1.2
// Several words of one code list, as boxes to tick; narrower words stand indented under the wider one. One stop for
// Tab: the arrow keys go from box to box. While it is read-only only what is ticked is shown. A word that left the list
// stays ticked until somebody takes it away.
#pragma once

#include "views/widgets/choice.h"

#include <QCheckBox>
#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace views {

class ColumnsLayout;

class CodeChecklist final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeChecklist(QWidget *parent = nullptr);

    void setChoices(const Choices &choices);
    void setValue(const model::Codes &codes);
    [[nodiscard]] model::Codes value() const; // in the order of the list
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(); // by the user, once per change

private:
    class Box;
    void rebuild(const model::Codes &ticked);
    Box *add(const Choice &choice, bool ticked);
    void place(Box *box, const Choice &choice);
    void clearBoxes();
    void showWhatMatters();
    void step(Box *from, int by);
    void setTabStop(Box *box);

    Choices m_choices;
    ColumnsLayout *m_layout;
    QLabel *m_nothing;
    QList<Box *> m_boxes;
    QHash<QString, QVBoxLayout *> m_groups; // by the key of the wider word
    bool m_filling = false;
    bool m_readOnly = false;
};

} // namespace views
