// SPDX-License-Identifier: EUPL-1.2
#include "app/sections.h"

#include "views/advice/advicepage.h"
#include "views/aftercare/aftercarepage.h"
#include "views/agreement/agreementpage.h"
#include "views/allegation/allegationpage.h"
#include "views/closure/closurepage.h"
#include "views/consent/consentpage.h"
#include "views/conversation/conversationpage.h"
#include "views/decision/decisionpage.h"
#include "views/document/documentpage.h"
#include "views/duty/dutypage.h"
#include "views/evaluation/evaluationpage.h"
#include "views/event/eventpage.h"
#include "views/hearing/hearingpage.h"
#include "views/intake/intakepage.h"
#include "views/investigation/investigationpage.h"
#include "views/measure/measurepage.h"
#include "views/objection/objectionpage.h"
#include "views/party/partypage.h"
#include "views/pause/pausepage.h"
#include "views/review/reviewpage.h"
#include "views/route/routepage.h"
#include "views/term/termpage.h"
#include "views/triage/triagepage.h"

namespace app {

namespace {

template <typename T, typename Page>
void add(Bindings &bindings, const views::PageContext &context, const QStringList &pages, QWidget *parent)
{
    if (!pages.contains(QLatin1String(T::section.name)))
        return;
    auto *page = new Page(context, parent);
    if constexpr (T::section.cardinality == model::Section::One)
        bindings.push_back(std::make_unique<OneBinding<T, Page>>(*page));
    else
        bindings.push_back(std::make_unique<ManyBinding<T, Page>>(*page));
}

} // namespace

Bindings bindSections(const views::PageContext &context, const QStringList &pages, QWidget *parent)
{
    Bindings b;
    add<model::Intake, views::IntakePage>(b, context, pages, parent);
    add<model::Triage, views::TriagePage>(b, context, pages, parent);
    add<model::Party, views::PartyPage>(b, context, pages, parent);
    add<model::Allegation, views::AllegationPage>(b, context, pages, parent);
    add<model::Consent, views::ConsentPage>(b, context, pages, parent);
    add<model::Duty, views::DutyPage>(b, context, pages, parent);
    add<model::Conversation, views::ConversationPage>(b, context, pages, parent);
    add<model::Route, views::RoutePage>(b, context, pages, parent);
    add<model::Agreement, views::AgreementPage>(b, context, pages, parent);
    add<model::Investigation, views::InvestigationPage>(b, context, pages, parent);
    add<model::Hearing, views::HearingPage>(b, context, pages, parent);
    add<model::Advice, views::AdvicePage>(b, context, pages, parent);
    add<model::Decision, views::DecisionPage>(b, context, pages, parent);
    add<model::Review, views::ReviewPage>(b, context, pages, parent);
    add<model::Measure, views::MeasurePage>(b, context, pages, parent);
    add<model::Objection, views::ObjectionPage>(b, context, pages, parent);
    add<model::Evaluation, views::EvaluationPage>(b, context, pages, parent);
    add<model::Aftercare, views::AftercarePage>(b, context, pages, parent);
    add<model::Closure, views::ClosurePage>(b, context, pages, parent);
    add<model::CaseEvent, views::EventPage>(b, context, pages, parent);
    add<model::Pause, views::PausePage>(b, context, pages, parent);
    add<model::Term, views::TermPage>(b, context, pages, parent);
    add<model::Document, views::DocumentPage>(b, context, pages, parent);
    return b;
}

SectionBinding *bindingOf(const Bindings &bindings, const QString &section)
{
    for (const auto &binding : bindings)
        if (QLatin1String(binding->section().name) == section)
            return binding.get();
    return nullptr;
}

} // namespace app
