// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/formpage.h"

#include "views/theme.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/textlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace views {

FormPage::FormPage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * unit());
    column->addWidget(new TextLabel(TextLabel::Rank::Heading, tr("As a PDF")));
    column->addWidget(new TextLabel(
        TextLabel::Rank::Body, tr("On every page stand the number of the case, the marking and the page number. For "
                                  "paper, print the PDF and stay beside the printer: it may remember the text.")));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(4 * unit());
    m_parts = addLine(form, tr("What goes along"));
    m_recipient = addLine(form, tr("For whom"));
    m_purpose = addLine(form, tr("Why"));
    m_names = addLine(form, tr("Who reported"));
    m_fileName = addLine(form, tr("Name of the file"));
    column->addLayout(form);
    auto *outside = new NoteLabel(NoteLabel::Kind::Reminder);
    outside->say(tr("From then on it is outside the vault: not encrypted, and Meldwijzer cannot call it back. The "
                    "journal keeps what went to whom, when and why."));
    column->addWidget(outside);
    column->addStretch(1);
}

TextLabel *FormPage::addLine(QFormLayout *form, const QString &label)
{
    auto *value = new TextLabel(TextLabel::Rank::Body);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(new TextLabel(TextLabel::Rank::Caption, label), value);
    return value;
}

void FormPage::setSummary(const Summary &summary)
{
    m_parts->setText(summary.parts.join(QStringLiteral(", ")));
    m_recipient->setText(summary.recipient);
    m_purpose->setText(summary.purpose);
    m_names->setText(summary.hidesSomebody ? tr("is hidden") : tr("may be known to the recipient"));
    m_fileName->setText(summary.fileName);
}

} // namespace views
