// SPDX-License-Identifier: EUPL-1.2
#include "views/triage/triagepage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Triage;

TriagePage::TriagePage(const PageContext &context, QWidget *parent)
    : OnePage(context, parent),
      m_pointer(new NoteLabel(NoteLabel::Kind::Notice, this))
{
    group(tr("First of all"));
    add(&Triage::danger, tr("Is anybody in danger now?"), Whole);
    add(&Triage::dangerNote, tr("What was done about the danger"), Tall);
    add(&Triage::crime, tr("Could it be a crime?"), Whole);
    help(tr("If so, the military police or the prosecution go first: do not disturb their inquiry. A civil servant who "
            "learns of certain crimes must report them (Sv art. 162)."));
    add(&Triage::conflictOfInterest, tr("Does anybody who handles this case have a conflict of interest?"), Whole);
    help(tr("Somebody who is involved, or stands too close to one of the people, does not handle the case (AMAR art. "
            "153k)."));

    group(tr("Is it wrongdoing?"), tr("The questions of the law itself (Wbk art. 1)."));
    add(&Triage::ruleOrDanger,
        tr("Is a law or a rule based on it broken, or is there danger to people, environment or public service?"),
        Whole);
    add(&Triage::beyondPersonal, tr("Does it touch more than personal interests?"), Whole);
    add(&Triage::pattern, tr("Is there a pattern or a structure in it?"), Whole);
    add(&Triage::serious, tr("Is it serious or extensive?"), Whole);
    form().insert(m_pointer);
    add(&Triage::isWrongdoing, tr("Conclusion: is it (suspected) wrongdoing?"), Whole);
    help(tr("If so, the secretary-general is the addressee and the terms are statutory. If not, the same terms hold as "
            "policy."));

    group(tr("Which kind of case it is"));
    add(&Triage::category, tr("Category"));
    add(&Triage::decidedOn, tr("Decided on"));
    add(&Triage::reasons, tr("Reasons for this choice"), Tall);

    leads(u"wrongdoing"_s, &Triage::isWrongdoing);
    leads(u"qualified"_s, &Triage::category);
    whenShown([this] { showWhatItPointsTo(); });
}

// What the answers amount to by the words of the law; the conclusion stays with the user.
void TriagePage::showWhatItPointsTo()
{
    const Triage now = value();
    const auto yes = [](const std::optional<bool> &answer) { return answer.value_or(false); };
    const bool all = now.ruleOrDanger && now.beyondPersonal && now.pattern && now.serious;
    const bool points = yes(now.ruleOrDanger) && yes(now.beyondPersonal) && (yes(now.pattern) || yes(now.serious));
    if (points)
        m_pointer->say(tr("These answers point to wrongdoing in the sense of the law."));
    else
        m_pointer->say(all ? tr("These answers do not point to wrongdoing in the sense of the law.") : QString());
}

} // namespace views
