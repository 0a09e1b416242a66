// SPDX-License-Identifier: EUPL-1.2
// The facts that rules of terms run from and are met by, and their names in resources/terms/terms-1.yaml. Names only:
// what a case says of them stands in termfacts.h.
#pragma once

#include <QString>

namespace model {

enum class TermFact {
    IntakeReceived,
    IntakeAcknowledged,
    IntakeForwarded,
    ReporterInformed,
    PersonInformed,
    ComplaintReceived,
    ComplaintAnswered,
    ComplaintRefused,
    AllegationOccurred,
    AllegationDiscovered,
    ProsecutorDecided,
    MeasureIntended,
    ViewsReceived,
    Accused,
    Punished,
    PunishmentHanded,
    ReportAdopted,
    DecisionNotified,
    ObjectionReceived,
    ObjectionTermEnded,
    ObjectionDecided,
    ObjectionNotified,
    ObjectionHearing,
    DocumentsOpen,
    Appealed,
    Judged,
    HigherAppealed,
    FindingsNotified,
    CaseClosed,
    Signal,
    SignalAnswered,
    AppraisalReceived,
    AppraisalViews,
    SuspensionDated,
    Suspended,
    SuspensionLifted,
    ExternalReceived,
    ExternalAcknowledged,
    ExternalInformed,
    ExternalReport,
    PositionSent,
    ContributionRequested,
    ContributionDecided,
    WooReceived,
    WooDecided,
    GdprReceived,
    GdprDecided,
    None // no fact of a case
};

[[nodiscard]] TermFact termFact(const QString &name); // "intake.received_on"
[[nodiscard]] QLatin1StringView factName(TermFact fact);

} // namespace model
