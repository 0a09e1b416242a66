// SPDX-License-Identifier: EUPL-1.2
// The code lists as readers of foreign files ask for them: the words of a list by its name. It only looks up.
#pragma once

#include "model/codes/codelists.h"
#include "model/exchange/importmapping.h"

namespace model {

// Keeps its own copy of the lists.
[[nodiscard]] inline WordsOfList wordsOf(CodeLists lists)
{
    return [lists = std::move(lists)](const QString &name) {
        QStringList words;
        if (lists.has(name))
            for (const CodeEntry &entry : lists.list(name).codes)
                words << entry.code;
        return words;
    };
}

} // namespace model
