// SPDX-License-Identifier: EUPL-1.2
#include "model/letter/fieldwords.h"

#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct SectionWords
{
    const char *section;
    const char16_t *nl;
    const char16_t *en;
    const char16_t *rowNl;
    const char16_t *rowEn;
};

struct FieldWords
{
    const char *field;
    const char16_t *nl;
    const char16_t *en;
};

// clang-format off
constexpr SectionWords Sections[] = {
    {"intake", u"Melding", u"Report", u"Melding", u"Report"},
    {"triage", u"Triage", u"Triage", u"Triage", u"Triage"},
    {"party", u"Personen", u"People", u"Persoon", u"Person"},
    {"allegation", u"Gedragingen", u"Allegations", u"Gedraging", u"Allegation"},
    {"consent", u"Toestemmingen", u"Consents", u"Toestemming", u"Consent"},
    {"duty", u"Plichten", u"Duties", u"Plicht", u"Duty"},
    {"conversation", u"Gesprekken", u"Conversations", u"Gesprek", u"Conversation"},
    {"route", u"Gekozen weg", u"Way chosen", u"Gekozen weg", u"Way chosen"},
    {"agreement", u"Afspraken", u"Agreements", u"Afspraak", u"Agreement"},
    {"investigation", u"Onderzoek", u"Investigation", u"Onderzoek", u"Investigation"},
    {"hearing", u"Wederhoor", u"Hearings", u"Wederhoor", u"Hearing"},
    {"advice", u"Adviezen", u"Advice", u"Advies", u"Advice"},
    {"decision", u"Besluiten", u"Decisions", u"Besluit", u"Decision"},
    {"review", u"Toets door Rechtspositie", u"Legal-status review", u"Toets door Rechtspositie", u"Legal-status review"},
    {"measure", u"Maatregelen", u"Measures", u"Maatregel", u"Measure"},
    {"objection", u"Bezwaar en beklag", u"Objections", u"Bezwaar of beklag", u"Objection"},
    {"evaluation", u"Evaluaties", u"Evaluations", u"Evaluatie", u"Evaluation"},
    {"aftercare", u"Nazorg", u"Aftercare", u"Nazorgcontact", u"Check-in"},
    {"closure", u"Sluiting", u"Closing", u"Sluiting", u"Closing"},
    {"event", u"Gebeurtenissen", u"Events", u"Gebeurtenis", u"Event"},
    {"pause", u"Onderbrekingen", u"Pauses", u"Onderbreking", u"Pause"},
    {"term", u"Termijnen", u"Terms", u"Termijn", u"Term"},
    {"document", u"Documenten", u"Documents", u"Document", u"Document"},
};

