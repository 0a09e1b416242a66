// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/formpage.h"

#include "views/theme.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/passphraseedit.h"
#include "views/widgets/textlabel.h"

#include <QFormLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace views {

FormPage::FormPage(QWidget *parent)
    : QWidget(parent),
      m_pdf(new QRadioButton(tr("As a PDF"))),
      m_calendar(new QRadioButton(tr("Calendar (iCalendar)"))),
      m_about(new TextLabel(TextLabel::Rank::Body)),
      m_summary(new QFormLayout),
      m_secretLabel(new TextLabel(TextLabel::Rank::Body)),
      m_secret(new PassphraseEdit),
      m_secretHint(new TextLabel(TextLabel::Rank::Caption)),
      m_messagePlace(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * unit());
    addForms(column);
    m_summary->setHorizontalSpacing(4 * unit());
    m_parts = addLine(tr("What goes along"));
    m_recipient = addLine(tr("For whom"));
    m_purpose = addLine(tr("Why"));
    m_names = addLine(tr("Who reported"));
    m_fileName = addLine(tr("Name of the file"));
    column->addLayout(m_summary);
    auto *outside = new NoteLabel(NoteLabel::Kind::Reminder);
    outside->say(tr("From then on it is outside the vault: not encrypted, and Meldwijzer cannot call it back. The "
                    "journal keeps what went to whom, when and why."));
    column->addWidget(outside);
    addSecret(column);
    column->addStretch(1);
    setSecret(false, {});
}

void FormPage::addForms(QVBoxLayout *column)
{
    m_calendar->setObjectName(QStringLiteral("calendar"));
    auto *forms = new QHBoxLayout;
    forms->setSpacing(6 * unit());
    for (QRadioButton *form : {m_pdf, m_calendar})
        forms->addWidget(form);
    forms->addStretch(1);
    column->addLayout(forms);
    column->addWidget(m_about);
    connect(m_calendar, &QRadioButton::toggled, this, &FormPage::showForm);
    m_pdf->setChecked(true);
    showForm();
}

void FormPage::showForm()
{
    m_about->setText(
        m_pdf->isChecked()
            ? tr("On every page stand the number of the case, the marking and the page number. For paper, print the "
                 "PDF and stay beside the printer: it may remember the text.")
            : tr("A file for your calendar with the days of the terms that still run. It holds the number of the case "
                 "and the kind of each term, and no name, pseudonym or text."));
    Q_EMIT formChosen();
}

model::Departure::Form FormPage::form() const
{
    if (m_isDocument)
        return model::Departure::Form::File;
    return m_calendar->isChecked() ? model::Departure::Form::Calendar : model::Departure::Form::Pdf;
}

void FormPage::clearForm()
{
    m_isDocument = false;
    showChoices(true);
    m_pdf->setChecked(true);
    showForm();
}

void FormPage::showChoices(bool are)
{
    for (QRadioButton *form : {m_pdf, m_calendar})
        form->setVisible(are);
    for (TextLabel *line : {m_recipient, m_purpose})
        m_summary->setRowVisible(line, are);
}

void FormPage::setTerms(int terms)
{
    m_calendar->setChecked(true);
    showChoices(false);
    m_about->setText(
        tr("A file for your calendar with the days of all %n term(s) that run now. It holds the numbers of "
           "the cases and the kind of each term, and no name, pseudonym or text. Whoever sees your "
           "calendar sees that these cases exist.",
           nullptr, terms));
}

void FormPage::setDocument(const QString &name)
{
    m_isDocument = true;
    for (QRadioButton *form : {m_pdf, m_calendar})
        form->hide();
    m_about->setText(
        tr("The file “%1”, byte for byte as it was put into the vault. Nothing in it is hidden: Meldwijzer "
           "cannot change a file.")
            .arg(name));
    Q_EMIT formChosen();
}

void FormPage::addSecret(QVBoxLayout *column)
{
    m_secretLabel->setBuddy(m_secret);
    m_secret->setMaximumWidth(110 * unit());
    auto *capsLock = new TextLabel(TextLabel::Rank::Caption, tr("Caps lock seems to be on."));
    capsLock->hide();
    auto *block = new QVBoxLayout;
    block->setSpacing(unit());
    for (QWidget *widget : {static_cast<QWidget *>(m_secretLabel), static_cast<QWidget *>(m_secret),
                            static_cast<QWidget *>(capsLock), static_cast<QWidget *>(m_secretHint)})
        block->addWidget(widget);
    block->addLayout(m_messagePlace);
    column->addLayout(block);
    connect(m_secret, &PassphraseEdit::edited, this, &FormPage::secretEdited);
    connect(m_secret, &PassphraseEdit::returnPressed, this, &FormPage::submitted);
    connect(m_secret, &PassphraseEdit::capsLockChanged, capsLock, &QWidget::setVisible);
}

void FormPage::setSecret(bool isRecoveryCode, const QString &hint)
{
    m_secretLabel->setText(isRecoveryCode ? tr("Your recovery code once more, so that a window left open gives nothing "
                                               "away")
                                          : tr("Your passphrase once more, so that a window left open gives nothing "
                                               "away"));
    m_secret->setRevealable(!isRecoveryCode);
    m_secret->setRevealed(isRecoveryCode); // it is copied from paper: one must see where one is
    m_secretHint->setText(hint);
    m_secretHint->setVisible(!hint.isEmpty());
}

bool FormPage::hasSecret() const
{
    return !m_secret->isEmpty();
}

model::SecretBytes FormPage::takeSecret()
{
    delete m_message;
    m_message = nullptr;
    return m_secret->take();
}

void FormPage::forgetSecret()
{
    m_secret->clear();
    delete m_message;
    m_message = nullptr;
}

void FormPage::showWrong(const QString &text)
{
    forgetSecret();
    m_message = new MessageRow({Tone::Warning, text, {}, {}}, false);
    m_messagePlace->addWidget(m_message);
    m_secret->setFocus(Qt::OtherFocusReason);
}

QString FormPage::messageText() const
{
    return m_message ? m_message->text() : QString();
}

TextLabel *FormPage::addLine(const QString &label)
{
    auto *value = new TextLabel(TextLabel::Rank::Body);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_summary->addRow(new TextLabel(TextLabel::Rank::Caption, label), value);
    return value;
}

void FormPage::setSummary(const Summary &summary)
{
    const bool isCalendar = m_calendar->isChecked();
    m_parts->setText(isCalendar ? tr("the number of the case; the kind and the day of its terms")
                                : summary.parts.join(QStringLiteral(", ")));
    m_recipient->setText(summary.recipient);
    m_purpose->setText(summary.purpose);
    m_names->setText(isCalendar              ? tr("is not in it")
                     : summary.hidesSomebody ? tr("is hidden")
                                             : tr("may be known to the recipient"));
    m_fileName->setText(summary.fileName);
}

} // namespace views
