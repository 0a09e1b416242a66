// SPDX-License-Identifier: EUPL-1.2
#include "views/consent/withdrawalpanel.h"

#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace views {

using model::Consent;
using model::Duty;

namespace {

QCheckBox *box(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QCheckBox(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    return made;
}

} // namespace

WithdrawalPanel::WithdrawalPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_consent(new Form<Consent>(context, this)),
      m_duty(new Form<Duty>(context, this)),
      m_content(box(tr("What was told (the content)"), "withdrawContent", this)),
      m_identity(box(tr("Who told it (the name)"), "withdrawIdentity", this)),
      m_steps(new QVBoxLayout),
      m_noSteps(new NoteLabel(NoteLabel::Kind::Help, this)),
      m_left(new NoteLabel(NoteLabel::Kind::Notice, this)),
      m_objection(new NoteLabel(NoteLabel::Kind::Missing, this)),
      m_closes(box(tr("Close the case, with the reason “consent withdrawn”"), "withdrawCloses", this)),
      m_record(new QPushButton(tr("Record the withdrawal"), this)),
      m_cancel(new QPushButton(tr("Do not withdraw"), this))
{
    m_consent->group(
        tr("What is withdrawn"),
        tr("It works from that day on. What was lawfully read before stays on record; coming back is always "
           "possible."));
    m_consent->add(&Consent::recipient, tr("For whom it no longer holds"));
    m_consent->add(&Consent::person, tr("Which person in this case"));
    m_consent->add(&Consent::withdrawnOn, tr("Withdrawn on"));
    m_consent->add(&Consent::form, tr("How it was said"));
    m_consent->add(&Consent::note, tr("What was said about it"), FormBody::Tall);
    m_duty->group(tr("Does a duty go first all the same?"),
                  tr("Danger, a crime that must be reported (Sv 160, 162), wrongdoing (AMAR 153h: the content, without "
                     "the name). “No” is an answer."));
    m_duty->add(&Duty::grounds, tr("Which duties did you consider?"));
    m_duty->add(&Duty::decision, tr("Does a duty go first?"));
    m_duty->add(&Duty::recipient, tr("To whom should it go?"));
    m_duty->add(&Duty::note, tr("Why"), FormBody::Tall);
    build();
    for (FormBody *form : {static_cast<FormBody *>(m_consent), static_cast<FormBody *>(m_duty)})
        connect(form, &FormBody::edited, this, &WithdrawalPanel::changed);
    for (QCheckBox *each : {m_content, m_identity, m_closes})
        connect(each, &QCheckBox::toggled, this, &WithdrawalPanel::changed);
    connect(m_record, &QPushButton::clicked, this, &WithdrawalPanel::recordRequested);
    connect(m_cancel, &QPushButton::clicked, this, &WithdrawalPanel::cancelled);
}

void WithdrawalPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_consent);
    column->addWidget(m_content);
    column->addWidget(m_identity);
    column->addWidget(new TextLabel(TextLabel::Rank::Heading, tr("What is planned"), this));
    column->addWidget(m_noSteps);
    column->addLayout(m_steps);
    column->addWidget(new TextLabel(TextLabel::Rank::Heading, tr("What has left already"), this));
    column->addWidget(m_left);
    column->addWidget(m_duty);
    column->addWidget(m_closes);
    column->addWidget(m_objection);
    auto *buttons = new QHBoxLayout;
    m_record->setObjectName(u"recordWithdrawal"_s);
    m_cancel->setObjectName(u"cancelWithdrawal"_s);
    for (QPushButton *button : {m_record, m_cancel}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void WithdrawalPanel::begin(const Choices &recipients)
{
    m_consent->editor<CodeCombo>(&Consent::recipient)->setChoices(recipients);
    Consent consent;
    consent.withdrawnOn = m_context.today();
    if (recipients.size() == 1)
        consent.recipient.value = recipients.front().key;
    m_consent->replace(consent);
    Duty duty;
    duty.consideredOn = m_context.today();
    m_duty->replace(duty);
    const QSignalBlocker content(m_content); // nothing is asked before all stands there
    const QSignalBlocker identity(m_identity);
    const QSignalBlocker closes(m_closes);
    m_content->setChecked(true);
    m_identity->setChecked(true);
    m_closes->setChecked(false);
    m_planned.clear();
    showSteps({});
    setVisible(true);
    m_consent->focusFirst();
}

void WithdrawalPanel::setRows(const QString &table, const RowChoices &rows)
{
    m_consent->setRows(table, rows);
}

void WithdrawalPanel::show(const WithdrawalShown &shown)
{
    if (m_planned != shown.planned)
        showSteps(shown.planned);
    m_noSteps->say(shown.planned.empty()
                       ? tr("Nothing that could rest on this consent.")
                       : tr("What is ticked is taken back: struck out, with the reason. What rests on "
                            "this consent is ticked already; of the rest only you can tell."));
    m_left->say(shown.left.isEmpty()
                    ? tr("Nothing has left this vault for this case.")
                    : shown.left.join(u'\n') + u'\n' + tr("None of this can be called back. Tell the reporter so."));
    m_duty->setVisible(shown.isWhole);
    m_closes->setVisible(shown.isWhole);
    const bool isPerson = m_consent->value().recipient.value == "PERSON_CONCERNED"_L1;
    m_consent->setFieldShown(u"person"_s, isPerson);
    const QString decision = m_duty->value().decision.value;
    m_duty->setFieldShown(u"recipient"_s, decision == "CONTENT"_L1 || decision == "CONTENT_AND_IDENTITY"_L1);
    m_objection->say(shown.objection);
    m_record->setEnabled(shown.objection.isEmpty());
}

void WithdrawalPanel::showSteps(const std::vector<WithdrawalShown::Step> &planned)
{
    m_planned = planned;
    qDeleteAll(m_stepBoxes); // none of them asks for this itself
    m_stepBoxes.clear();
    for (const WithdrawalShown::Step &step : planned) {
        m_stepBoxes << box(step.text, "withdrawStep", this);
        m_stepBoxes.last()->setChecked(step.restsOnIt);
        m_steps->addWidget(m_stepBoxes.last());
    }
}

WithdrawalInput WithdrawalPanel::input() const
{
    WithdrawalInput input{.consent = m_consent->value(),
                          .content = m_content->isChecked(),
                          .identity = m_identity->isChecked(),
                          .duty = m_duty->value(),
                          .closes = !m_closes->isHidden() && m_closes->isChecked()};
    if (m_duty->isHidden())
        input.duty = {};
    for (int i = 0; i < m_stepBoxes.size(); ++i)
        if (m_stepBoxes[i]->isChecked())
            input.cancel << i;
    return input;
}

} // namespace views