constexpr FieldWords Fields[] = {
    {"intake.received_on", u"Ontvangen op", u"Received on"},
    {"intake.channel", u"Meldweg", u"Channel"},
    {"intake.form", u"Vorm van de melding", u"Form of the report"},
    {"intake.received_by", u"Ontvangen door", u"Received by"},
    {"intake.component", u"Defensieonderdeel", u"Defence component"},
    {"intake.anonymity", u"Bij wie de identiteit bekend is", u"Who knows the identity"},
    {"intake.reported_labels", u"Zo noemde de melder het", u"What the reporter called it"},
    {"intake.reported_as", u"In de woorden van de melder", u"In the reporter’s own words"},
    {"intake.subject", u"Onderwerp", u"Subject"},
    {"intake.account", u"Verslag in eigen woorden", u"Account in own words"},
    {"intake.wish", u"Wat de melder hoopt te bereiken", u"What the reporter hopes for"},
    {"intake.account_shown_on", u"Verslag voorgelegd op", u"Account shown on"},
    {"intake.account_corrections", u"Verbeteringen van de melder op het verslag", u"What the reporter corrected"},
    {"intake.account_agreed_on", u"Verslag akkoord op", u"Account agreed on"},
    {"intake.account_manner", u"Hoe het verslag is voorgelegd", u"How the account was read back"},
    {"intake.account_form", u"Hoe akkoord is gegeven", u"How the agreement was given"},
    {"intake.account_changed_on", u"Gewijzigd na akkoord op", u"Changed after the agreement on"},
    {"intake.acknowledged_on", u"Ontvangstbevestiging verstuurd op", u"Acknowledgement sent on"},
    {"intake.forwarded_on", u"Doorgestuurd naar de COID op", u"Passed on to the COID on"},
    {"intake.reporter_informed_on", u"Melder geïnformeerd op", u"Reporter informed on"},
    {"intake.person_informed_on", u"Betrokkene geïnformeerd op", u"Person concerned informed on"},
    {"intake.is_complaint", u"Klacht (Awb hoofdstuk 9)", u"Complaint (Awb chapter 9)"},
    {"intake.committee_advises", u"Commissie adviseert over de klacht", u"A committee advises on the complaint"},
    {"intake.refused_on", u"Klacht niet in behandeling genomen op", u"Complaint not taken up on"},
    {"triage.danger", u"Direct gevaar", u"Danger now"},
    {"triage.danger_note", u"Wat er tegen het gevaar is gedaan", u"What was done about the danger"},
    {"triage.crime", u"Mogelijk een strafbaar feit", u"Possibly a crime"},
    {"triage.crime_reason", u"Waarom wel of geen strafbaar feit", u"Why a crime or none"},
    {"triage.eu_law", u"Overtreding van Unierecht", u"Breach of Union law"},
    {"triage.eu_law_reason", u"Waarom wel of geen Unierecht", u"Why Union law or not"},
    {"triage.rule_or_danger", u"Overtreding van een regel, of gevaar voor mensen, milieu of de dienst", u"A rule broken, or danger to people, environment or public service"},
    {"triage.rule_or_danger_reason", u"Welke regel, of welk gevaar", u"Which rule, or which danger"},
    {"triage.beyond_personal", u"Raakt meer dan een persoonlijk belang", u"Touches more than personal interests"},
    {"triage.beyond_personal_reason", u"Wie of wat het nog meer raakt", u"Whom or what else it touches"},
    {"triage.pattern", u"Patroon of structuur", u"Pattern or structure"},
    {"triage.pattern_reason", u"Waaruit het patroon blijkt", u"From what the pattern appears"},
    {"triage.serious", u"Ernstig of omvangrijk", u"Serious or extensive"},
    {"triage.serious_reason", u"Waarom wel of niet ernstig", u"Why serious or not"},
    {"triage.is_wrongdoing", u"(Vermoeden van een) misstand", u"(Suspected) wrongdoing"},
    {"triage.conflict_of_interest", u"Belangenverstrengeling bij een behandelaar", u"Conflict of interest of a handler"},
    {"triage.conflict_reason", u"Hoe daarmee wordt omgegaan", u"How it is dealt with"},
    {"triage.window_open", u"Tuchtrechtelijke termijn nog open", u"Disciplinary window still open"},
    {"triage.window_reason", u"Waarom wel of niet open", u"Why open or not"},
    {"triage.formal_complaint", u"Formele klacht van wie het meemaakte", u"Formal complaint by whoever experienced it"},
    {"triage.complaint_reason", u"Toelichting op de klacht", u"About the complaint"},
    {"triage.other_signals", u"Andere signalen over eenheid of persoon", u"Other signals about the unit or person"},
    {"triage.other_signals_reason", u"Welke signalen", u"Which signals"},
    {"triage.labour_conflict", u"Arbeidsconflict", u"Labour conflict"},
    {"triage.labour_reason", u"Waarom wel of geen arbeidsconflict", u"Why a labour conflict or not"},
    {"triage.enough_facts", u"Genoeg feiten voor een onderzoek", u"Enough facts for an inquiry"},
    {"triage.enough_facts_reason", u"Wat er is of ontbreekt", u"What is there or missing"},
    {"triage.category", u"Soort zaak", u"Category"},
    {"triage.reasons", u"Redenen voor deze keuze", u"Reasons for this choice"},
    {"triage.decided_on", u"Bepaald op", u"Decided on"},
    {"triage.contested_on", u"Weersproken op", u"Contested on"},
    {"triage.contested_by", u"Weersproken door", u"Contested by"},
    {"triage.contest", u"Wat ertegen is ingebracht", u"What was said against it"},
    {"triage.contest_answer", u"Wat daarmee is gedaan", u"What was done with it"},
    {"party.role", u"Rol", u"Role"},
    {"party.alias", u"Pseudoniem", u"Pseudonym"},
    {"party.name", u"Naam", u"Name"},
    {"party.personnel_category", u"Personeelscategorie", u"Personnel category"},
    {"party.rank_group", u"Rang- of schaalgroep", u"Group of ranks or scales"},
    {"party.component", u"Defensieonderdeel", u"Defence component"},
    {"party.note", u"Wat verder van belang is", u"What else matters"},
    {"allegation.number", u"Nummer", u"Number"},
    {"allegation.person", u"Over wie", u"About whom"},
    {"allegation.description", u"Wat er zou zijn gebeurd", u"What is said to have happened"},
    {"allegation.place", u"Waar", u"Where"},
    {"allegation.conducted_on", u"Gebeurd op", u"Happened on"},
    {"allegation.conducted_until", u"Tot en met", u"Until"},
    {"allegation.discovered_on", u"Ontdekt op", u"Discovered on"},
    {"allegation.abroad", u"Militair en commandant in verschillende landen", u"Soldier and commander in different countries"},
    {"allegation.behaviour", u"Gedrag", u"Behaviour"},
    {"allegation.grounds", u"Discriminatiegronden", u"Grounds of discrimination"},
    {"allegation.modality", u"Hoe", u"How"},
    {"allegation.finding", u"Oordeel", u"Finding"},
    {"allegation.finding_reasons", u"Waarop het oordeel berust", u"On what the finding rests"},
    {"consent.scope", u"Waarover", u"About what"},
    {"consent.recipient", u"Ontvanger", u"Recipient"},
    {"consent.person", u"Welke persoon", u"Which person"},
    {"consent.answer", u"Antwoord", u"Answer"},
    {"consent.form", u"Hoe gegeven", u"How it was given"},
    {"consent.given_on", u"Antwoord gegeven op", u"Answered on"},
    {"consent.withdrawn_on", u"Ingetrokken op", u"Withdrawn on"},
    {"consent.covers", u"Welke delen", u"Which parts"},
    {"consent.conversation", u"Alleen dit gesprek", u"This conversation only"},
    {"consent.allegation", u"Alleen deze gedraging", u"This allegation only"},
    {"consent.items", u"Wat precies mag worden gegeven", u"What exactly may go"},
    {"consent.note", u"Wat erover is gezegd", u"What was said about it"},
    {"conversation.kind", u"Soort gesprek", u"Kind of conversation"},
    {"consent.recorded_by", u"Vastgelegd door", u"Recorded by"},
    {"consent.stopped", u"Wat daardoor niet doorgaat", u"What does not happen because of it"},
    {"duty.grounds", u"Welke plicht", u"Which duty"},
    {"duty.considered_on", u"Afgewogen op", u"Considered on"},
    {"duty.decision", u"Besluit", u"Decision"},
    {"duty.conditions", u"Voorwaarden waaraan is voldaan", u"Conditions that are met"},
    {"duty.recipient", u"Aan wie", u"To whom"},
    {"duty.note", u"Waarom", u"Why"},
    {"duty.recorded_by", u"Vastgelegd door", u"Recorded by"},
    {"conversation.held_on", u"Gehouden op", u"Held on"},
    {"conversation.medium", u"Hoe", u"How"},
    {"conversation.minutes", u"Aantal minuten", u"Minutes"},
    {"conversation.person", u"Met wie", u"With whom"},
    {"conversation.present", u"Wie er nog meer bij was", u"Who else was there"},
    {"conversation.topics", u"Onderwerpen", u"Topics"},
    {"conversation.options", u"Besproken mogelijkheden", u"Options discussed"},
    {"conversation.referrals", u"Verwezen naar", u"Referred to"},
    {"conversation.summary", u"Wat er is gezegd", u"What was said"},
    {"conversation.follow_up_on", u"Volgend contact toegezegd voor", u"Next contact promised for"},
    {"conversation.shown_on", u"Voorgelegd op", u"Shown on"},
    {"conversation.corrections", u"Verbeteringen", u"Corrections"},
    {"conversation.agreed_on", u"Akkoord op", u"Agreed on"},
    {"conversation.manner", u"Hoe het is voorgelegd", u"How it was read back"},
    {"conversation.form", u"Hoe akkoord is gegeven", u"How the agreement was given"},
    {"conversation.changed_on", u"Gewijzigd na akkoord op", u"Changed after the agreement on"},
    {"route.discussed", u"Besproken wegen", u"Ways discussed"},
    {"route.chosen", u"Gekozen weg", u"Way chosen"},
    {"route.chosen_on", u"Gekozen op", u"Chosen on"},
    {"route.reasons", u"Waarom deze weg", u"Why this way"},
    {"agreement.what", u"Wat is afgesproken", u"What was agreed"},
    {"agreement.who", u"Wie doet het", u"Who does it"},
    {"agreement.recipient", u"Wie er iets te horen krijgt", u"Who is told something"},
    {"agreement.due_on", u"Uiterlijk op", u"By"},
    {"agreement.done_on", u"Gedaan op", u"Done on"},
    {"investigation.assigned_on", u"Opdracht gegeven op", u"Assigned on"},
    {"investigation.assignment", u"Onderzoeksopdracht", u"Assignment"},
    {"investigation.independence_declared_on", u"Onafhankelijkheid verklaard op", u"Independence declared on"},
    {"investigation.plan", u"Plan van aanpak", u"Plan"},
    {"investigation.started_on", u"Begonnen op", u"Started on"},
    {"investigation.concluded_on", u"Afgerond op", u"Concluded on"},
    {"investigation.report", u"Bevindingen", u"What was found"},
    {"investigation.report_on", u"Gerapporteerd op", u"Reported on"},
    {"hearing.person", u"Wie is gehoord", u"Who is heard"},
    {"hearing.invited_on", u"Uitgenodigd op", u"Invited on"},
    {"hearing.respond_until", u"Kon reageren tot en met", u"May respond until"},
    {"hearing.held_on", u"Gehoord op", u"Heard on"},
    {"hearing.declined", u"Heeft ervan afgezien", u"Declined to be heard"},
    {"hearing.account", u"Wat deze persoon zei", u"What this person said"},
    {"hearing.read_back_on", u"Teruggelezen op", u"Read back on"},
    {"hearing.remarks", u"Opmerkingen bij het verslag", u"Remarks on the account"},
    {"hearing.agreed_on", u"Akkoord op", u"Agreed on"},
    {"hearing.manner", u"Hoe het is voorgelegd", u"How it was read back"},
    {"hearing.form", u"Hoe akkoord is gegeven", u"How the agreement was given"},
    {"hearing.changed_on", u"Gewijzigd na akkoord op", u"Changed after the agreement on"},
    {"advice.addressee", u"Aan wie", u"Addressee"},
    {"advice.person", u"Over wie", u"About whom"},
    {"advice.question", u"Vraag van het bevoegd gezag", u"Question of the competent authority"},
    {"advice.asked_on", u"Gevraagd op", u"Asked on"},
    {"advice.facts", u"Feiten en hun bronnen", u"Facts and their sources"},
    {"advice.assessment", u"Beoordeling per gedraging", u"Assessment of each allegation"},
    {"advice.options", u"Mogelijkheden, met voor en tegen", u"Options, with what speaks for and against"},
    {"advice.kinds", u"Wat wordt geadviseerd", u"What is advised"},
    {"advice.advice", u"Tekst van het advies", u"Text of the advice"},
    {"advice.protection", u"Veiligheid en nazorg, voor beide kanten", u"Safety and aftercare, for both sides"},
    {"advice.confidential", u"Wat aan wie mag worden verteld", u"What may be told to whom"},
    {"advice.reviewed_on", u"Nagelezen door een collega op", u"Read by a colleague on"},
    {"advice.issued_on", u"Verstuurd op", u"Sent on"},
    {"decision.person", u"Over wie", u"About whom"},
    {"decision.advice", u"Antwoord op dit advies", u"Answers this advice"},
    {"decision.intended_on", u"Voornemen verstuurd op", u"Intention sent on"},
    {"decision.views_until", u"Zienswijze mogelijk tot en met", u"Views possible until"},
    {"decision.views_held_on", u"Zienswijze of verantwoording gegeven op", u"Views or account given on"},
    {"decision.counsel_present", u"Raadsman of raadsvrouw aanwezig", u"Counsel present"},
    {"decision.minutes_signed_on", u"Verslag ondertekend op", u"Minutes signed on"},
    {"decision.taken_on", u"Genomen op", u"Taken on"},
    {"decision.notified_on", u"Bekendgemaakt op", u"Notified on"},
    {"decision.answer", u"Antwoord op het advies", u"Answer to the advice"},
    {"decision.deviation_reason", u"Reden om af te wijken van het advies", u"Reason for deviating from the advice"},
    {"decision.decision", u"Wat is besloten", u"What was decided"},
    {"review.requested_on", u"Gevraagd op", u"Asked on"},
    {"review.facts_established", u"1. Staan de feiten vast?", u"1. Are the facts established?"},
    {"review.facts_established_reasons", u"1. Omdat", u"1. Because"},
    {"review.misconduct", u"2. Is het plichtsverzuim of wangedrag?", u"2. Is it dereliction of duty or misconduct?"},
    {"review.misconduct_reasons", u"2. Omdat", u"2. Because"},
    {"review.attributable", u"3. Is het deze persoon toe te rekenen?", u"3. Can it be attributed to this person?"},
    {"review.attributable_reasons", u"3. Omdat", u"3. Because"},
    {"review.authority", u"4. Is het gezag bevoegd, op de juiste grondslag?", u"4. Is the authority competent, on the right legal basis?"},
    {"review.authority_reasons", u"4. Omdat", u"4. Because"},
    {"review.proportional", u"5. Is de maatregel evenredig?", u"5. Is the measure proportional?"},
    {"review.proportional_reasons", u"5. Omdat", u"5. Because"},
    {"review.equal_cases", u"6. Zijn gelijke gevallen gelijk behandeld?", u"6. Were equal cases treated alike?"},
    {"review.equal_cases_reasons", u"6. Omdat", u"6. Because"},
    {"review.procedure", u"7. Is de procedure goed gevolgd?", u"7. Was the procedure right?"},
    {"review.procedure_reasons", u"7. Omdat", u"7. Because"},
    {"review.advice", u"Advies aan het bevoegd gezag", u"Advice to the competent authority"},
    {"review.advised_on", u"Geadviseerd op", u"Advised on"},
    {"measure.person", u"Voor wie", u"For whom"},
    {"measure.kind", u"Maatregel", u"Measure"},
    {"measure.no_measure_reason", u"Waarom er geen maatregel is", u"Why there is no measure"},
    {"measure.description", u"Waar het op neerkomt", u"What it comes down to"},
    {"measure.ordered_on", u"Opgelegd op", u"Ordered on"},
    {"measure.planned_on", u"Gepland voor", u"Planned for"},
    {"measure.carried_out_on", u"Uitgevoerd op", u"Carried out on"},
    {"measure.sessions", u"Aantal bijeenkomsten", u"Number of sessions"},
    {"measure.reporter_joins", u"De melder schuift aan", u"The reporter joins"},
    {"measure.evidence", u"Waaruit blijkt dat het is gedaan", u"From what it appears that it was done"},
    {"objection.decision", u"Tegen welk besluit", u"Against which decision"},
    {"objection.posted_on", u"Op de post gedaan op", u"Posted on"},
    {"objection.received_on", u"Ontvangen op", u"Received on"},
    {"objection.committee", u"Een commissie adviseert", u"A committee advises"},
    {"objection.hearing_on", u"Hoorzitting op", u"Hearing on"},
    {"objection.documents_open_on", u"Stukken ter inzage vanaf", u"Documents open from"},
    {"objection.decided_on", u"Beslist op", u"Decided on"},
    {"objection.outcome", u"Uitkomst", u"Outcome"},
    {"objection.reasons", u"Redenen", u"Reasons"},
    {"objection.notified_on", u"Beslissing bekendgemaakt op", u"Decision notified on"},
    {"objection.appealed_on", u"Beroep ingesteld op", u"Appeal lodged on"},
    {"objection.judged_on", u"Uitspraak verzonden op", u"Judgment sent on"},
    {"objection.higher_appealed_on", u"Hoger beroep ingesteld op", u"Higher appeal lodged on"},
    {"evaluation.measure", u"Welke maatregel", u"Which measure"},
    {"evaluation.held_on", u"Geëvalueerd op", u"Evaluated on"},
    {"evaluation.carried_out", u"Uitgevoerd zoals besloten", u"Carried out as decided"},
    {"evaluation.effect", u"Effect", u"Effect"},
    {"evaluation.reporter_heard", u"De melder is gevraagd hoe het nu gaat", u"The reporter was asked how it is now"},
    {"evaluation.findings", u"Wat is gevonden", u"What was found"},
    {"evaluation.lesson", u"Wat de eenheid ervan kan leren", u"What the unit can learn from it"},
    {"aftercare.person", u"Met wie", u"With whom"},
    {"aftercare.planned_on", u"Gepland voor", u"Planned for"},
    {"aftercare.held_on", u"Gehouden op", u"Held on"},
    {"aftercare.retaliation", u"Signalen van benadeling", u"Signs of retaliation"},
    {"aftercare.signal_answered_on", u"Signaal bevestigd op", u"Sign acknowledged on"},
    {"aftercare.note", u"Hoe het gaat", u"How it is going"},
    {"closure.reason", u"Reden van sluiten", u"Reason for closing"},
    {"closure.closed_on", u"Gesloten op", u"Closed on"},
    {"closure.aftercare_plan", u"Plan voor nazorg", u"Plan for aftercare"},
    {"closure.no_aftercare_reason", u"Waarom er geen nazorg is", u"Why there is no aftercare"},
    {"closure.lessons", u"Geleerde lessen", u"Lessons"},
    {"event.kind", u"Wat er gebeurde", u"What happened"},
    {"event.happened_on", u"Gebeurd op", u"Happened on"},
    {"event.happened_at", u"Tijdstip", u"Time of day"},
    {"event.person", u"Over wie", u"About whom"},
    {"event.note", u"Aantekening", u"Note"},
    {"pause.kind", u"Waarom dagen niet meetellen", u"Why days do not count"},
    {"pause.term", u"Welke termijn", u"Which term"},
    {"pause.person", u"Van wie", u"Of whom"},
    {"pause.starts_on", u"Vanaf", u"From"},
    {"pause.ends_on", u"Tot en met", u"Up to and including"},
    {"pause.reason", u"Reden", u"Reason"},
    {"term.kind", u"Termijn", u"Term"},
    {"term.runs_from", u"Loopt vanaf", u"Runs from"},
    {"term.due_on", u"Uiterlijk op", u"Due on"},
    {"term.met_on", u"Gehaald op", u"Met on"},
    {"term.note", u"Aantekening", u"Note"},
    {"document.name", u"Naam", u"Name"},
    {"document.kind", u"Soort document", u"Kind of document"},
    {"document.dated_on", u"Datum van het document", u"Date of the document"},
    {"document.source", u"Van wie", u"From whom"},
    {"document.note", u"Aantekening", u"Note"},
};

