// SPDX-License-Identifier: EUPL-1.2
// Fills a vault with fictional cases, as many as asked: to try the program out and to measure it. It streams, in
// transactions of a thousand cases, so a hundred thousand take no more memory than one thousand. The same seed on the
// same day gives the same cases. What is cancelled keeps the thousands that were already saved, and says how many.
#pragma once

#include "model/exchange/caseauthor.h"
#include "model/exchange/longwork.h"

namespace model {

class Casework;
class CodeLists;

class Generator final
{
public:
    static constexpr qint64 MostCases = 1'000'000;
    static constexpr qint64 CasesPerTransaction = 1000;

    Generator(Casework &work, const CodeLists &lists);

    // Gives the number of cases made. Throws Failure.
    qint64 generate(qint64 cases, quint64 seed, const LongWork &progress = {});

private:
    Casework &m_work;
    Fiction m_fiction;
    MeasureCatalogue m_measures;
    CaseAuthor m_author;
};

} // namespace model
