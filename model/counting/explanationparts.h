// SPDX-License-Identifier: EUPL-1.2
// Private to model/counting: the sentences of which an explanation is made, one function per kind of sentence.
#pragma once

#include "model/counting/termresult.h"

#include <QStringList>

namespace model {

class ExplanationParts final
{
public:
    ExplanationParts(const TermResult &result, Language language) : m_result(result), m_language(language) {}

    [[nodiscard]] QString begin() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QString ending() const; // what the act or the policy does to the nominal end
    [[nodiscard]] QString standsStill() const;
    [[nodiscard]] QString bar(const TermStep &step) const;
    [[nodiscard]] QString reason(const TermMove &move) const; // one for each day that is passed over
    [[nodiscard]] QString mark(const TermMark &mark) const;

private:
    [[nodiscard]] QString say(QStringView dutch, QStringView english) const;
    [[nodiscard]] QString day(QDate day) const;
    [[nodiscard]] QString moment(QDate day, const std::optional<QTime> &time) const;
    [[nodiscard]] QString act(int article) const;
    [[nodiscard]] QString source(const LocalText &basis, const LocalText &because) const;
    [[nodiscard]] QString lengthStep(const TermStep &step) const;
    [[nodiscard]] QString atOnce(const TermStep &step) const;
    [[nodiscard]] QString suspension(const TermStep &step) const;
    [[nodiscard]] QString extension(const TermStep &step) const;
    [[nodiscard]] QString absent() const;
    [[nodiscard]] QString passedOver(QDate to) const;
    [[nodiscard]] QString named(const DayStatus &status) const;
    [[nodiscard]] QString tooFew() const;
    [[nodiscard]] QString stays() const;
    [[nodiscard]] QString policy() const;
    [[nodiscard]] QString convention(TermMark::Kind kind) const;

    const TermResult &m_result;
    Language m_language;
};

} // namespace model
