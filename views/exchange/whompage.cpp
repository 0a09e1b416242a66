// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/whompage.h"

#include "views/widgets/form.h"

#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;
using model::SecrecyException;

namespace {

struct Ground
{
    QString key;
    SecrecyException exception;
    QString text;
};

std::vector<Ground> grounds()
{
    return {{u"GRAVE_CRIME"_s, SecrecyException::DutyToReportGraveCrime,
             WhomPage::tr("Duty to report a grave crime (Sv art. 160)")},
            {u"OFFICIAL"_s, SecrecyException::DutyToReportAsOfficial,
             WhomPage::tr("Duty to report as a civil servant (Sv art. 162)")},
            {u"CONFLICT"_s, SecrecyException::ConflictOfDuties, WhomPage::tr("Conflict of duties, as a last resort")},
            {u"WRONGDOING"_s, SecrecyException::DutyToReportWrongdoing,
             WhomPage::tr("Duty to pass on wrongdoing: content only (AMAR art. 153h, BARD art. 98g)")}};
}

// The grounds are no code list of cases: they belong to the gate, and are offered nowhere else.
PageContext withGrounds(PageContext context)
{
    context.codes = [lists = std::move(context.codes)](const QString &list) {
        if (list != "secrecy_exception"_L1)
            return lists(list);
        Choices choices;
        for (const Ground &ground : grounds())
            choices.append({ground.key, ground.text, {}});
        return choices;
    };
    return context;
}

} // namespace

WhomPage::WhomPage(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_form(new Form<Whom>(withGrounds(context), this))
{
    build(context.isCounsellor());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_form, &FormBody::edited, this, [this] {
        showWhatMatters();
        Q_EMIT edited();
    });
    clear();
}

void WhomPage::build(bool isCounsellor)
{
    m_form->group(tr("For whom, and why?"));
    m_form->add(&Whom::recipient, tr("Recipient"));
    m_form->add(&Whom::person, tr("Which person in this case"));
    m_form->editor<RowCombo>(&Whom::person)->setUnknownText(tr("Nobody in this case"));
    m_form->help(tr("Only when the recipient is somebody in this case."));
    m_form->add(&Whom::purpose, tr("Why this leaves the vault, in one sentence"), FormBody::Whole);
    m_form->help(tr("It goes into the journal, sealed."));

    m_form->group(tr("Who may be known?"));
    m_form->add(&Whom::identity,
                isCounsellor ? tr("May this recipient know who the counselee is?")
                             : tr("May this recipient know who reported?"),
                FormBody::Whole);
    m_form->help(tr("Without consent for the identity the answer is no, and the name is hidden everywhere "
                    "(Wbk art. 1a)."));

    m_form->group(tr("Without consent"), tr("Only when a duty leaves no other way. It goes into the journal."));
    m_form->add(&Whom::exception, tr("On which duty you rely"), FormBody::Whole);
    m_form->editor<CodeCombo>(&Whom::exception)->setUnknownText(tr("None: there is consent"));
    m_form->add(&Whom::exceptionNote, tr("Why there was no other way"), FormBody::Tall);
    m_form->setRequired(u"recipient"_s, true);
    m_form->setRequired(u"purpose"_s, true);
    m_form->setRequired(u"exception_note"_s, true);
}

void WhomPage::setPersons(const RowChoices &persons)
{
    m_form->setRows(u"party"_s, persons);
}

void WhomPage::clear()
{
    m_form->replace({.identity = false}); // never yes by itself
    showWhatMatters();
}

void WhomPage::showWhatMatters()
{
    m_form->setFieldShown(u"exception_note"_s, m_form->value().exception.isKnown());
}

void WhomPage::fillInto(model::Departure &departure) const
{
    const Whom whom = m_form->value();
    departure.recipient = whom.recipient.value;
    departure.person = whom.person;
    departure.purpose = whom.purpose.trimmed();
    departure.withReporterIdentity = whom.identity.value_or(false);
    departure.exception = SecrecyException::None;
    departure.exceptionNote.clear();
    for (const Ground &ground : grounds())
        if (ground.key == whom.exception.value) {
            departure.exception = ground.exception;
            departure.exceptionNote = whom.exceptionNote.trimmed();
        }
}

QString WhomPage::recipientText() const
{
    const auto *combo = m_form->editor<CodeCombo>(&Whom::recipient);
    return combo->key().isEmpty() ? QString() : combo->currentText();
}

bool WhomPage::goTo(const QString &field)
{
    return m_form->goTo(field);
}

void WhomPage::shareMnemonics(const QList<QAbstractButton *> &buttons)
{
    m_form->shareMnemonics(buttons);
}

} // namespace views
