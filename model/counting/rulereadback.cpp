// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/rulereadback.h"

#include "model/calendar/daywords.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Writes the list in one language; its words stand here and not in tr(), because the pages are signed in the language
// they were asked for.
class Writer final
{
public:
    Writer(const TermRules &rules, Language language) : m_rules(rules), m_language(language) {}

    QString write();

private:
    [[nodiscard]] QString say(QStringView dutch, QStringView english) const
    {
        return (m_language == Language::Dutch ? dutch : english).toString();
    }
    [[nodiscard]] QString length(const Length &length) const { return lengthInWords(length, m_language); }
    [[nodiscard]] QStringList sentences(const TermRule &rule) const;
    [[nodiscard]] QString lengthOf(const TermRule &rule) const;
    [[nodiscard]] QString until(const TermRule &rule) const;
    [[nodiscard]] QString lengthening(const TermRule &rule) const;
    [[nodiscard]] QString counting(const TermRule &rule) const;
    [[nodiscard]] QString byTheAct(const TermRule &rule) const;
    [[nodiscard]] QString extension(const TermExtension &extension) const;
    [[nodiscard]] QString source(const TermRule &rule) const;

    const TermRules &m_rules;
    Language m_language;
};

QString Writer::write()
{
    QString text =
        u"# "_s + m_rules.title().in(m_language) + u"\n\n"_s +
        say(u"Dit is wat het programma begrijpt van versie %1 van de lijst met termijnen. De dag van de gebeurtenis "
            u"telt "
            u"nooit mee. Een termijn in maanden of jaren eindigt op de dag met hetzelfde nummer, of anders op de "
            u"laatste "
            u"dag van die maand.\n",
            u"This is what the program understands of version %1 of the list of terms. The day of the event never "
            u"counts. A term in months or years ends on the day with the same number, or else on the last day of that "
            u"month.\n")
            .arg(QString::number(m_rules.version()));
    for (const TermRule &rule : m_rules.rules()) {
        text += u"\n## %1 — %2\n\n"_s.arg(rule.id, rule.text.in(m_language));
        for (const QString &sentence : sentences(rule))
            text += u"- "_s + sentence + u'\n';
    }
    return text;
}

QStringList Writer::sentences(const TermRule &rule) const
{
    QStringList all{say(u"Wie: %1.", u"Who: %1.").arg(rule.actor.in(m_language))};
    all << (rule.extends.isEmpty() ? lengthOf(rule) : lengthening(rule));
    if (rule.isCountable())
        all << counting(rule);
    for (const TermExtension &each : rule.extensions)
        all << extension(each);
    if (!rule.metBy.isEmpty())
        all << say(u"Gehaald zodra het gegeven ‘%1’ bekend is.", u"Met as soon as the fact ‘%1’ is known.")
                   .arg(rule.metBy);
    for (const LocalText &convention : rule.conventions)
        all << say(u"Let op: %1", u"Note: %1").arg(convention.in(m_language));
    all << source(rule);
    return all;
}

// "Uiterlijk zes weken na: klacht ontvangen (gegeven ‘complaint.received_on’)."
QString Writer::lengthOf(const TermRule &rule) const
{
    const QString because = rule.because.in(m_language);
    QString event = rule.event.in(m_language);
    if (m_language == Language::Dutch && event.endsWith(u" op"))
        event.chop(3); // the day would follow; here it does not
    const QString start = say(u"‘%1’ (gegeven ‘%2’)", u"‘%1’ (fact ‘%2’)").arg(event, rule.runsFrom);
    const QString sentence = rule.length ? until(rule).arg(length(*rule.length), start)
                                         : say(u"Onverwijld na %1; er is geen vaste termijn.",
                                               u"Without delay after %1; there is no fixed term.")
                                               .arg(start);
    return because.isEmpty() ? sentence : sentence.chopped(1) + u", "_s + because + u'.';
}

QString Writer::until(const TermRule &rule) const
{
    if (rule.direction == TermDirection::Backward)
        return say(u"Uiterlijk %1 voor %2.", u"At the latest %1 before %2.");
    switch (rule.sense) {
    case TermRule::Sense::Deadline:
        return say(u"Uiterlijk %1 na %2.", u"At the latest %1 after %2.");
    case TermRule::Sense::NotBefore:
        return say(u"Niet eerder dan %1 na %2.", u"Not earlier than %1 after %2.");
    case TermRule::Sense::Window:
        return say(u"Tot en met %1 na %2; daarna niet meer.", u"Until %1 after %2; not after that.");
    case TermRule::Sense::ByItself:
        return say(u"Vanzelf, %1 na %2.", u"By itself, %1 after %2.");
    }
    return {};
}

