// SPDX-License-Identifier: EUPL-1.2
// What day and what time it is, as a collaborator: rules take a date, services take a Clock, tests turn the hands.
// Nobody else may ask the machine (arrowstest greps for currentDate and currentDateTime).
#pragma once

#include <QDate>
#include <QDateTime>

namespace model {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; // always UTC
    [[nodiscard]] QDate today() const;               // the calendar day where the user is
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace model
