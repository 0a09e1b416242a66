// SPDX-License-Identifier: EUPL-1.2
// Private to the terms of a case (caseterms.h): opens a term for every event that starts one, looks for what met it,
// and says how it stands. Used once and thrown away.
#pragma once

#include "model/casefile/termbook.h"

namespace model {

class TermOpening final
{
public:
    TermOpening(const TermFacts &facts, TermBook &book, QDate today);

    [[nodiscard]] std::vector<CaseTerm> terms();

private:
    void open(const TermEvent &start);
    void openObjection(const TermEvent &objection);
    [[nodiscard]] TermAnswer counted(const TermHook &hook, const TermEvent &start);
    [[nodiscard]] bool isPlain(const TermHook &hook, const TermEvent &start) const;
    [[nodiscard]] TermRequest request(const TermHook &hook, const TermEvent &start, bool isPolicy) const;
    void addStretches(const TermHook &hook, const TermEvent &start, TermRequest &request) const;
    void addStandstills(const TermHook &hook, const TermEvent &start, TermRequest &request) const;
    [[nodiscard]] const TermEvent *metBy(const TermHook &hook, const TermEvent &start) const;
    void judge(CaseTerm &term, const TermHook &hook, const TermEvent *met) const;
    void judgeUnmet(CaseTerm &term, const TermHook &hook) const;
    void meetCheckIns();
    void noteWithdrawn();
    [[nodiscard]] bool hasStart(const TermHook &hook, const TermEvent &met) const;

    const TermFacts &m_facts;
    TermBook &m_book;
    QDate m_today;
    std::vector<TermStretch> m_stretches; // also those entered by hand
    std::vector<TermEvent> m_derived;     // the end of a term for objection starts another
    std::vector<CaseTerm> m_terms;
};

} // namespace model