QString Writer::lengthening(const TermRule &rule) const
{
    return say(u"Verlengt %1 met %2: %3.", u"Lengthens %1 by %2: %3.")
        .arg(listInWords(rule.extends, m_language), length(*rule.length), rule.because.in(m_language));
}

QString Writer::counting(const TermRule &rule) const
{
    switch (rule.counting) {
    case Counting::Plain:
        return rule.origin == TermOrigin::Policy ? say(u"Het is een beleidstermijn: er is geen wettelijke einddatum. "
                                                       u"Valt de dag op een vrije dag, dan plant het "
                                                       u"programma de eerstvolgende werkdag.",
                                                       u"It is a policy term: there is no statutory end. When the day "
                                                       u"is no working day, the program plans the "
                                                       u"next working day.")
                                                 : say(u"De einddatum schuift niet op.", u"The end does not move.");
    case Counting::GeneralAct:
        return byTheAct(rule);
    case Counting::Disciplinary:
        return say(u"Dagen van verlof, ziekte of ongeoorloofde afwezigheid tellen niet mee. Daarna schuift de "
                   u"einddatum op volgens de "
                   u"Algemene termijnenwet (WMT art. 110). %1 na ‘%2’ is het hoe dan ook voorbij (%3).",
                   u"Days of leave, illness or unauthorised absence do not count. Then the end moves by the Algemene "
                   u"termijnenwet "
                   u"(WMT art. 110). %1 after ‘%2’ it is over in any case (%3).")
            .arg(sentenceCase(length(rule.bar ? rule.bar->length : TermBar().length)),
                 rule.bar ? rule.bar->runsFrom : rule.runsFrom,
                 rule.bar ? rule.bar->basis.in(m_language) : TermBar().basis.in(m_language));
    case Counting::WorkingDays:
        return say(u"Alleen werkdagen tellen mee.", u"Only working days count.");
    case Counting::Hours:
        return say(
            u"De uren lopen van tijdstip tot tijdstip, ook ’s nachts en in het weekend (Algemene termijnenwet art. 4).",
            u"The hours run from moment to moment, at night and at weekends, too (Algemene termijnenwet art. 4).");
    }
    return {};
}

QString Writer::byTheAct(const TermRule &rule) const
{
    if (rule.direction == TermDirection::Backward)
        return say(u"De termijn is teruggerekend en schuift niet op (Algemene termijnenwet art. 1 lid 2).",
                   u"The term is counted back and does not move (Algemene termijnenwet art. 1 (2)).");
    if (!isCoveredByAct(*rule.length))
        return say(u"De Algemene termijnenwet geldt niet voor %1 (art. 4): de einddatum schuift niet op.",
                   u"The Algemene termijnenwet does not apply to %1 (art. 4): the end does not move.")
            .arg(whyNotCovered(*rule.length).in(m_language));
    return say(
        u"Valt de laatste dag op een zaterdag, zondag, feestdag of gelijkgestelde dag, dan loopt de termijn door tot "
        u"en met de "
        u"eerste dag die dat niet is; in een termijn van drie dagen of meer vallen ten minste twee werkdagen (Algemene "
        u"termijnenwet art. 1 tot en met 3).",
        u"When the last day is a Saturday, Sunday, holiday or equated day, the term runs on to the first day that is "
        u"none of "
        u"these; a term of three days or more holds at least two working days (Algemene termijnenwet art. 1 to 3).");
}

QString Writer::extension(const TermExtension &extension) const
{
    const QString sentence =
        say(u"Kan, geteld vanaf de kale einddatum, worden verlengd met ten hoogste %1 (%2): %3.",
            u"May, counted from the nominal end, be lengthened by at most %1 (%2): %3.")
            .arg(length(extension.length), extension.basis.in(m_language), extension.reason.in(m_language));
    if (!extension.isCombined)
        return sentence;
    return sentence + u' ' +
           say(u"Samen is het één termijn: of de Algemene termijnenwet geldt, hangt af van het geheel.",
               u"Together they are one term: whether the Algemene termijnenwet applies depends on the whole.");
}

QString Writer::source(const TermRule &rule) const
{
    const QString kind = rule.origin == TermOrigin::Statutory ? say(u"wet of regeling", u"statute or regulation")
                                                              : say(u"beleid, geen wet", u"policy, not law");
    const QString text = rule.unsure ? say(u"Bron (%1): %2; nog niet nagekeken in de bron zelf (stand van %3).",
                                           u"Source (%1): %2; not yet checked in the source itself (as of %3).")
                                     : say(u"Bron (%1): %2; gelezen in de versie van %3.",
                                           u"Source (%1): %2; read in the version of %3.");
    return text.arg(kind, rule.basis.in(m_language), dateInWords(rule.readOn, m_language));
}

} // namespace

QString readBack(const TermRules &rules, Language language)
{
    return Writer(rules, language).write();
}

} // namespace model
