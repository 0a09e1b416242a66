// SPDX-License-Identifier: EUPL-1.2
#include "views/duty/dutypage.h"

#include "model/codes/words.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Duty;

DutyPage::DutyPage(const PageContext &context, QWidget *parent)
    : ManyPage(
          context,
          {tr("Duty to share?"),
           tr("Here you record that you considered whether a duty goes before secrecy: a crime that must be reported "
              "(Sv 160, 162), danger, wrongdoing. “No” is an answer, too."),
           tr("Consider a duty")},
          parent)
{
    column(&Duty::consideredOn, tr("Considered on"));
    column(&Duty::grounds, tr("Duty"));
    column(&Duty::decision, tr("Decision"));
    column(&Duty::recordedBy, tr("Recorded by"));

    reminder(tr("Recording this passes nothing on. Discuss it first, without names. What goes out still goes through "
                "“Out of the vault”, with this decision behind it."));
    group(tr("Sv 160 / 162: is there a duty to report a crime?"));
    add(&Duty::grounds, tr("Which duties did you consider?"));
    help(
        tr("Sv 160 holds for everybody and for a few very grave crimes, such as rape. Sv 162 holds for civil servants. "
           "The present wording was not checked in the source; have a lawyer look when in doubt."));
    add(&Duty::consideredOn, tr("Considered on"));
    add(&Duty::decision, tr("Does a duty go first?"));
    add(&Duty::conditions, tr("Of a conflict of duties: what holds?"));
    help(tr("A last resort: it counts only when all of these hold."));
    add(&Duty::recipient, tr("To whom should it go?"));
    add(&Duty::note, tr("Why"), Tall);
    help(tr("As little as is needed, and no names."));

    leads(u"decided"_s, &Duty::decision);
    whenShown([this] { rowShown(); });
}

void DutyPage::rowShown()
{
    namespace words = model::words;
    const Duty now = current();
    const bool isConflict = now.grounds.contains(words::duty::ConflictOfDuties);
    form().setFieldShown(u"conditions"_s, isConflict || now.conditions.isKnown());
    const bool goesFirst = now.decision.value == words::dutyDecision::Content ||
                           now.decision.value == words::dutyDecision::ContentAndIdentity;
    form().setFieldShown(u"recipient"_s, goesFirst || now.recipient.isKnown());
    form().setRequired(u"recipient"_s, goesFirst);
}

} // namespace views
