// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/democases.h"

#include "model/casefile/casebulk.h"
#include "model/casefile/casework.h"
#include "model/core/failure.h"
#include "model/exchange/casesheet.h"
#include "model/exchange/codewords.h"

using namespace Qt::StringLiterals;

namespace model {

std::vector<FictionalCase> demoCases(Role role, QDate today)
{
    const QString name = u"examples-%1.yaml"_s.arg(roleName(role));
    const WordsOfList words = wordsOf(CodeLists::builtIn());
    return readCaseSheet(readResource(u":/exchange/"_s + name), name, words, today);
}

void addDemoCases(Casework &work)
{
    if (work.cases().count() > 0)
        throw Failure(Failure::Kind::Conflict,
                      QCoreApplication::translate("model::DemoCases",
                                                  "This vault has cases already; examples go into an empty one."));
    std::vector<FictionalCase> cases = demoCases(work.role(), work.clock().today());
    work.service().write([&] {
        for (FictionalCase &made : cases)
            addFictionalCase(work, std::move(made));
    });
}

void addFictionalCase(Casework &work, FictionalCase made)
{
    const Procedure &procedure = work.procedure();
    WholeCase whole{.contents = std::move(made.contents),
                    .events = std::move(made.events),
                    .ticks = std::move(made.ticks),
                    .action = u"case_opened"_s};
    whole.file.openedOn = made.openedOn;
    whole.file.phase = made.phase;
    whole.file.procedureName = procedure.name;
    whole.file.procedureVersion = procedure.version;
    addWholeCase(work, std::move(whole));
}

} // namespace model
