// SPDX-License-Identifier: EUPL-1.2
#include "views/consent/consentpage.h"

#include "model/codes/words.h"
#include "views/consent/consentledger.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::Consent;

ConsentPage::ConsentPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Answers, as they were given"),
                context.isCounsellor()
                    ? tr("Nothing leaves this case unless the counselee said so, for each recipient and each item. A "
                         "refusal is recorded too.")
                    : tr("What may go to whom stands here, content and name apart. A refusal is recorded too."),
                tr("Add consent")},
               parent),
      m_ledger(new ConsentLedger(context, this)),
      m_recorded(new NoteLabel(NoteLabel::Kind::Help, this)),
      m_withdraw(new QPushButton(tr("Withdraw consent…"), this))
{
    m_withdraw->setObjectName(u"withdrawConsent"_s);
    m_withdraw->setAccessibleName(m_withdraw->text());
    SectionPage::column()->insertWidget(0, m_ledger);
    SectionPage::column()->insertWidget(1, m_withdraw, 0, Qt::AlignLeft);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentPage::beginWithdrawal);
    column(&Consent::recipient, tr("Recipient"));
    column(&Consent::scope, tr("What"));
    column(&Consent::answer, tr("Answer"));
    column(&Consent::givenOn, tr("Answered on"));
    column(&Consent::withdrawnOn, tr("Withdrawn on"));
    column(&Consent::recordedBy, tr("Recorded by"));
    whatWasAsked();
    whatWasAnswered();
    leads(u"content"_s, &Consent::answer);
    leads(u"identity"_s, &Consent::answer);
    whenShown([this] { rowShown(); });
}

void ConsentPage::whatWasAsked()
{
    group(tr("What was asked"));
    add(&Consent::scope, tr("What it is about"));
    add(&Consent::recipient, tr("Who may receive it"));
    add(&Consent::person, tr("Which person in this case"));
    help(
        tr("Only when the recipient is somebody in this case, for instance the person concerned before a joint talk."));
    add(&Consent::covers, tr("Which parts may go"));
    help(tr("“All of it” is a choice of its own. What is not chosen stays here."));
    add(&Consent::conversation, tr("One conversation only"));
    add(&Consent::allegation, tr("One allegation only"));
    add(&Consent::items, tr("What exactly, and what not"), Tall);
    help(tr("In words, for instance: “the report, without place and date”."));
}

void ConsentPage::whatWasAnswered()
{
    group(context().isCounsellor() ? tr("What the counselee answered") : tr("What the reporter answered"));
    add(&Consent::answer, tr("Answer"));
    add(&Consent::form, tr("How it was given"));
    add(&Consent::givenOn, tr("Answered on"));
    add(&Consent::withdrawnOn, tr("Withdrawn on"));
    help(tr("Withdrawing works for the future: from this day nothing more goes to this recipient. An earlier answer "
            "stays as it was given."));
    add(&Consent::note, tr("What was said about it"), Tall);
    form().insert(m_recorded);
}

void ConsentPage::rowShown()
{
    namespace words = model::words;
    const Consent now = current();
    const bool isContent = now.scope.value != words::consentScope::Identity;
    const auto offer = [&](const QString &item) { return isContent && now.covers.contains(item); };
    form().setFieldShown(u"covers"_s, isContent || now.covers.isKnown());
    form().setFieldShown(u"conversation"_s, offer(words::consentItem::Conversation) || now.conversation.isValid());
    form().setFieldShown(u"allegation"_s, offer(words::consentItem::Allegation) || now.allegation.isValid());
    QStringList lines;
    if (now.recordedBy.isKnown())
        //: %1 is the name of whoever recorded a consent
        lines += tr("Recorded by %1").arg(now.recordedBy.text);
    if (now.stopped.isKnown())
        //: %1 is a list of planned steps, one on a line
        lines += tr("Because of it this does not happen:\n%1").arg(now.stopped.text);
    m_recorded->say(lines.join(u'\n'));
    m_ledger->setConsents(rows());
    refreshWithdrawal();
}

// Offered where there is something to withdraw, while the page may be edited.
void ConsentPage::refreshWithdrawal()
{
    const auto lines = model::ledgerOf(rows(), context().today());
    const bool anyGiven = std::any_of(lines.begin(), lines.end(), [](const model::LedgerLine &line) {
        return line.content.state == model::ConsentStanding::Given ||
               line.identity.state == model::ConsentStanding::Given;
    });
    m_withdraw->setVisible(anyGiven && !isReadOnly() && !isWithdrawing());
}

// Made when it is first needed: its fields have letters of their own, which the page must not share while it is not
// there.
void ConsentPage::makePanel()
{
    if (m_panel)
        return;
    m_panel = new WithdrawalPanel(context(), this);
    for (auto rows = m_choices.begin(); rows != m_choices.end(); ++rows)
        m_panel->setRows(rows.key(), rows.value());
    SectionPage::column()->insertWidget(2, m_panel);
    connect(m_panel, &WithdrawalPanel::changed, this, [this] { Q_EMIT withdrawalChanged(m_panel->input()); });
    connect(m_panel, &WithdrawalPanel::recordRequested, this, [this] { Q_EMIT withdrawalRequested(m_panel->input()); });
    connect(m_panel, &WithdrawalPanel::cancelled, this, &ConsentPage::closeWithdrawal);
}

void ConsentPage::beginWithdrawal()
{
    makePanel();
    form().setVisible(false);
    Choices recipients;
    const Choices words = context().codes(u"recipient"_s);
    for (const model::LedgerLine &line : model::ledgerOf(rows(), context().today()))
        for (const Choice &word : words)
            if (word.key == line.recipient && !recipients.contains(word) &&
                (line.content.state == model::ConsentStanding::Given ||
                 line.identity.state == model::ConsentStanding::Given))
                recipients << word;
    m_panel->begin(recipients);
    m_withdraw->setVisible(false);
    Q_EMIT withdrawalChanged(m_panel->input());
}

void ConsentPage::showWithdrawal(const WithdrawalShown &shown)
{
    if (isWithdrawing())
        m_panel->show(shown);
}

void ConsentPage::closeWithdrawal()
{
    if (!isWithdrawing())
        return;
    m_panel->setVisible(false);
    form().setVisible(currentRow() >= 0);
    refreshWithdrawal();
}

bool ConsentPage::isWithdrawing() const
{
    return m_panel && !m_panel->isHidden();
}

void ConsentPage::setReadOnly(bool readOnly)
{
    ManyPage::setReadOnly(readOnly);
    if (readOnly)
        closeWithdrawal();
    refreshWithdrawal();
}

void ConsentPage::clear()
{
    ManyPage::clear();
    closeWithdrawal();
}

void ConsentPage::setChoices(const QString &table, const RowChoices &rows)
{
    ManyPage::setChoices(table, rows);
    m_ledger->setRows(table, rows);
    m_choices.insert(table, rows);
    if (m_panel)
        m_panel->setRows(table, rows);
}

} // namespace views
