// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/peopleedit.h"

#include "model/notes/notewords.h"
#include "views/widgets/codechecklist.h"
#include "views/widgets/textfields.h"

#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

namespace {

const QString &between()
{
    static const QString comma = u", "_s;
    return comma;
}

} // namespace

PeopleEdit::PeopleEdit(const QString &question, QWidget *parent)
    : QWidget(parent),
      m_known(new CodeChecklist(this)),
      m_others(new ShortTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_known);
    column->addWidget(m_others);
    m_others->setPlaceholderText(tr("Somebody who is not in this case"));
    //: %1 is the label of the field ("Who else was there")
    m_others->setAccessibleName(tr("%1: somebody who is not in this case").arg(question));
    connect(m_known, &CodeChecklist::edited, this, &PeopleEdit::noteChange);
    connect(m_others, &ShortTextEdit::edited, this, &PeopleEdit::noteChange);
    placeFocus();
}

void PeopleEdit::setRows(const RowChoices &parties)
{
    Choices choices;
    for (const RowChoice &party : parties)
        for (const model::NoteSpan &span : model::tokensIn(party.text))
            choices.append({party.text.mid(span.at, span.length), party.text, {}});
    m_known->setChoices(choices);
    placeFocus();
}

// The tokens in front are people of the case; from the first other word on it is somebody else.
void PeopleEdit::setValue(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    model::Codes tokens;
    QStringList parts = text.split(between());
    while (!parts.isEmpty()) {
        const auto spans = model::tokensIn(parts.first());
        if (spans.size() != 1 || spans.front().length != parts.first().size())
            break;
        tokens.values << parts.takeFirst();
    }
    m_known->setValue(tokens);
    m_others->setValue(parts.join(between()));
    placeFocus();
}

void PeopleEdit::setReadOnly(bool readOnly)
{
    m_known->setReadOnly(readOnly);
    m_others->setReadOnly(readOnly);
    m_known->setVisible(!readOnly || !m_known->value().values.isEmpty());
    m_others->setVisible(!readOnly || !m_others->value().isEmpty() || m_known->value().values.isEmpty());
}

void PeopleEdit::noteChange()
{
    QStringList parts = m_known->value().values;
    if (!m_others->value().isEmpty())
        parts << m_others->value();
    m_text = parts.join(between());
    Q_EMIT edited();
}

void PeopleEdit::placeFocus()
{
    setFocusProxy(m_known->focusProxy() ? static_cast<QWidget *>(m_known) : m_others);
}

} // namespace views
