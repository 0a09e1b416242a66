// SPDX-License-Identifier: EUPL-1.2
#include "app/withdrawals.h"

#include "app/attempt.h"
#include "model/exchange/whatleft.h"
#include "model/letter/fieldwords.h"
#include "views/casefile/celltexts.h"
#include "views/consent/consentpage.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

Withdrawal withdrawalOf(const views::WithdrawalInput &input)
{
    return {.recipient = input.consent.recipient.value,
            .person = input.consent.person,
            .content = input.content,
            .identity = input.identity,
            .on = input.consent.withdrawnOn.value_or(QDate()),
            .form = input.consent.form,
            .note = input.consent.note.text};
}

template <typename Row>
QString firstLineOf(const std::vector<Row> &rows, RowId id, SealedText Row::*text)
{
    for (const Row &row : rows)
        if (row.row.id == id)
            return views::cellText((row.*text).text);
    return {};
}

// "Agreement, 13 May 2026: call the commander"
QString stepText(const PlannedStep &step, const CaseContents &contents, Language language)
{
    QString what = sectionWord(sectionOf(step.kind)).in(language);
    if (step.kind == PlannedStep::Kind::ReporterJoins)
        what = Withdrawals::tr("The reporter joins a talk");
    else if (step.kind == PlannedStep::Kind::Contact)
        what = Withdrawals::tr("Contact with somebody else");
    if (step.on)
        what += u", "_s + QLocale().toString(*step.on, u"d MMMM yyyy"_s);
    const QString text = step.kind == PlannedStep::Kind::Agreement
                             ? firstLineOf(contents.agreements, step.row, &Agreement::what)
                         : step.kind == PlannedStep::Kind::Contact
                             ? firstLineOf(contents.conversations, step.row, &Conversation::summary)
                         : step.kind == PlannedStep::Kind::ReporterJoins
                             ? firstLineOf(contents.measures, step.row, &Measure::description)
                             : QString();
    return text.isEmpty() ? what : what + u": "_s + text;
}

QString leftText(const WhatLeft &left, const CodeLists &codes, Language language)
{
    const QString who = codes.list(u"recipient"_s).text(left.recipient, language);
    const QString day = QLocale().toString(left.at.toLocalTime(), u"d MMMM yyyy, HH:mm"_s);
    //: something that left the vault: %1 is when, %2 to whom, %3 the form of the file
    return left.identity ? Withdrawals::tr("%1 to %2 (%3), with the name").arg(day, who, left.form)
                         : Withdrawals::tr("%1 to %2 (%3), without the name").arg(day, who, left.form);
}

WithdrawalDecisions decisionsOf(const views::WithdrawalInput &input, const std::vector<PlannedStep> &planned)
{
    WithdrawalDecisions decisions{.duty = input.duty, .closes = input.closes};
    for (const int number : input.cancel)
        if (number < int(planned.size()))
            decisions.cancel.push_back(planned[size_t(number)]);
    return decisions;
}

} // namespace

Withdrawals::Withdrawals(Session &session, const Bindings &pages, const CodeLists &codes,
                         const views::PageContext &context, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_codes(codes),
      m_context(context)
{
    const SectionBinding *binding = bindingOf(pages, u"consent"_s);
    m_page = binding ? qobject_cast<views::ConsentPage *>(&binding->page()) : nullptr;
    if (!m_page)
        return;
    connect(m_page, &views::ConsentPage::withdrawalChanged, this, &Withdrawals::explain);
    connect(m_page, &views::ConsentPage::withdrawalRequested, this, &Withdrawals::record);
}

void Withdrawals::explain(const views::WithdrawalInput &input)
{
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [&] {
                Casework &reader = m_session.reader();
                const CaseContents contents = reader.service().contents(m_id);
                const QDate today = m_session.clock().today();
                const Withdrawal withdrawal = withdrawalOf(input);
                const auto planned = plannedSteps(contents, withdrawal, reader.role(), today);
                views::WithdrawalShown shown{.isWhole = isWhole(withdrawal, reader.role())};
                for (const PlannedStep &step : planned)
                    shown.planned.push_back({stepText(step, contents, m_context.language), step.restsOnIt});
                for (const WhatLeft &left : whatLeft(reader.journal(), m_id))
                    shown.left += leftText(left, m_codes, m_context.language);
                const Findings objections =
                    checkWithdrawal(contents, withdrawal, decisionsOf(input, planned), reader.role(), today);
                shown.objection = objections.empty() ? QString() : objections.front().text;
                m_page->showWithdrawal(shown);
            });
}

// The steps are looked up again where it is written: by row, so that what changed meanwhile stops nothing else.
void Withdrawals::record(const views::WithdrawalInput &input)
{
    Q_EMIT flushRequested();
    const auto refusal = std::make_shared<Findings>();
    const QDate today = m_session.clock().today();
    std::vector<PlannedStep> planned;
    attempt([this](const Failure &failure) { Q_EMIT failed(failure); },
            [&] {
                Casework &reader = m_session.reader();
                planned = plannedSteps(reader.service().contents(m_id), withdrawalOf(input), reader.role(), today);
            });
    m_session.writer().post(
        [id = m_id, input, planned, refusal, today](Casework &work) {
            *refusal =
                withdraw(work.service(), id, withdrawalOf(input), decisionsOf(input, planned), work.role(), today);
        },
        this,
        [this, id = m_id, input, refusal](const std::optional<Failure> &failure) {
            if (failure)
                return Q_EMIT failed(*failure);
            if (!refusal->empty())
                return explain(input);
            m_page->closeWithdrawal();
            Q_EMIT recorded(id);
        });
}

} // namespace app
