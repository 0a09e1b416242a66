// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/generator.h"

#include "model/casefile/casework.h"
#include "model/exchange/codewords.h"
#include "model/exchange/democases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

Generator::Generator(Casework &work, const CodeLists &lists)
    : m_work(work),
      m_fiction(Fiction::builtIn(wordsOf(lists))),
      m_measures(MeasureCatalogue::builtIn()),
      m_author(work.procedure(), m_fiction, m_measures, work.clock().today())
{}

qint64 Generator::generate(qint64 cases, quint64 seed, const LongWork &progress)
{
    qint64 made = 0;
    while (made < cases) {
        progress.reached(made, cases);
        const qint64 until = std::min(made + CasesPerTransaction, cases);
        m_work.service().write([&] {
            for (qint64 number = made; number < until; ++number)
                addFictionalCase(m_work, m_author.write(seed, quint64(number)));
            m_work.journal().record({.action = u"cases_generated"_s, .subject = u"cases:%1"_s.arg(until - made)});
        });
        made = until;
    }
    progress.reached(made, cases);
    return made;
}

} // namespace model
