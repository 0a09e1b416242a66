// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/casedraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

Code code(const char *word)
{
    return {QString::fromLatin1(word)};
}

} // namespace

CaseDraft::CaseDraft(const Fiction &fiction, const MeasureCatalogue &measures, Role role, QDate openedOn, Dice &dice)
    : m_fiction(fiction),
      m_measures(measures),
      m_role(role),
      m_openedOn(openedOn),
      m_dice(dice),
      m_on(openedOn),
      m_until(openedOn),
      m_act(fiction.act(dice))
{
    party();
}

void CaseDraft::write(const QString &section, QDate on, QDate until)
{
    m_on = on;
    m_until = std::max(on, until);
    static const QHash<QString, void (CaseDraft::*)()> writers{{u"intake"_s, &CaseDraft::intake},
                                                               {u"triage"_s, &CaseDraft::triage},
                                                               {u"allegation"_s, &CaseDraft::allegation},
                                                               {u"consent"_s, &CaseDraft::consent},
                                                               {u"route"_s, &CaseDraft::route},
                                                               {u"agreement"_s, &CaseDraft::agreement},
                                                               {u"investigation"_s, &CaseDraft::investigation},
                                                               {u"hearing"_s, &CaseDraft::hearing},
                                                               {u"advice"_s, &CaseDraft::advice},
                                                               {u"decision"_s, &CaseDraft::decision},
                                                               {u"review"_s, &CaseDraft::review},
                                                               {u"measure"_s, &CaseDraft::measure},
                                                               {u"objection"_s, &CaseDraft::objection},
                                                               {u"evaluation"_s, &CaseDraft::evaluation},
                                                               {u"aftercare"_s, &CaseDraft::aftercare},
                                                               {u"closure"_s, &CaseDraft::closure},
                                                               {u"event"_s, &CaseDraft::event},
                                                               {u"pause"_s, &CaseDraft::pause},
                                                               {u"term"_s, &CaseDraft::term}};
    if (const auto writer = writers.value(section))
        (this->*writer)();
}

// Five to fifteen, ten in the middle, spread over the time the case is open.
void CaseDraft::writeConversations(QDate from, QDate until, bool isOpen)
{
    const int count = m_dice.between(5, 15);
    const qint64 span = from.daysTo(until);
    const RowId who = m.parties.front().row.id;
    for (int i = 0; i < count; ++i) {
        Conversation talk;
        talk.heldOn = from.addDays(span * i / count);
        talk.medium = oneOf({"IN_PERSON", "IN_PERSON", "PHONE", "PHONE", "VIDEO", "WRITTEN"});
        talk.minutes = m_dice.between(2, 18) * 5;
        talk.person = i > 0 && m_dice.chance(15) ? m.parties[size_t(m_dice.below(int(m.parties.size())))].row.id : who;
        talk.topics.values = {oneOf({"WHAT_HAPPENED", "EFFECT", "SAFETY", "WISHES", "OPTIONS"}).value,
                              oneOf({"PROCESS", "CONSENT", "SUPPORT", "AGREEMENTS", "AFTERCARE"}).value};
        talk.summary = {m_fiction.say("conversation", m_dice) + u'\n' + m_fiction.say("conversation", m_dice)};
        if (m_dice.chance(40))
            talk.ownNote = text("own_note");
        if (m_dice.chance(2)) {
            talk.row.retracted = true;
            talk.row.retraction = text("retraction");
        }
        if (isOpen && i + 1 == count)
            talk.followUpOn = until.addDays(m_dice.between(1, 21));
        add(m.conversations, std::move(talk));
    }
}

// --- the beginning

void CaseDraft::party()
{
    if (m_role == Role::Counsellor)
        return addParty("COUNSELEE", "MILITARY", "ENLISTED");
    addParty("REPORTER", "MILITARY", "ENLISTED");
    for (int i = m_dice.chance(20) ? 2 : 1; i > 0; --i) {
        const Code category = oneOf({"MILITARY", "MILITARY", "MILITARY", "CIVILIAN", "RESERVIST", "EXTERNAL_HIRE"});
        const bool isCivilian = category.value == "CIVILIAN"_L1;
        addParty("PERSON_CONCERNED", category.value.toLatin1().constData(), isCivilian ? "SCALE_6_9" : "NCO");
    }
    addParty("COMPETENT_AUTHORITY", "MILITARY", "FIELD_OFFICER");
    if (m_dice.chance(40))
        addParty("WITNESS", "MILITARY", "ENLISTED");
}

