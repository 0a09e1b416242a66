// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/fieldnames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace views {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(views::FieldNames)
};

} // namespace

QList<FieldName> offeredFields()
{
    return {{u"case.number"_s, Texts::tr("Case number")},
            {u"intake.received_on"_s, Texts::tr("Report: received on")},
            {u"intake.channel"_s, Texts::tr("Report: channel")},
            {u"intake.component"_s, Texts::tr("Report: component")},
            {u"intake.anonymity"_s, Texts::tr("Report: who knows the reporter")},
            {u"intake.subject"_s, Texts::tr("Report: subject")},
            {u"intake.account"_s, Texts::tr("Report: account")},
            {u"intake.acknowledged_on"_s, Texts::tr("Report: acknowledged on")},
            {u"triage.category"_s, Texts::tr("Triage: category")},
            {u"party.alias"_s, Texts::tr("Person concerned: code or pseudonym")},
            {u"party.personnel_category"_s, Texts::tr("Person concerned: personnel category")},
            {u"party.component"_s, Texts::tr("Person concerned: component")},
            {u"allegation.description"_s, Texts::tr("Allegation: description")},
            {u"allegation.conducted_on"_s, Texts::tr("Allegation: day of the conduct")},
            {u"allegation.behaviour"_s, Texts::tr("Allegation: behaviour")},
            {u"allegation.grounds"_s, Texts::tr("Allegation: ground")},
            {u"allegation.modality"_s, Texts::tr("Allegation: form")},
            {u"allegation.finding"_s, Texts::tr("Allegation: finding")},
            {u"allegation.finding_reasons"_s, Texts::tr("Allegation: reasons of the finding")},
            {u"advice.advice"_s, Texts::tr("Advice: text")},
            {u"advice.issued_on"_s, Texts::tr("Advice: issued on")},
            {u"decision.taken_on"_s, Texts::tr("Decision: taken on")},
            {u"decision.answer"_s, Texts::tr("Decision: follows the advice")},
            {u"decision.deviation_reason"_s, Texts::tr("Decision: reason of the deviation")},
            {u"decision.decision"_s, Texts::tr("Decision: text")},
            {u"measure.kind"_s, Texts::tr("Measure: kind")},
            {u"measure.description"_s, Texts::tr("Measure: description")},
            {u"measure.ordered_on"_s, Texts::tr("Measure: ordered on")},
            {u"measure.carried_out_on"_s, Texts::tr("Measure: carried out on")},
            {u"closure.reason"_s, Texts::tr("Closing: reason")},
            {u"closure.closed_on"_s, Texts::tr("Closing: closed on")}};
}

} // namespace views
