// SPDX-License-Identifier: EUPL-1.2
// Who was there: the people of the case as boxes to tick, and whoever is not in the case as words beside them. Kept as
// one plain text, "@melder-1, @getuige-1, somebody of the office"; what was filled comes back unchanged until somebody
// changes it. It must never hold a name that the user did not type.
#pragma once

#include "views/widgets/choice.h"

#include <QWidget>

namespace views {

class CodeChecklist;
class ShortTextEdit;

class PeopleEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleEdit(const QString &question, QWidget *parent = nullptr);

    void setRows(const RowChoices &parties); // "@melder-1 · Reporter"
    void setValue(const QString &text);
    [[nodiscard]] QString value() const { return m_text; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(); // by the user, once per change

private:
    void noteChange();
    void placeFocus();

    CodeChecklist *m_known;
    ShortTextEdit *m_others;
    QString m_text;
};

} // namespace views