void CaseDraft::addParty(const char *role, const char *category, const char *rank)
{
    Party party;
    party.role = code(role);
    party.personnelCategory = code(category);
    party.rankGroup = code(rank);
    party.component = oneOf({"KL", "KL", "KL", "KM", "KM", "KLU", "KMAR", "DOSCO", "COMMIT", "BS"});
    add(m.parties, std::move(party));
}

void CaseDraft::intake()
{
    m.intake.receivedOn = m_openedOn;
    m.intake.channel = oneOf({"LINE", "LINE", "MID", "MID", "MID", "COUNSELLOR", "COG"});
    m.intake.form = oneOf({"ORAL_PHONE", "ORAL_PHONE", "ORAL_MEETING", "WRITTEN", "WRITTEN"});
    m.intake.receivedBy = text("received_by");
    m.intake.reportedLabels.values = {oneOf({"RACISM", "DISCRIMINATION", "BULLYING", "INTIMIDATION", "NONE"}).value};
    m.intake.component = m.parties.front().component;
    m.intake.anonymity = oneOf({"CONFIDENTIAL", "CONFIDENTIAL", "NAMED", "ANONYMOUS"});
    m.intake.subject = text("subject");
    m.intake.account = {m_act.text + u'\n' + m_fiction.say("account", m_dice)};
    m.intake.wish = text("wish");
    m.intake.accountShownOn = m.intake.accountAgreedOn = later(2, 6);
    m.intake.accountManner = oneOf({"READ_IN_PERSON", "READ_IN_PERSON", "READ_BY_PHONE", "SENT"});
    m.intake.accountForm = oneOf({"SIGNED_PAPER", "SPOKEN", "BY_MAIL"});
    m.intake.acknowledgedOn = later(2, 7);
    m.intake.forwardedOn = later(0, 2);
}

void CaseDraft::triage()
{
    Triage triage;
    triage.danger = false;
    triage.euLaw = false;
    triage.formalComplaint = m.intake.channel.value == "COG"_L1;
    triage.otherSignals = m_dice.chance(10);
    triage.labourConflict = m_dice.chance(10);
    triage.enoughFacts = true;
    triage.windowOpen = m_dice.chance(30);
    triage.crime = m_dice.chance(6);
    triage.ruleOrDanger = m_dice.chance(15);
    triage.beyondPersonal = m_dice.chance(15);
    triage.pattern = m_dice.chance(12);
    triage.serious = m_dice.chance(12);
    triage.isWrongdoing = *triage.ruleOrDanger && *triage.beyondPersonal && (*triage.pattern || *triage.serious);
    triage.conflictOfInterest = false;
    triage.category = *triage.isWrongdoing ? code("WRONGDOING")
                      : m_act.behaviour == "FINANCIAL"_L1 || m_act.behaviour == "INFORMATION_LEAK"_L1
                          ? Code{m_act.behaviour}
                          : code("UNDESIRABLE_BEHAVIOUR");
    triage.reasons = text("triage_reason");
    triage.decidedOn = m_on;
    if (*triage.crime)
        triage.crimeReason = text("triage_reason");
    add(m.triages, std::move(triage));
}

