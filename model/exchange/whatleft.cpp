// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/whatleft.h"

#include "model/casefile/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int EntriesAtOnce = 500;

// "recipient:COID form:pdf identity:no", as gate.cpp writes it.
QString valueIn(const QString &subject, const QString &name)
{
    for (const QString &part : subject.split(u' '))
        if (part.startsWith(name + u':'))
            return part.mid(name.size() + 1);
    return {};
}

} // namespace

std::vector<WhatLeft> whatLeft(const Journal &journal, CaseId id)
{
    std::vector<WhatLeft> left;
    for (qint64 before = 0;;) {
        const std::vector<JournalLine> page =
            journal.page({.caseId = id, .action = u"left_vault"_s}, before, EntriesAtOnce);
        if (page.empty())
            break;
        before = page.back().seq;
        for (const JournalLine &line : page)
            left.push_back({line.at, valueIn(line.subject, u"recipient"_s), valueIn(line.subject, u"form"_s),
                            valueIn(line.subject, u"identity"_s) == "yes"_L1, line.fields});
    }
    std::reverse(left.begin(), left.end());
    return left;
}

} // namespace model
