// SPDX-License-Identifier: EUPL-1.2
#include "model/triage/wrongdoingpointer.h"

#include "model/triage/triage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::WrongdoingPointer)
};

using Answer = std::optional<bool>;
using Because = WrongdoingPointer::Because;

const QDate ReadOn(2023, 2, 18);

Because because(const QString &text, const QString &source, bool unsure = false)
{
    return {text, source, ReadOn, unsure};
}

// Either of two: yes once one is, no only when both are.
Answer either(const Answer &one, const Answer &other)
{
    if (one == true || other == true)
        return true;
    return one == false && other == false ? Answer(false) : std::nullopt;
}

Because ofSeriousness(const Triage &triage)
{
    const QString source = u"Wbk art. 1, misstand (slot)"_s;
    if (triage.pattern == true)
        return because(Text::tr("There is a pattern or a structure in it."), source);
    if (triage.serious == true)
        return because(Text::tr("It is serious or extensive."), source);
    if (triage.pattern == false && triage.serious == false)
        return because(Text::tr("There is no pattern, and it is neither serious nor extensive. The law says that the "
                                "public interest is at stake “in any case” when one of these holds; it may be at stake "
                                "otherwise."),
                       source, true);
    return because(Text::tr("It was not answered whether there is a pattern, or whether it is serious or extensive."),
                   source);
}

Because ofRule(const Triage &triage)
{
    const QString source = u"Wbk art. 1, misstand onder b, 1° en 2°"_s;
    if (triage.ruleOrDanger == true)
        return because(
            Text::tr("A law or a rule based on it is broken, or there is danger to people, the environment or "
                     "the public service."),
            source);
    return triage.ruleOrDanger == false
               ? because(Text::tr("No law or rule based on it is broken, and nothing is endangered."), source)
               : because(Text::tr("It was not answered whether a rule is broken or something is endangered."), source);
}

Because ofInterest(const Triage &triage)
{
    const QString source = u"Wbk art. 1, misstand (slot)"_s;
    if (triage.beyondPersonal == true)
        return because(Text::tr("It touches more than personal interests."), source);
    return triage.beyondPersonal == false
               ? because(
                     Text::tr("It touches personal interests only. The law’s list is not exhaustive here: say in the "
                              "reasons when you see it differently."),
                     source, true)
               : because(Text::tr("It was not answered whether it touches more than personal interests."), source);
}

Because ofUnionLaw(const Triage &triage)
{
    const QString source = u"Wbk art. 1, misstand onder a"_s;
    if (triage.euLaw == true)
        return because(Text::tr("Union law is broken or about to be: that is enough by itself. Which acts count stands "
                                "in Directive (EU) 2019/1937."),
                       source, true);
    return triage.euLaw == false
               ? because(Text::tr("Union law is not broken."), source)
               : because(Text::tr("It was not answered whether Union law is broken; that would be enough by itself."),
                         source);
}

} // namespace

WrongdoingPointer wrongdoingPointer(const Triage &triage)
{
    using To = WrongdoingPointer::To;
    if (triage.euLaw == true)
        return {To::Wrongdoing, {ofUnionLaw(triage)}};
    const Answer grave = either(triage.pattern, triage.serious);
    if (triage.ruleOrDanger == true && triage.beyondPersonal == true && grave == true)
        return {To::Wrongdoing, {ofRule(triage), ofInterest(triage), ofSeriousness(triage)}};
    WrongdoingPointer pointer;
    pointer.because.push_back(ofUnionLaw(triage));
    // One no decides, and only what decides is a reason.
    if (triage.ruleOrDanger == false)
        pointer.because.push_back(ofRule(triage));
    else if (triage.beyondPersonal == false)
        pointer.because.push_back(ofInterest(triage));
    else if (grave == false)
        pointer.because.push_back(ofSeriousness(triage));
    else
        for (const Because &each : {ofRule(triage), ofInterest(triage), ofSeriousness(triage)})
            pointer.because.push_back(each);
    pointer.to = triage.euLaw == false && pointer.because.size() == 2 ? To::NoWrongdoing : To::Open;
    return pointer;
}

} // namespace model