void CaseDraft::allegation()
{
    int number = 0;
    const auto persons = personsConcerned();
    for (int i = m_dice.chance(30) ? 2 : 1; i > 0; --i) {
        const FictionalAct act = number == 0 ? m_act : m_fiction.act(m_dice);
        Allegation allegation;
        allegation.number = ++number;
        allegation.person = persons.empty() ? RowId() : persons[size_t(number) % persons.size()]->row.id;
        allegation.description = {act.text};
        allegation.conductedOn = m_openedOn.addDays(-m_dice.between(1, 40));
        allegation.behaviour = {act.behaviour};
        allegation.grounds = {act.grounds};
        if (!act.modality.isEmpty())
            allegation.modality.values = {act.modality};
        allegation.place = text("place");
        allegation.finding = oneOf({"PLAUSIBLE", "PLAUSIBLE", "ESTABLISHED", "NOT_PLAUSIBLE", "UNDETERMINED"});
        allegation.findingReasons = text("advice_assessment");
        add(m.allegations, std::move(allegation));
    }
}

void CaseDraft::consent()
{
    const bool isCounsellor = m_role == Role::Counsellor; // to her most say no, and that is on record as well
    addConsent("CONTENT", "COID", {}, !isCounsellor || m_dice.chance(30));
    addConsent("IDENTITY", isCounsellor ? "COID" : "COMPETENT_AUTHORITY", {}, m_dice.chance(isCounsellor ? 15 : 50));
}

void CaseDraft::addConsent(const char *scope, const char *recipient, RowId person, bool given)
{
    Consent consent;
    consent.scope = code(scope);
    consent.recipient = code(recipient);
    consent.person = person;
    consent.answer = code(given ? "GIVEN" : "REFUSED");
    if (consent.scope.value == "CONTENT"_L1)
        consent.covers.values = {u"ALL"_s};
    consent.form = oneOf({"SPOKEN", "WRITTEN"});
    consent.givenOn = m_on;
    add(m.consents, std::move(consent));
}

void CaseDraft::route()
{
    m.route.discussed.values = {u"SELF_ADDRESS"_s, u"INFORMAL_TALK"_s, u"REPORT_MID"_s};
    m.route.chosen = oneOf({"SELF_ADDRESS", "INFORMAL_TALK", "MEDIATION", "REPORT_LINE", "REPORT_MID", "NONE"});
    m.route.chosenOn = m_on;
    m.route.reasons = text("route_reason");
}

void CaseDraft::agreement()
{
    for (int i = m_dice.between(1, 3); i > 0; --i) {
        Agreement agreement;
        agreement.what = text("agreement");
        agreement.who = {m_dice.chance(50) ? u"ik"_s : u"de melder"_s};
        agreement.dueOn = m_on.addDays(14);
        agreement.doneOn = later(1, 14);
        add(m.agreements, std::move(agreement));
    }
}

void CaseDraft::investigation()
{
    Investigation &work = m.investigation;
    work.assignedOn = m_on;
    work.assignment = text("assignment");
    work.independenceDeclaredOn = m_on;
    work.plan = text("plan");
    work.startedOn = later(1, 5);
    work.concludedOn = later(10, 30);
    work.report = text("report");
    work.reportOn = m_until;
}

void CaseDraft::hearing()
{
    for (const Party *person : personsConcerned()) {
        Hearing hearing;
        hearing.person = person->row.id;
        hearing.invitedOn = m_on;
        hearing.respondUntil = m_on.addDays(14);
        hearing.heldOn = later(3, 14);
        hearing.declined = false;
        hearing.account = text("hearing_account");
        hearing.readBackOn = m_until;
        hearing.remarks = text("hearing_remark");
        add(m.hearings, std::move(hearing));
    }
}

// --- small helpers

QDate CaseDraft::later(int least, int most) const
{
    return std::min(m_on.addDays(m_dice.between(least, most)), m_until);
}

Code CaseDraft::oneOf(std::initializer_list<const char *> words) const
{
    return code(*(words.begin() + m_dice.below(int(words.size()))));
}

std::vector<const Party *> CaseDraft::personsConcerned() const
{
    std::vector<const Party *> persons;
    for (const Party &party : m.parties)
        if (party.role.value == "PERSON_CONCERNED"_L1)
            persons.push_back(&party);
    return persons;
}

RowId CaseDraft::personIn(const char *role) const
{
    for (const Party &party : m.parties)
        if (party.role.value == QLatin1StringView(role))
            return party.row.id;
    return {};
}

} // namespace model
