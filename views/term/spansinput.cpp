// SPDX-License-Identifier: EUPL-1.2
#include "views/term/spansinput.h"

#include "views/widgets/dateinput.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace views {

namespace {

std::optional<model::Span> readSpan(const QString &typed, QDate today)
{
    static const QRegularExpression until(u"\\s*(?:\\.\\.|–|\\bt/m\\b|\\btot en met\\b|\\bthrough\\b|\\bto\\b)\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QStringList ends = typed.split(until);
    if (ends.isEmpty() || ends.size() > 2)
        return {};
    const std::optional<QDate> first = readDate(ends.first(), today);
    const std::optional<QDate> last = readDate(ends.last(), today);
    if (!first || !last)
        return {};
    return model::Span{*first, *last};
}

} // namespace

SpansReading readSpans(const QString &typed, QDate today)
{
    static const QRegularExpression between(u"[;,]"_s);
    SpansReading reading;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            continue;
        const std::optional<model::Span> span = readSpan(one, today);
        if (!span) {
            reading.notRead = one;
            return reading;
        }
        reading.spans.push_back(*span);
    }
    return reading;
}

} // namespace views
