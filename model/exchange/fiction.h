// SPDX-License-Identifier: EUPL-1.2
// The vocabulary of fictional cases (resources/exchange/fiction.yaml): lists of sentences with slots, put together by
// chance that can be repeated. It must never hold a real name, a real event or a slur.
#pragma once

#include "model/exchange/dice.h"
#include "model/exchange/importmapping.h"

namespace model {

// One thing that somebody may have done, with the codes that belong to it.
struct FictionalAct
{
    QString behaviour;
    QStringList grounds;
    QString modality;
    QString text;
};

class Fiction final
{
public:
    // Throws Failure{BadInput} with file and line: a slot without a list, a code that no code list has.
    [[nodiscard]] static Fiction read(const QByteArray &yaml, const QString &fileName, const WordsOfList &wordsOf);
    [[nodiscard]] static Fiction builtIn(const WordsOfList &wordsOf);

    // One of the lines of that list, its slots filled. Throws Failure{Internal} if there is no such list.
    [[nodiscard]] QString say(const char *list, Dice &dice) const;
    [[nodiscard]] FictionalAct act(Dice &dice) const;

private:
    [[nodiscard]] QString filled(const QString &text, Dice &dice, int depth) const;

    QHash<QString, QStringList> m_lists;
    std::vector<FictionalAct> m_acts;
};

} // namespace model
