// SPDX-License-Identifier: EUPL-1.2
// "Is this the same person as @x in case 2026-0012?", inline and never as a box, with what tells them apart and two
// answers of the same weight. It only asks; it takes no room while there is nothing to ask.
#pragma once

#include "model/core/id.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace views {

class SamePersonBar final : public QWidget
{
    Q_OBJECT
public:
    struct Question
    {
        model::PersonId person;
        QString text;    // the question, with the pseudonym and the number of the case
        QString details; // "2026-0012: Witness · Royal Army; 2026-0007: Reporter"
        bool operator==(const Question &) const = default;
    };

    explicit SamePersonBar(QWidget *parent = nullptr);

    void setQuestions(const std::vector<Question> &questions);
    [[nodiscard]] const std::vector<Question> &questions() const { return m_questions; }

Q_SIGNALS:
    void sameChosen(model::PersonId person);
    void otherChosen(model::PersonId person);

private:
    [[nodiscard]] QWidget *rowOf(const Question &question);

    std::vector<Question> m_questions;
    QVBoxLayout *m_rows;
};

} // namespace views
