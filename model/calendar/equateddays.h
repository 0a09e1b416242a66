// SPDX-License-Identifier: EUPL-1.2
// Days that a royal decree equates with a holiday (Algemene termijnenwet art. 3 lid 3), with the decree. They are data:
// no rule predicts them, and a year without a decree is "niet vastgesteld", never "none".
#pragma once

#include "model/core/localtext.h"

#include <QByteArray>
#include <QDate>
#include <vector>

namespace model {

struct EquatedDay
{
    QDate day;
    LocalText text; // why this one: "de dag na Hemelvaartsdag"
};

struct EquatingDecree
{
    LocalText name;
    int firstYear = 0;
    int lastYear = 0;
    QDate readOn;
    std::vector<EquatedDay> days;
};

class EquatedDays final
{
public:
    EquatedDays() = default; // no decree at all: every year is not established

    // Throws Failure{BadInput} that starts with "<file>:<line>: ".
    [[nodiscard]] static EquatedDays read(const QByteArray &yaml, const QString &fileName);
    [[nodiscard]] static EquatedDays builtIn();

    [[nodiscard]] const std::vector<EquatingDecree> &decrees() const { return m_decrees; }
    [[nodiscard]] const EquatingDecree *decreeFor(int year) const; // nothing: not established
    [[nodiscard]] const EquatedDay *find(QDate day) const;

private:
    std::vector<EquatingDecree> m_decrees;
};

} // namespace model
