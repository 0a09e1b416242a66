// SPDX-License-Identifier: EUPL-1.2
// The check for conflicts of interest on one case: which roles clash now, and what was answered to each. It is made
// anew every time it is looked at, so a changed role or a case that came later is never missed. It must never stop
// anything by itself.
#pragma once

#include "model/person/clashanswers.h"
#include "model/person/clashes.h"

namespace model {

class Casework;

struct ClashStanding
{
    Clash clash;
    std::optional<ClashAnswer> answer; // of the newest; none: still to be looked at
};

class ClashBook final
{
public:
    explicit ClashBook(Casework &work) : m_work(work) {}

    // Those without an answer first. `slot` is the key slot that opened the vault.
    [[nodiscard]] std::vector<ClashStanding> of(CaseId id, const QByteArray &slot) const;
    // Why this clash is no obstacle; an empty text takes an answer back. Writes the journal, the reason sealed.
    void answer(CaseId id, const QString &clash, const QString &text);

private:
    Casework &m_work;
};

} // namespace model
