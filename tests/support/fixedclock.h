// SPDX-License-Identifier: EUPL-1.2
// A clock whose hands a test turns.
#pragma once

#include "model/core/clock.h"

namespace tests {

class FixedClock final : public model::Clock
{
public:
    explicit FixedClock(QDate day = QDate(2026, 6, 17));
    [[nodiscard]] QDateTime now() const override;
    void setDay(QDate day);
    void advanceDays(int days);

private:
    QDateTime m_now;
};

} // namespace tests
