// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/contextpanel.h"

#include "model/codes/words.h"
#include "views/casefile/celltexts.h"
#include "views/widgets/dateinput.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/textlabel.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace views {

namespace words = model::words;

ContextPanel::ContextPanel(const PageContext &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Explanation of this step"));
    setFocusPolicy(Qt::StrongFocus); // so that the keyboard can scroll it

    heading(tr("Why this step?"));
    m_why = body();
    m_badge = body();
    m_badge->setFrameShape(QFrame::StyledPanel);
    m_badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    m_badge->setWordWrap(false);
    m_basis = body();
    m_unsure = new NoteLabel(NoteLabel::Kind::Wrong, content);
    m_column->addWidget(m_unsure);
    heading(tr("Terms of this case"));
    m_notes = new TermNotes(content);
    m_column->addWidget(m_notes);
    m_noTerms = body();
    heading(tr("Who may know what?"));
    m_consents = body();
    m_column->addStretch(1);
    clear();
}

QLabel *ContextPanel::heading(const QString &text)
{
    auto *label = new TextLabel(TextLabel::Rank::Heading, text, widget());
    label->setWordWrap(true);
    label->setContentsMargins(0, m_column->count() > 0 ? fontMetrics().height() : 0, 0, 0);
    m_column->addWidget(label);
    return label;
}

QLabel *ContextPanel::body()
{
    auto *label = new QLabel(widget());
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

void ContextPanel::setStep(const model::Step &step)
{
    const bool dutch = m_context.language == model::Language::Dutch;
    const model::Basis &basis = step.basis;
    m_why->setText(step.why.in(m_context.language));
    m_badge->setText(basis.kind == model::Basis::Kind::Statutory ? tr("By law") : tr("Policy, not law"));
    m_badge->setVisible(true);
    const QString source = basis.text.in(m_context.language);
    //: the rule on which a step rests: %1 is the source, %2 the day of the version that was read
    m_basis->setText(basis.readOn.isValid() ? tr("%1 (version of %2)").arg(source, writeDate(basis.readOn, dutch))
                                            : source);
    m_unsure->say(basis.unsure ? tr("Not checked in the source itself.") : QString());
    verticalScrollBar()->setValue(0);
}

void ContextPanel::setTermNotes(const std::vector<TermNote> &notes)
{
    m_notes->setNotes(notes);
    m_notes->setVisible(!notes.empty());
    m_noTerms->setText(notes.empty() ? tr("No terms are kept in this case.") : QString());
    m_noTerms->setVisible(notes.empty());
}

// How it stands today, not what was ever answered: the history is the page's.
void ContextPanel::setConsents(const std::vector<model::Consent> &consents)
{
    QStringList lines;
    const auto add = [&](const model::ConsentStanding &standing) {
        if (standing.consent && !lines.contains(consentLine(standing)))
            lines << consentLine(standing);
    };
    for (const model::LedgerLine &line : model::ledgerOf(consents, m_context.today())) {
        add(line.content);
        add(line.identity);
    }
    m_consents->setText(lines.isEmpty() ? tr("Nothing may go to anybody yet: no consent was given.")
                                        : lines.join(u'\n'));
}

QString ContextPanel::consentLine(const model::ConsentStanding &standing) const
{
    const model::Consent &consent = *standing.consent;
    const QString to = consent.recipient.isKnown() ? word("recipient", consent.recipient) : tr("Recipient not named");
    const QString what = word("consent_scope", consent.scope);
    QStringList limits;
    if (consent.covers.isKnown() && !consent.covers.contains(words::consentItem::All))
        limits << cellText(m_context, QStringLiteral("consent_item"), consent.covers);
    if (consent.items.isKnown())
        limits << cellText(consent.items.text);
    if (standing.state == model::ConsentStanding::Withdrawn)
        //: a consent: %1 is the recipient, %2 what it is about, %3 a day
        return tr("%1: %2 – withdrawn on %3").arg(to, what, cellText(m_context, consent.withdrawnOn));
    if (standing.state == model::ConsentStanding::Given)
        //: a consent: %1 is the recipient, %2 what it is about
        return tr("%1: %2 – yes").arg(to, what) +
               (limits.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(limits.join(QStringLiteral("; "))));
    //: a consent that is not there: %1 is the recipient, %2 what it is about, %3 the answer
    return tr("%1: %2 – no (%3)").arg(to, what, word("consent_answer", consent.answer));
}

QString ContextPanel::word(const char *list, const model::Code &code) const
{
    return cellText(m_context, QString::fromLatin1(list), code);
}

void ContextPanel::clear()
{
    m_why->clear();
    m_basis->clear();
    m_badge->clear();
    m_badge->setVisible(false);
    m_unsure->say({});
    setTermNotes({});
    setConsents({});
}

QSize ContextPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 20};
}

QSize ContextPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() * 4};
}

} // namespace views
