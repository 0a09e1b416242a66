// SPDX-License-Identifier: EUPL-1.2
// What the answers of a triage amount to by the words of the law (Wbk art. 1, "misstand"), and which answer makes it
// so. Pure: answers in, a pointer and its reasons out. It points and never concludes: the law's list is sufficient, not
// exhaustive, and the conclusion is a person's.
#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace model {

struct Triage;

struct WrongdoingPointer
{
    enum class To { Open, Wrongdoing, NoWrongdoing }; // Open: answers are missing that would decide it
    struct Because
    {
        QString text;        // a sentence, in the language of the program
        QString source;      // "Wbk art. 1, misstand onder a"
        QDate readOn;        // the text of the law that was read
        bool unsure = false; // the law leaves room here: somebody who knows it should look
    };
    To to = To::Open;
    std::vector<Because> because; // in the order of the law; never empty once `to` is not Open
};

[[nodiscard]] WrongdoingPointer wrongdoingPointer(const Triage &triage);

} // namespace model
