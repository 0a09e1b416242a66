// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/contextpanel.h"

#include "views/theme.h"
#include "views/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;
using model::Basis;

ContextPanel::ContextPanel(PageContext context, QWidget *parent) : QScrollArea(parent), m_context(std::move(context))
{
    setAccessibleName(tr("About this step"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(3 * unit(), 2 * unit(), 3 * unit(), 2 * unit());
    m_why = addPart(tr("Why this step?"));
    m_basis = new TextLabel(TextLabel::Rank::Caption);
    m_basis->setWordWrap(true);
    m_basis->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(m_basis);
    m_terms = addPart(tr("Terms of this case"));
    m_consents = addPart(tr("Who may know what?"));
    m_column->addStretch(1);
    setWidget(content);
}

QLabel *ContextPanel::addPart(const QString &title)
{
    m_column->addSpacing(unit());
    m_column->addWidget(new TextLabel(TextLabel::Rank::Heading, title));
    auto *text = new TextLabel(TextLabel::Rank::Body);
    text->setWordWrap(true);
    text->setAccessibleName(title);
    m_column->addWidget(text);
    return text;
}

QString ContextPanel::word(const QString &list, const model::Code &code) const
{
    if (!code.isKnown())
        return tr("not yet known");
    for (const Choice &choice : m_context.codes(list))
        if (choice.key == code.value)
            return choice.text;
    return code.value;
}

QString ContextPanel::day(const std::optional<QDate> &date) const
{
    return date ? QLocale().toString(*date, u"d MMMM yyyy"_s) : tr("no date");
}

void ContextPanel::setStep(const model::Step *step)
{
    if (!step) {
        m_why->setText(tr("Choose a step on the left."));
        m_basis->clear();
        return;
    }
    m_why->setText(step->why.in(m_context.language));
    QStringList lines;
    if (!step->basis.text.in(m_context.language).isEmpty())
        lines += step->basis.kind == Basis::Kind::Statutory
                     ? tr("Rule: %1").arg(step->basis.text.in(m_context.language))
                     : tr("Policy, not law: %1").arg(step->basis.text.in(m_context.language));
    if (step->basis.readOn.isValid())
        lines += tr("Text read on %1").arg(day(step->basis.readOn));
    if (step->basis.unsure)
        lines += tr("Not verified in the source: check before you rely on it.");
    m_basis->setText(lines.join(u'\n'));
}

void ContextPanel::setTerms(const std::vector<model::Term> &terms)
{
    const QDate today = m_context.today();
    QStringList lines;
    for (const model::Term &term : terms) {
        if (term.row.retracted)
            continue;
        const QString what = word(u"term_kind"_s, term.kind);
        if (term.metOn)
            lines += tr("✓ %1: met on %2").arg(what, day(term.metOn));
        else if (term.dueOn && *term.dueOn < today)
            lines += tr("⚠ %1: was due on %2, late").arg(what, day(term.dueOn));
        else
            lines += tr("○ %1: due on %2").arg(what, day(term.dueOn));
    }
    m_terms->setText(lines.isEmpty() ? tr("No terms were entered.") : lines.join(u'\n'));
}

void ContextPanel::setConsents(const std::vector<model::Consent> &consents)
{
    QStringList lines;
    for (const model::Consent &consent : consents) {
        if (consent.row.retracted || !consent.answer.isKnown())
            continue;
        const bool given = consent.answer.value == "GIVEN"_L1 && !consent.withdrawnOn;
        lines +=
            (given ? u"✓ "_s : u"✕ "_s) +
            tr("%1 to %2: %3")
                .arg(word(u"consent_scope"_s, consent.scope), word(u"recipient"_s, consent.recipient),
                     word(u"consent_answer"_s, consent.withdrawnOn ? model::Code{u"WITHDRAWN"_s} : consent.answer));
    }
    m_consents->setText(lines.isEmpty() ? tr("Nothing was asked yet, so nothing may leave.") : lines.join(u'\n'));
}

} // namespace views
