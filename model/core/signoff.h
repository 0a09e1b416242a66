// SPDX-License-Identifier: EUPL-1.2
// Reading back what somebody told: it was shown to her, she corrected it, agreed with it and signed (Wbk art. 2b, read
// on 24 November 2026). A section that holds such a text names the members once (signOff()); the rules, the lock after
// agreement, the versions and the page all read that one list. It must never decide for her that she agreed.
//
//     static constexpr SignOff<Intake> signOff() { return {.text = &Intake::account, ...}; }
#pragma once

#include "model/core/checks.h"
#include "model/core/columns.h"

namespace model {

template <typename T>
struct SignOff
{
    SealedText T::*text;                // what is read back
    std::optional<QDate> T::*shownOn;   // shown or read to her
    SealedText T::*corrections;         // what she says is not right; stands beside the text, never in its place
    std::optional<QDate> T::*agreedOn;  // from here on the text is locked
    Code T::*manner;                    // of reading back; list read_back_manner
    Code T::*form;                      // of her agreement; list agreement_form
    std::optional<QDate> T::*changedOn; // the text was changed after she agreed; kept by CaseService, by nobody else
};

template <typename T>
concept HasSignOff = requires
{
    T::signOff();
};

// The column of a member: "account_agreed_on".
template <typename T, typename Member>
[[nodiscard]] const char *columnOf(Member T::*wanted)
{
    const char *found = "";
    T::describe([&](const char *column, auto member, const char * = nullptr) {
        if constexpr (std::is_same_v<decltype(member), Member T::*>)
            if (member == wanted)
                found = column;
    });
    return found;
}

struct SignOffTexts // of the findings, in the language of this moment
{
    QString agreedBeforeShown;
    QString shownNowhere;
    QString noManner;
    QString noForm;
    QString nothingThere;
    QString changedSince;
    [[nodiscard]] static SignOffTexts now();
};

// May the text be changed without a reason? Not while she agrees with it.
template <HasSignOff T>
[[nodiscard]] bool isAgreed(const T &value)
{
    return (value.*T::signOff().agreedOn).has_value();
}

template <HasSignOff T>
void checkSignOff(Checks &check, const T &value)
{
    constexpr SignOff<T> s = T::signOff();
    const SignOffTexts text = SignOffTexts::now();
    const bool agreed = isAgreed(value);
    const bool shown = (value.*s.shownOn).has_value();
    check.order(columnOf(s.agreedOn), value.*s.shownOn, value.*s.agreedOn, text.agreedBeforeShown);
    const bool knowsManner = (value.*s.manner).isKnown();
    // One at a time: of an agreement in an old register all three are unknown, and once is enough to say so.
    check.missing(agreed && !shown, columnOf(s.shownOn), text.shownNowhere);
    check.missing(agreed && shown && !knowsManner, columnOf(s.manner), text.noManner);
    check.missing(agreed && shown && knowsManner && !(value.*s.form).isKnown(), columnOf(s.form), text.noForm);
    check.missing(agreed && !(value.*s.text).isKnown(), columnOf(s.text), text.nothingThere);
    check.notice((value.*s.changedOn).has_value(), columnOf(s.agreedOn), text.changedSince);
}

} // namespace model
