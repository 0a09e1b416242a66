// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/explanation.h"

#include "model/calendar/daywords.h"
#include "model/counting/explanationparts.h"

using namespace Qt::StringLiterals;

namespace model {

QString explain(const TermResult &result, Language language)
{
    const ExplanationParts parts(result, language);
    QStringList sentences{parts.begin()};
    sentences += parts.steps();
    if (result.isStopped)
        sentences += parts.standsStill();
    else
        sentences += parts.ending();
    sentences += uncertainInWords(result, language);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QStringList movedInWords(const TermResult &result, Language language)
{
    const ExplanationParts parts(result, language);
    QStringList reasons;
    if (!result.steps.empty() && result.steps.back().kind == TermStep::Kind::Bar)
        reasons += parts.bar(result.steps.back()).chopped(1); // no full stop, as the others
    for (const TermMove &move : result.moves)
        reasons += parts.reason(move);
    return reasons;
}

QStringList uncertainInWords(const TermResult &result, Language language)
{
    const ExplanationParts parts(result, language);
    QStringList sentences;
    for (const TermMark &mark : result.uncertain)
        sentences += parts.mark(mark);
    return sentences;
}

} // namespace model
