// SPDX-License-Identifier: EUPL-1.2
// What came in: when, by which door, and the reporter's own account.
// One per case. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"
#include "model/core/signoff.h"

namespace model {

class Facts;

struct Intake
{
    static constexpr Section section{"intake", Section::One};

    std::optional<QDate> receivedOn;
    Code channel;
    Code form;             // written, or how it was told (Wbk art. 2 lid 2 onder c)
    SealedText receivedBy; // who took it: a function or a name
    Code component;
    Code anonymity;
    Codes reportedLabels;  // what the reporter called it; stays as it is beside the qualification of the triage
    SealedText reportedAs; // in the reporter's own words
    SealedText subject;
    SealedText account;
    SealedText wish;
    std::optional<QDate> accountShownOn; // what follows, up to the agreement: reading back (model/core/signoff.h)
    SealedText accountCorrections;
    std::optional<QDate> accountAgreedOn;
    Code accountManner;
    Code accountForm;
    std::optional<QDate> accountChangedOn;
    std::optional<QDate> acknowledgedOn;
    std::optional<QDate> forwardedOn;
    std::optional<QDate> reporterInformedOn;
    std::optional<QDate> personInformedOn;
    std::optional<bool> isComplaint; // Awb chapter 9; not answered: what the channel says
    std::optional<bool> committeeAdvises;
    std::optional<QDate> refusedOn; // the complaint is not taken up (Awb 9:8)

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("received_on", &Intake::receivedOn);
        field("channel", &Intake::channel, "channel");
        field("form", &Intake::form, "report_form");
        field("received_by", &Intake::receivedBy);
        field("component", &Intake::component, "component");
        field("anonymity", &Intake::anonymity, "anonymity");
        field("reported_labels", &Intake::reportedLabels, "reported_label");
        field("reported_as", &Intake::reportedAs);
        field("subject", &Intake::subject);
        field("account", &Intake::account);
        field("wish", &Intake::wish);
        field("account_shown_on", &Intake::accountShownOn);
        field("account_corrections", &Intake::accountCorrections);
        field("account_agreed_on", &Intake::accountAgreedOn);
        field("account_manner", &Intake::accountManner, "read_back_manner");
        field("account_form", &Intake::accountForm, "agreement_form");
        field("account_changed_on", &Intake::accountChangedOn);
        field("acknowledged_on", &Intake::acknowledgedOn);
        field("forwarded_on", &Intake::forwardedOn);
        field("reporter_informed_on", &Intake::reporterInformedOn);
        field("person_informed_on", &Intake::personInformedOn);
        field("is_complaint", &Intake::isComplaint);
        field("committee_advises", &Intake::committeeAdvises);
        field("refused_on", &Intake::refusedOn);
    }

    static constexpr SignOff<Intake> signOff()
    {
        return {&Intake::account,       &Intake::accountShownOn, &Intake::accountCorrections, &Intake::accountAgreedOn,
                &Intake::accountManner, &Intake::accountForm,    &Intake::accountChangedOn};
    }

    bool operator==(const Intake &) const = default;
};

[[nodiscard]] Findings validate(const Intake &intake, QDate today);
void addFacts(const Intake &intake, Facts &facts);

} // namespace model
