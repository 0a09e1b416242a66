// SPDX-License-Identifier: EUPL-1.2
#include "views/person/samepersonbar.h"

#include "views/theme.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

SamePersonBar::SamePersonBar(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2 * unit());
    setVisible(false);
}

void SamePersonBar::setQuestions(const std::vector<Question> &questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // an answer may be on its way from one of its buttons
        delete item;
    }
    for (const Question &question : questions)
        m_rows->addWidget(rowOf(question));
    setVisible(!questions.empty());
}

QWidget *SamePersonBar::rowOf(const Question &question)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit());
    auto *note = new NoteLabel(NoteLabel::Kind::Notice, row);
    auto *details = new TextLabel(TextLabel::Rank::Caption, question.details, row);
    details->setWordWrap(true);
    auto *same = new QPushButton(tr("The same person"), row);
    auto *other = new QPushButton(tr("Somebody else"), row);
    same->setObjectName(u"samePerson"_s);
    other->setObjectName(u"otherPerson"_s);
    for (QPushButton *button : {same, other})
        button->setAccessibleDescription(question.text);
    auto *buttons = new FlowLayout;
    buttons->addWidget(same);
    buttons->addWidget(other);
    column->addWidget(note);
    column->addWidget(details);
    column->addLayout(buttons);
    note->say(question.text);
    details->setVisible(!question.details.isEmpty());
    connect(same, &QPushButton::clicked, this, [this, id = question.person] { Q_EMIT sameChosen(id); });
    connect(other, &QPushButton::clicked, this, [this, id = question.person] { Q_EMIT otherChosen(id); });
    return row;
}

} // namespace views
