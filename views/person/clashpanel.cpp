// SPDX-License-Identifier: EUPL-1.2
#include "views/person/clashpanel.h"

#include "views/theme.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/reasonbar.h"
#include "views/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

ClashPanel::ClashPanel(QWidget *parent)
    : QWidget(parent),
      m_heading(new TextLabel(TextLabel::Rank::Heading, tr("Roles that clash"), this)),
      m_rows(new QVBoxLayout),
      m_reason(new ReasonBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unit());
    m_rows->setSpacing(3 * unit());
    column->addWidget(m_heading);
    column->addLayout(m_rows);
    column->addWidget(m_reason);
    setVisible(false);
}

void ClashPanel::setLines(const std::vector<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_reason->dismiss();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was just pressed
        delete item;
    }
    for (const Line &line : lines)
        m_rows->addWidget(rowOf(line));
    setVisible(!lines.empty());
}

QWidget *ClashPanel::rowOf(const Line &line)
{
    const bool isAnswered = !line.answer.isEmpty();
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit());
    auto *note = new NoteLabel(isAnswered ? NoteLabel::Kind::Notice : NoteLabel::Kind::Wrong, row);
    note->say(line.who + u' ' + line.what);
    column->addWidget(note);
    auto *rule = new TextLabel(TextLabel::Rank::Caption, line.rule, row);
    rule->setWordWrap(true);
    column->addWidget(rule);
    auto *answer = new TextLabel(TextLabel::Rank::Body, line.answer, row);
    answer->setWordWrap(true);
    answer->setVisible(isAnswered);
    column->addWidget(answer);
    auto *button = new QPushButton(isAnswered ? tr("Take the answer back") : tr("Answer…"), row);
    button->setObjectName(isAnswered ? u"reopenClash"_s : u"answerClash"_s);
    button->setAccessibleDescription(line.who);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, key = line.key, isAnswered] {
        if (isAnswered)
            return Q_EMIT answered(key, {});
        m_reason->ask(
            tr("Why is this no obstacle? For instance: another person, or discussed with those concerned and no "
               "objection. It stays visible with your reason."),
            tr("Answer"), [this, key](const QString &reason) { Q_EMIT answered(key, reason); });
    });
    return row;
}

} // namespace views
