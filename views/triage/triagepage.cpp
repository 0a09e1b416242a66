// SPDX-License-Identifier: EUPL-1.2
#include "views/triage/triagepage.h"

#include "model/triage/wrongdoingpointer.h"
#include "views/casefile/celltexts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::Triage;

TriagePage::TriagePage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Triage"),
                tr("Here stands what kind of case this is, question by question with the reason. When it is looked at "
                   "anew, add a second triage: the first stays."),
                tr("Add triage")},
               parent),
      m_reported(new NoteLabel(NoteLabel::Kind::Notice, this)),
      m_window(new NoteLabel(NoteLabel::Kind::Reminder, this)),
      m_pointer(new NoteLabel(NoteLabel::Kind::Notice, this))
{
    column(&Triage::decidedOn, tr("Decided on"));
    column(&Triage::category, tr("Category"));
    column(&Triage::isWrongdoing, tr("Wrongdoing"));
    column(&Triage::contestedOn, tr("Contested on"));
    SectionPage::column()->insertWidget(0, m_window);
    SectionPage::column()->insertWidget(0, m_reported);

    firstOfAll();
    wrongdoing();
    otherQuestions();
    conclusion();
    whenShown([this] { showWhatItPointsTo(); });
}

template <typename Reason>
void TriagePage::ask(std::optional<bool> Triage::*answer, const QString &question, Reason Triage::*reason,
                     const QString &why, const QString &helpText)
{
    add(answer, question, Whole);
    if (!helpText.isEmpty())
        help(helpText);
    add(reason, why, Whole);
}

void TriagePage::firstOfAll()
{
    group(tr("First of all"));
    ask(&Triage::danger, tr("Is anybody in danger now?"), &Triage::dangerNote, tr("What was done about the danger"));
    ask(&Triage::crime, tr("Could it be a crime?"), &Triage::crimeReason, tr("Which facts point to it, or do not"),
        tr("If so, the military police or the prosecution go first: do not disturb their inquiry. A civil servant who "
           "learns of certain crimes must report them (Sv art. 162)."));
    ask(&Triage::conflictOfInterest, tr("Does anybody who handles this case have a conflict of interest?"),
        &Triage::conflictReason, tr("Who, and how you deal with it"),
        tr("Somebody who is involved, or stands too close to one of the people, does not handle the case (AMAR art. "
           "153k)."));
}

void TriagePage::wrongdoing()
{
    group(tr("Is it wrongdoing?"), tr("The questions of the law itself (Wbk art. 1, text of 18 February 2023)."));
    ask(&Triage::euLaw, tr("Is Union law broken, or in danger of being broken?"), &Triage::euLawReason,
        tr("Which act of the Union, or why none"),
        tr("Enough by itself. Think of public procurement, products, the environment, the protection of data."));
    ask(&Triage::ruleOrDanger,
        tr("Is a law or a rule based on it broken, or is there danger to people, environment or public service?"),
        &Triage::ruleOrDangerReason, tr("Which rule, or which danger"));
    ask(&Triage::beyondPersonal, tr("Does it touch more than personal interests?"), &Triage::beyondPersonalReason,
        tr("Whom or what else it touches"));
    ask(&Triage::pattern, tr("Is there a pattern or a structure in it?"), &Triage::patternReason,
        tr("From what that appears"));
    ask(&Triage::serious, tr("Is it serious or extensive?"), &Triage::seriousReason, tr("Why it is, or is not"));
    form().insert(m_pointer);
    add(&Triage::isWrongdoing, tr("Conclusion: is it (suspected) wrongdoing?"), Whole);
    help(tr("If so, the secretary-general is the addressee and the terms are statutory. If not, the same terms hold as "
            "policy."));
}

void TriagePage::otherQuestions()
{
    group(tr("What else matters"));
    ask(&Triage::windowOpen, tr("Is the disciplinary window still open?"), &Triage::windowReason,
        tr("For whom, and until when"),
        tr("Soldiers only: 21 days, never later than 60 (WMT art. 53). The terms of this case stand above."));
    ask(&Triage::formalComplaint, tr("Is it a formal complaint by whoever experienced it?"), &Triage::complaintReason,
        tr("By whom and how it was filed"),
        tr("A complaint is in writing, signed and never anonymous (Awb art. 9:4)."));
    ask(&Triage::otherSignals, tr("Are there other signals about this unit or person?"), &Triage::otherSignalsReason,
        tr("Which ones"));
    ask(&Triage::labourConflict, tr("Is it (also) a labour conflict?"), &Triage::labourReason,
        tr("From what the conflict appears"));
    ask(&Triage::enoughFacts, tr("Are there enough facts for an inquiry?"), &Triage::enoughFactsReason,
        tr("What is there, and what is missing"));
}

void TriagePage::conclusion()
{
    group(tr("Which kind of case it is"));
    add(&Triage::category, tr("Category"));
    add(&Triage::decidedOn, tr("Decided on"));
    add(&Triage::reasons, tr("Reasons for this choice"), Tall);

    group(tr("Does anybody disagree?"), tr("A triage can be contested. What is said against it stays beside it."));
    add(&Triage::contestedOn, tr("Contested on"));
    add(&Triage::contestedBy, tr("By whom"));
    add(&Triage::contest, tr("What was said against it"), Tall);
    add(&Triage::contestAnswer, tr("What was done with it"), Tall);

    leads(u"wrongdoing"_s, &Triage::isWrongdoing);
    leads(u"qualified"_s, &Triage::category);
}

void TriagePage::setChoices(const QString &table, const RowChoices &rows)
{
    ManyPage::setChoices(table, rows);
    QStringList lines;
    for (const RowChoice &row : rows)
        lines += row.text;
    if (table == "reported"_L1)
        m_reported->say(lines.isEmpty() ? QString() : tr("As reported: %1").arg(lines.join(u", "_s)));
    if (table == "window"_L1)
        m_window->say(lines.join(u'\n'));
}

// What the answers amount to by the words of the law, and why; the conclusion stays with the user.
void TriagePage::showWhatItPointsTo()
{
    using Pointer = model::WrongdoingPointer;
    const Triage now = current();
    const Pointer pointer = model::wrongdoingPointer(now);
    const bool isBegun = now.euLaw || now.ruleOrDanger || now.beyondPersonal || now.pattern || now.serious;
    if (!isBegun)
        return m_pointer->say({});
    QStringList lines{pointer.to == Pointer::To::Wrongdoing
                          ? tr("These answers point to wrongdoing in the sense of the law.")
                      : pointer.to == Pointer::To::NoWrongdoing
                          ? tr("These answers do not point to wrongdoing in the sense of the law.")
                          : tr("These answers do not decide it yet.")};
    for (const Pointer::Because &because : pointer.because) {
        //: why something is wrongdoing: %1 is the reason, %2 the rule, %3 the day of the version that was read
        lines += tr("• %1 (%2, read in the text of %3)")
                     .arg(because.text, because.source, cellText(context(), std::optional(because.readOn)));
        if (because.unsure)
            lines.last() += u' ' + tr("The law leaves room here; ask a lawyer when it matters.");
    }
    m_pointer->say(lines.join(u'\n'));
}

} // namespace views
