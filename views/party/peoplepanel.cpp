// SPDX-License-Identifier: EUPL-1.2
#include "views/party/peoplepanel.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

PeoplePanel::PeoplePanel(QWidget *parent)
    : QWidget(parent),
      m_clashes(new ClashPanel(this)),
      m_contradiction(new NoteLabel(NoteLabel::Kind::Wrong, this)),
      m_choices(new QWidget(this)),
      m_same(new SamePersonBar(this)),
      m_seen(new TextLabel(TextLabel::Rank::Caption, {}, this)),
      m_all(new QPushButton(icon(u"users"_s), tr("All cases of this person"), this))
{
    build();
    connect(m_clashes, &ClashPanel::answered, this, &PeoplePanel::clashAnswered);
    connect(m_same, &SamePersonBar::sameChosen, this, [this](model::PersonId id) { Q_EMIT sameChosen(m_row, id); });
    connect(m_same, &SamePersonBar::otherChosen, this, [this](model::PersonId id) { Q_EMIT otherChosen(m_row, id); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(m_row); });
    clear();
}

void PeoplePanel::build()
{
    auto *confidential = new QPushButton(tr("Make the report confidential"), m_choices);
    auto *forget = new QPushButton(tr("Take the name away"), m_choices);
    confidential->setObjectName(u"makeConfidential"_s);
    forget->setObjectName(u"takeNameAway"_s);
    auto *choices = new FlowLayout(m_choices);
    choices->addWidget(confidential);
    choices->addWidget(forget);
    connect(confidential, &QPushButton::clicked, this, &PeoplePanel::confidentialChosen);
    connect(forget, &QPushButton::clicked, this, &PeoplePanel::forgetNameChosen);
    m_all->setObjectName(u"allCases"_s);
    auto *seen = new QHBoxLayout;
    seen->addWidget(m_all);
    seen->addWidget(m_seen, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unit());
    for (QWidget *part : {static_cast<QWidget *>(m_clashes), static_cast<QWidget *>(m_contradiction), m_choices,
                          static_cast<QWidget *>(m_same)})
        column->addWidget(part);
    column->addLayout(seen);
}

void PeoplePanel::setPeople(std::map<model::RowId, std::vector<SamePersonBar::Question>> questions,
                            std::map<model::RowId, QString> elsewhere)
{
    m_questions = std::move(questions);
    m_elsewhere = std::move(elsewhere);
    showCurrent();
}

void PeoplePanel::setCurrent(model::RowId row)
{
    m_row = row;
    showCurrent();
}

void PeoplePanel::showCurrent()
{
    const auto questions = m_questions.find(m_row);
    m_same->setQuestions(questions == m_questions.end() ? std::vector<SamePersonBar::Question>() : questions->second);
    const auto seen = m_elsewhere.find(m_row);
    const bool isKnown = seen != m_elsewhere.end();
    m_seen->setText(isKnown ? seen->second : QString());
    m_seen->setVisible(isKnown);
    m_all->setVisible(isKnown);
}

void PeoplePanel::setContradiction(const QString &text)
{
    m_contradiction->say(text);
    m_choices->setVisible(!text.isEmpty());
}

void PeoplePanel::clear()
{
    setClashes({});
    setPeople({}, {});
    setCurrent({});
    setContradiction({});
}

} // namespace views
