// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/sectionpage.h"

#include <QVBoxLayout>

namespace views {

SectionPage::SectionPage(const char *section, QWidget *parent)
    : QWidget(parent),
      m_section(QString::fromLatin1(section)),
      m_column(new QVBoxLayout(this)),
      m_notes(new NoteLabel(NoteLabel::Kind::Missing, this))
{
    setObjectName(m_section);
    m_column->setContentsMargins({});
    m_column->setSpacing(fontMetrics().height() * 3 / 4);
    m_column->addWidget(m_notes);
}

void SectionPage::setForm(FormBody *form)
{
    m_form = form;
    m_column->addWidget(form);
    m_column->addStretch(1);
}

void SectionPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
}

bool SectionPage::goTo(const QString &field)
{
    return m_form->goTo(field);
}

void SectionPage::setFindings(const model::Findings &findings)
{
    model::Findings ours;
    for (const model::Finding &finding : findings)
        if (finding.field.section(u'.', 0, 0) == m_section)
            ours.push_back(finding);
    QStringList elsewhere;
    for (const model::Finding &finding : m_form->setFindings(ours))
        elsewhere << finding.text;
    m_notes->say(elsewhere.join(u'\n'));
}

void SectionPage::setChoices(const QString &table, const RowChoices &rows)
{
    m_form->setRows(table, rows);
}

} // namespace views
