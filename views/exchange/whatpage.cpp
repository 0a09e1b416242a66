// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/whatpage.h"

#include "views/theme.h"
#include "views/widgets/codechecklist.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

WhatPage::WhatPage(QWidget *parent)
    : QWidget(parent),
      m_list(new CodeChecklist),
      m_empty(new TextLabel(TextLabel::Rank::Caption)),
      m_all(new QPushButton(tr("Choose all"))),
      m_none(new QPushButton(tr("Choose none")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * unit());
    column->addWidget(new TextLabel(TextLabel::Rank::Heading, tr("What goes along?")));
    column->addWidget(new TextLabel(TextLabel::Rank::Body,
                                    tr("Choose no more than the recipient needs. The number of the case, the day on "
                                       "which it was opened and its phase always go along.")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch(1);
    column->addLayout(row);
    m_list->setAccessibleName(tr("Parts of the case"));
    column->addWidget(m_list);
    column->addWidget(m_empty);
    auto *note = new NoteLabel(NoteLabel::Kind::Notice);
    note->say(tr("Your own notes with conversations never leave the vault."));
    column->addWidget(note);
    column->addStretch(1);
    connect(m_list, &CodeChecklist::edited, this, &WhatPage::edited);
    connect(m_all, &QAbstractButton::clicked, this, [this] { choose(true); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { choose(false); });
}

void WhatPage::setSections(const std::vector<LeavingSection> &sections)
{
    m_sections = sections;
    Choices choices;
    QStringList empty;
    for (const LeavingSection &section : sections)
        if (section.count == 0)
            empty << section.title;
        else
            //: a part of the case and how many there are: "Allegations (3)"
            choices.append({section.name,
                            section.hasRows ? tr("%1 (%2)").arg(section.title).arg(section.count) : section.title,
                            {}});
    m_list->setValue({});
    m_list->setChoices(choices);
    m_empty->setText(tr("Nothing is recorded in: %1.").arg(empty.join(QStringLiteral(", "))));
    m_empty->setVisible(!empty.isEmpty());
    choose(true);
}

void WhatPage::choose(bool all)
{
    model::Codes codes;
    for (const LeavingSection &section : m_sections)
        if (all && section.count > 0)
            codes.values << section.name;
    m_list->setValue(codes);
    Q_EMIT edited();
}

QStringList WhatPage::chosen() const
{
    return m_list->value().values;
}

QStringList WhatPage::chosenTitles() const
{
    QStringList titles;
    for (const LeavingSection &section : m_sections)
        if (chosen().contains(section.name))
            titles << section.title;
    return titles;
}

QList<QAbstractButton *> WhatPage::buttons() const
{
    return {m_all, m_none};
}

} // namespace views
