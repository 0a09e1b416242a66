// SPDX-License-Identifier: EUPL-1.2
#include "model/workflow/readback.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Writes one procedure in one language. Its words stand here and not in tr(): the page is signed in the language it was
// asked for, whatever the language of the window.
class Writer final
{
public:
    Writer(const Procedure &procedure, Language language) : m_procedure(procedure), m_language(language) {}

    QString write();

private:
    [[nodiscard]] QString say(QStringView dutch, QStringView english) const
    {
        return (m_language == Language::Dutch ? dutch : english).toString();
    }
    [[nodiscard]] QString date(QDate day) const
    {
        return QLocale(m_language == Language::Dutch ? QLocale::Dutch : QLocale::English)
            .toString(day, u"d MMMM yyyy"_s);
    }
    [[nodiscard]] QString phaseText(const QString &id) const { return m_procedure.phase(id)->text.in(m_language); }

    void writeHead();
    void writePhase(const Phase &phase, size_t number);
    void writeStep(const Step &step, size_t number);
    [[nodiscard]] QString conditions(const Step &step) const;
    [[nodiscard]] QString howKnown(const Step &step) const;
    [[nodiscard]] QString source(const Basis &basis) const;

    const Procedure &m_procedure;
    Language m_language;
    QString m_text;
};

QString Writer::write()
{
    writeHead();
    for (size_t i = 0; i < m_procedure.phases.size(); ++i)
        writePhase(m_procedure.phases[i], i + 1);
    return m_text;
}

void Writer::writeHead()
{
    m_text += u"# "_s + m_procedure.title.in(m_language) + u"\n\n"_s;
    m_text += say(u"Dit is wat het programma begrijpt van versie %1, die geldt vanaf %2. De zaak doorloopt %3 fasen, "
                  u"in deze volgorde.\n",
                  u"This is what the program understands of version %1, in force from %2. The case goes through %3 "
                  u"phases, in this order.\n")
                  .arg(QString::number(m_procedure.version), date(m_procedure.inForceFrom),
                       QString::number(m_procedure.phases.size()));
}

void Writer::writePhase(const Phase &phase, size_t number)
{
    m_text += u"\n## %1. %2\n\n%3\n\n"_s.arg(QString::number(number), phase.text.in(m_language),
                                             phase.purpose.in(m_language));
    if (phase.comesAfter.isEmpty())
        m_text += say(u"Dit is de eerste fase.\n", u"This is the first phase.\n");
    else
        m_text += say(u"Deze fase komt na ‘%1’.\n", u"This phase comes after ‘%1’.\n").arg(phaseText(phase.comesAfter));
    if (phase.maySkip.in(m_language).isEmpty())
        m_text += say(u"Zij kan niet worden overgeslagen.\n", u"It cannot be skipped.\n");
    else
        m_text += say(u"Zij mag worden overgeslagen als dit zo is: %1\n", u"It may be skipped when this is so: %1\n")
                      .arg(phase.maySkip.in(m_language));
    if (!phase.mayReturnTo.isEmpty())
        m_text += say(u"De zaak mag van hier terug naar ‘%1’.\n", u"From here the case may return to ‘%1’.\n")
                      .arg(phaseText(phase.mayReturnTo));
    m_text +=
        say(u"\nDe fase is klaar als dit allemaal zo is:\n", u"\nThe phase is finished when all of this is so:\n");
    for (size_t i = 0; i < phase.steps.size(); ++i)
        writeStep(phase.steps[i], i + 1);
}

void Writer::writeStep(const Step &step, size_t number)
{
    m_text +=
        u"\n%1. **%2** — %3\n"_s.arg(QString::number(number), step.title.in(m_language), step.text.in(m_language));
    m_text += say(u"   - Waarom: %1\n", u"   - Why: %1\n").arg(step.why.in(m_language));
    m_text += u"   - "_s + source(step.basis) + u'\n';
    m_text += u"   - "_s + howKnown(step) + u'\n';
    if (const QString limits = conditions(step); !limits.isEmpty())
        m_text += u"   - "_s + limits + u'\n';
}

QString Writer::source(const Basis &basis) const
{
    const bool statutory = basis.kind == Basis::Kind::Statutory;
    const QString kind =
        statutory ? say(u"wet of regeling", u"statute or regulation") : say(u"beleid, geen wet", u"policy, not law");
    const QString text = basis.unsure ? say(u"Bron (%1): %2; nog niet nagekeken in de bron zelf (stand van %3).",
                                            u"Source (%1): %2; not yet checked in the source itself (as of %3).")
                                      : say(u"Bron (%1): %2; gelezen in de versie van %3.",
                                            u"Source (%1): %2; read in the version of %3.");
    return text.arg(kind, basis.text.in(m_language), date(basis.readOn));
}

QString Writer::howKnown(const Step &step) const
{
    if (step.kind == Step::Kind::Check)
        return say(u"Iemand vinkt dit af (‘%1’, op de pagina ‘%2’).", u"Somebody ticks this (‘%1’, on the page ‘%2’).")
            .arg(step.id, step.page);
    return say(u"Het programma ziet dit aan het gegeven ‘%1’ (pagina ‘%2’).",
               u"The program sees this from the fact ‘%1’ (page ‘%2’).")
        .arg(step.id, step.page);
}

QString Writer::conditions(const Step &step) const
{
    QStringList sentences;
    if (!step.when.isEmpty())
        sentences += say(u"De stap vervalt zodra het gegeven ‘%1’ ‘nee’ is. Dan staat er: %2",
                         u"The step is dropped as soon as the fact ‘%1’ is ‘no’. Then it says: %2")
                         .arg(step.when, step.otherwise.in(m_language));
    if (step.mayNotApply)
        sentences += say(u"De gebruiker mag de stap ‘niet van toepassing’ noemen, met een reden.",
                         u"The user may call the step ‘not applicable’, with a reason.");
    if (step.optional)
        sentences += say(u"De stap houdt de fase niet tegen.", u"The step does not keep the phase from finishing.");
    return sentences.join(u' ');
}

} // namespace

QString readBack(const Procedure &procedure, Language language)
{
    return Writer(procedure, language).write();
}

} // namespace model