// Each with its reason.
constexpr const char *NeverOnPaper[] = {
    "conversation.team_note", // for the team alone; it goes into no export and no hand-over
    "conversation.own_note",  // for the writer alone, likewise
    "conversation.own_note_until",
    "party.person",          // the same person in other cases of this vault: nobody outside may follow that
};
// clang-format on

QString textOf(const char16_t *text)
{
    return QString::fromUtf16(text);
}

const SectionWords *wordsOf(const QString &section)
{
    for (const SectionWords &words : Sections)
        if (section == QLatin1StringView(words.section))
            return &words;
    return nullptr;
}

} // namespace

LocalText sectionWord(const QString &section)
{
    const SectionWords *words = wordsOf(section);
    return words ? LocalText{textOf(words->nl), textOf(words->en)} : LocalText();
}

LocalText rowWord(const QString &section)
{
    const SectionWords *words = wordsOf(section);
    return words ? LocalText{textOf(words->rowNl), textOf(words->rowEn)} : LocalText();
}

LocalText fieldWord(const QString &section, const QString &column)
{
    const QString wanted = section + u'.' + column;
    for (const FieldWords &words : Fields)
        if (wanted == QLatin1StringView(words.field))
            return {textOf(words.nl), textOf(words.en)};
    return {};
}

bool neverOnPaper(const QString &section, const QString &column)
{
    const QString field = section + u'.' + column;
    return std::any_of(std::begin(NeverOnPaper), std::end(NeverOnPaper),
                       [&](const char *kept) { return field == QLatin1StringView(kept); });
}

QStringList wordedFields()
{
    QStringList names;
    for (const FieldWords &words : Fields)
        names << QLatin1StringView(words.field);
    return names;
}

QStringList wordedSections()
{
    QStringList names;
    for (const SectionWords &words : Sections)
        names << QLatin1StringView(words.section);
    return names;
}

} // namespace model
