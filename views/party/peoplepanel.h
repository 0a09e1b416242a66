// SPDX-License-Identifier: EUPL-1.2
// What the program has to say of the people in a case, between their list and the form: roles that clash, the same
// person again, a name in an anonymous report, and the way to all cases of somebody. It is given its words and never a
// name that is hidden.
#pragma once

#include "views/person/clashpanel.h"
#include "views/person/samepersonbar.h"

#include <map>

class QLabel;
class QPushButton;

namespace views {

class NoteLabel;

class PeoplePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PeoplePanel(QWidget *parent = nullptr);

    void setClashes(const std::vector<ClashPanel::Line> &lines) { m_clashes->setLines(lines); }
    // By row; and in which other cases that person stands ("in 3 other cases"; empty: in none).
    void setPeople(std::map<model::RowId, std::vector<SamePersonBar::Question>> questions,
                   std::map<model::RowId, QString> elsewhere);
    void setCurrent(model::RowId row);
    // This row has a name and its report is called anonymous; empty: nothing wrong.
    void setContradiction(const QString &text);
    void clear();

    [[nodiscard]] ClashPanel &clashes() { return *m_clashes; }
    [[nodiscard]] SamePersonBar &questions() { return *m_same; }

Q_SIGNALS:
    void sameChosen(model::RowId row, model::PersonId person);
    void otherChosen(model::RowId row, model::PersonId person);
    void clashAnswered(const QString &key, const QString &reason);
    void personRequested(model::RowId row);
    void confidentialChosen();
    void forgetNameChosen();

private:
    void build();
    void showCurrent();

    model::RowId m_row;
    std::map<model::RowId, std::vector<SamePersonBar::Question>> m_questions;
    std::map<model::RowId, QString> m_elsewhere;
    ClashPanel *m_clashes;
    NoteLabel *m_contradiction;
    QWidget *m_choices;
    SamePersonBar *m_same;
    QLabel *m_seen;
    QPushButton *m_all;
};

} // namespace views
