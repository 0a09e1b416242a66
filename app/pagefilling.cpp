// SPDX-License-Identifier: EUPL-1.2
#include "app/pagefilling.h"

#include "app/rowchoices.h"
#include "model/casefile/crossfindings.h"

namespace app {

using namespace Qt::StringLiterals;

void fillPages(const Bindings &bindings, const model::CaseContents &contents, const model::CodeLists &codes,
               const views::PageContext &context)
{
    const model::Findings findings = findingsOf(contents, context.today(), context.language);
    for (const auto &binding : bindings) {
        for (const QString &table : {u"party"_s, u"advice"_s, u"decision"_s, u"measure"_s})
            binding->page().setChoices(table, rowChoices(table, contents, codes, context.language));
        binding->fill(contents);
        binding->page().setFindings(findings);
    }
}

} // namespace app
