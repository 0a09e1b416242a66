// SPDX-License-Identifier: EUPL-1.2
#include "views/measure/measurepage.h"

#include "model/codes/words.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Measure;

MeasurePage::MeasurePage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Measures"),
                tr("What was decided for each person stands here, also when it is no measure, with the reason."),
                tr("Add measure")},
               parent),
      m_basis(new NoteLabel(NoteLabel::Kind::Notice, this))
{
    column(&Measure::person, tr("For"));
    column(&Measure::kind, tr("Measure"));
    column(&Measure::orderedOn, tr("Ordered on"));
    column(&Measure::plannedOn, tr("Planned for"));
    column(&Measure::carriedOutOn, tr("Carried out on"));

    group(tr("What, and for whom"));
    add(&Measure::person, tr("Person concerned"));
    help(tr("What the law does not know for this person's personnel category is grey in the list, with the reason."));
    add(&Measure::kind, tr("Measure"));
    form().insert(m_basis);
    add(&Measure::noMeasureReason, tr("Why there is no measure"));
    add(&Measure::description, tr("What it comes down to"), Tall);

    group(tr("From order to done"));
    add(&Measure::orderedOn, tr("Ordered on"));
    add(&Measure::plannedOn, tr("Planned for"));
    add(&Measure::carriedOutOn, tr("Carried out on"));
    add(&Measure::sessions, tr("Number of sessions"));
    add(&Measure::reporterJoins, tr("Does the reporter join?"), Whole);
    help(tr("Joining shows who reported. First record consent for the identity towards this very person."));
    add(&Measure::evidence, tr("From what it appears that it was done"), Tall);

    leads(u"any_or_none_reasoned"_s, &Measure::kind);
    leads(u"all_dated"_s, &Measure::orderedOn);
    leads(u"identity_consent"_s, &Measure::reporterJoins);
    leads(u"all_carried_out"_s, &Measure::carriedOutOn);
    whenShown([this] { rowShown(); });
}

void MeasurePage::rowShown()
{
    const Measure now = current();
    const bool none = now.kind.value == model::words::measure::None;
    form().setFieldShown(u"no_measure_reason"_s, none || now.noMeasureReason.isKnown());
    form().setRequired(u"no_measure_reason"_s, none);
    form().setFieldShown(u"reporter_joins"_s, context().reporterCanJoin(now.kind) || now.reporterJoins.has_value());
    m_basis->say(now.kind.isKnown() ? context().measureBasis(now.kind) : QString());
    offerWhatTheLawKnows();
}

void MeasurePage::setChoices(const QString &table, const RowChoices &rows)
{
    ManyPage::setChoices(table, rows);
    offerWhatTheLawKnows();
}

void MeasurePage::offerWhatTheLawKnows()
{
    const RowChoice person = form().editor<RowCombo>(&Measure::person)->chosen();
    form().editor<CodeCombo>(&Measure::kind)->setChoices(context().measures(person.category));
}

} // namespace views
