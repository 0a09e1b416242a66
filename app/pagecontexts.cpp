// SPDX-License-Identifier: EUPL-1.2
#include "app/pagecontexts.h"

#include "app/session.h"
#include "model/codes/codelists.h"
#include "model/codes/measurecatalogue.h"

#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;

namespace {

// On which rule a measure rests, who takes it, and what can be done against it.
QString basisText(const model::MeasureCatalogue &measures, const QString &code, model::Language language)
{
    const model::MeasureKind *kind = measures.find(code);
    if (!kind)
        return {};
    QStringList lines{kind->explanation.in(language)};
    const QString rule = QStringList{kind->basis.in(language), kind->article}.join(u' ').trimmed();
    if (!rule.isEmpty())
        lines += kind->kind == model::MeasureKind::Kind::Statutory
                     ? PageContexts::tr("Rule: %1, text read on %2.")
                           .arg(rule, QLocale().toString(kind->readOn, u"d MMMM yyyy"_s))
                     : PageContexts::tr("Policy, not law: %1.").arg(rule);
    lines += kind->remedy == model::MeasureKind::Remedy::Objection ? PageContexts::tr("Objection (Awb) is open.")
             : kind->remedy == model::MeasureKind::Remedy::Grievance
                 ? PageContexts::tr("Grievance (WMT) is open, within five days.")
                 : PageContexts::tr("No objection is open.");
    if (kind->unsure)
        lines += PageContexts::tr("Not verified in the source: check before you rely on it.");
    return lines.join(u'\n');
}

} // namespace

views::PageContext PageContexts::of(Session &session, const model::CodeLists &codes,
                                    const model::MeasureCatalogue &measures, model::Language language)
{
    return {.role = session.reader().role(),
            .language = language,
            .today = [&clock = session.clock()] { return clock.today(); },
            .codes =
                [&codes, language](const QString &list) {
                    views::Choices choices;
                    for (const model::CodeEntry &entry : codes.list(list).codes)
                        choices.append({entry.code, entry.text.in(language), {}, entry.parent});
                    return choices;
                },
            .measures =
                [&measures, language](const model::Code &category) {
                    views::Choices choices;
                    for (const model::MeasureKind &kind : measures.all())
                        choices.append(
                            {kind.code, kind.text.in(language), measures.whyNot(kind.code, category.value, language)});
                    return choices;
                },
            .measureBasis = [&measures, language](
                                const model::Code &measure) { return basisText(measures, measure.value, language); },
            .reporterCanJoin =
                [&measures](const model::Code &measure) {
                    const model::MeasureKind *kind = measures.find(measure.value);
                    return !kind || kind->reporterCanJoin;
                }};
}

} // namespace app
