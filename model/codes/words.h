// SPDX-License-Identifier: EUPL-1.2
// The few words of the code lists that the rules themselves know. All other words are data in resources/codes and no
// line of C++ may name them. A test holds each word here against its list.
#pragma once

#include <QLatin1StringView>

namespace model::words {

namespace partyRole {
inline constexpr QLatin1StringView Reporter{"REPORTER"};
inline constexpr QLatin1StringView PersonConcerned{"PERSON_CONCERNED"};
inline constexpr QLatin1StringView Counselee{"COUNSELEE"};
inline constexpr QLatin1StringView Complainant{"COMPLAINANT"};
inline constexpr QLatin1StringView Supporter{"SUPPORTER"};
inline constexpr QLatin1StringView CompetentAuthority{"COMPETENT_AUTHORITY"};
} // namespace partyRole

namespace personnelCategory {
inline constexpr QLatin1StringView Civilian{"CIVILIAN"};
inline constexpr QLatin1StringView Military{"MILITARY"};
inline constexpr QLatin1StringView Trainee{"MILITARY_TRAINEE"};
inline constexpr QLatin1StringView Reservist{"RESERVIST"};
inline constexpr QLatin1StringView ServiceYear{"SERVICE_YEAR"};
inline constexpr QLatin1StringView Unknown{"UNKNOWN"};
} // namespace personnelCategory

namespace rankGroup {
inline constexpr QLatin1StringView Scale{"SCALE_"}; // what the pay scales of civilians begin with
inline constexpr QLatin1StringView Unknown{"UNKNOWN"};
} // namespace rankGroup

namespace consentScope {
inline constexpr QLatin1StringView Content{"CONTENT"};
inline constexpr QLatin1StringView Identity{"IDENTITY"};
} // namespace consentScope

namespace consentItem {
inline constexpr QLatin1StringView All{"ALL"};
inline constexpr QLatin1StringView Account{"ACCOUNT"};
inline constexpr QLatin1StringView Allegation{"ALLEGATION"};
inline constexpr QLatin1StringView Conversation{"CONVERSATION"};
inline constexpr QLatin1StringView Person{"PERSON"};
inline constexpr QLatin1StringView Document{"DOCUMENT"};
inline constexpr QLatin1StringView Handling{"HANDLING"};
} // namespace consentItem

namespace duty {
inline constexpr QLatin1StringView Wrongdoing{"WRONGDOING"};
inline constexpr QLatin1StringView ConflictOfDuties{"CONFLICT_OF_DUTIES"};
} // namespace duty

namespace dutyDecision {
inline constexpr QLatin1StringView None{"NONE"};
inline constexpr QLatin1StringView Content{"CONTENT"};
inline constexpr QLatin1StringView ContentAndIdentity{"CONTENT_AND_IDENTITY"};
inline constexpr QLatin1StringView Undecided{"UNDECIDED"};
} // namespace dutyDecision

namespace consentAnswer {
inline constexpr QLatin1StringView Given{"GIVEN"};
inline constexpr QLatin1StringView Refused{"REFUSED"};
inline constexpr QLatin1StringView Withdrawn{"WITHDRAWN"};
} // namespace consentAnswer

namespace recipient {
inline constexpr QLatin1StringView Coid{"COID"};
inline constexpr QLatin1StringView Investigator{"INVESTIGATOR"};
inline constexpr QLatin1StringView LegalStatus{"LEGAL_STATUS"};
inline constexpr QLatin1StringView Counselee{"COUNSELEE"};
inline constexpr QLatin1StringView Reporter{"REPORTER"};
inline constexpr QLatin1StringView CompetentAuthority{"COMPETENT_AUTHORITY"};
inline constexpr QLatin1StringView Commander{"COMMANDER"};
inline constexpr QLatin1StringView HigherAuthority{"HIGHER_AUTHORITY"};
inline constexpr QLatin1StringView SecretaryGeneral{"SG"};
inline constexpr QLatin1StringView PersonConcerned{"PERSON_CONCERNED"};
} // namespace recipient

namespace behaviour {
inline constexpr QLatin1StringView Discrimination{"DISCRIMINATION"};
} // namespace behaviour

namespace reportedLabel {
inline constexpr QLatin1StringView Other{"OTHER"};
} // namespace reportedLabel

namespace channel {
inline constexpr QLatin1StringView ComplaintsCommittee{"COG"};
} // namespace channel

namespace caseEvent {
inline constexpr QLatin1StringView ExternalReceived{"EXTERNAL_RECEIVED"};
inline constexpr QLatin1StringView ExternalAcknowledged{"EXTERNAL_ACKNOWLEDGED"};
inline constexpr QLatin1StringView ExternalInformed{"EXTERNAL_INFORMED"};
inline constexpr QLatin1StringView ExternalReport{"EXTERNAL_REPORT"};
inline constexpr QLatin1StringView PositionSent{"POSITION_SENT"};
inline constexpr QLatin1StringView ContributionRequested{"CONTRIBUTION_REQUESTED"};
inline constexpr QLatin1StringView ContributionDecided{"CONTRIBUTION_DECIDED"};
inline constexpr QLatin1StringView ProsecutorDecided{"PROSECUTOR_DECIDED"};
inline constexpr QLatin1StringView Accused{"ACCUSED"};
inline constexpr QLatin1StringView Punished{"PUNISHED"};
inline constexpr QLatin1StringView AppraisalReceived{"APPRAISAL_RECEIVED"};
inline constexpr QLatin1StringView AppraisalViews{"APPRAISAL_VIEWS"};
inline constexpr QLatin1StringView SuspensionDated{"SUSPENSION_DATED"};
inline constexpr QLatin1StringView Suspended{"SUSPENDED"};
inline constexpr QLatin1StringView SuspensionLifted{"SUSPENSION_LIFTED"};
inline constexpr QLatin1StringView WooReceived{"WOO_RECEIVED"};
inline constexpr QLatin1StringView WooDecided{"WOO_DECIDED"};
inline constexpr QLatin1StringView GdprReceived{"GDPR_RECEIVED"};
inline constexpr QLatin1StringView GdprDecided{"GDPR_DECIDED"};
} // namespace caseEvent

namespace pauseKind {
inline constexpr QLatin1StringView Leave{"LEAVE"};
inline constexpr QLatin1StringView Illness{"ILLNESS"};
inline constexpr QLatin1StringView UnauthorisedAbsence{"UNAUTHORISED_ABSENCE"};
inline constexpr QLatin1StringView Standstill{"STANDSTILL"};
inline constexpr QLatin1StringView Extension{"EXTENSION"};
} // namespace pauseKind

namespace closingReason {
inline constexpr QLatin1StringView ConsentWithdrawn{"CONSENT_WITHDRAWN"};
} // namespace closingReason

namespace termKind {
inline constexpr QLatin1StringView CheckIn{"CHECK_IN"};
inline constexpr QLatin1StringView FollowUp{"FOLLOW_UP"};
inline constexpr QLatin1StringView Agreement{"AGREEMENT"};
} // namespace termKind

namespace category {
inline constexpr QLatin1StringView Wrongdoing{"WRONGDOING"};
} // namespace category

namespace decisionAnswer {
inline constexpr QLatin1StringView Followed{"FOLLOWED"};
inline constexpr QLatin1StringView Partly{"PARTLY"};
inline constexpr QLatin1StringView NotFollowed{"NOT_FOLLOWED"};
} // namespace decisionAnswer

namespace effect {
inline constexpr QLatin1StringView Reached{"REACHED"};
} // namespace effect

namespace measure {
inline constexpr QLatin1StringView None{"NONE"};
inline constexpr QLatin1StringView OfficialReport{"AMBTSBERICHT"};
} // namespace measure

} // namespace model::words
