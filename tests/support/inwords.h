// SPDX-License-Identifier: EUPL-1.2
// Findings and facts as short lines, so that a test compares lists a person can read and a failure shows what differs.
// It never shows the text of a finding, only whether it is a whole sentence.
#pragma once

#include "model/core/finding.h"
#include "model/workflow/facts.h"

#include <QStringList>

namespace tests {

// "Wrong intake.received_on"
inline QStringList inWords(const model::Findings &findings)
{
    using namespace Qt::StringLiterals;
    static const QStringList severities = {u"Missing"_s, u"Wrong"_s, u"Notice"_s};
    QStringList lines;
    for (const model::Finding &finding : findings) {
        const bool isSentence = finding.text.endsWith(u'.') && finding.text.size() > 2 &&
                                finding.text[finding.text.startsWith(u'‘') ? 1 : 0].isUpper();
        lines << severities.value(int(finding.severity)) + u' ' + finding.field +
                     (isSentence ? QString() : u" without a whole sentence"_s);
    }
    return lines;
}

// "intake.received_on: 2026-04-02", "triage.is_wrongdoing: unknown"; sorted
inline QStringList inWords(const model::Facts &facts)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    for (const QString &name : facts.names()) {
        QString value = facts.isNo(name) ? u"no"_s : facts.isMet(name) ? u"yes"_s : u"unknown"_s;
        if (facts.date(name))
            value = facts.date(name)->toString(Qt::ISODate);
        lines << name + u": "_s + value;
    }
    return lines;
}

} // namespace tests
