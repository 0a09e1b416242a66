// SPDX-License-Identifier: EUPL-1.2
#include "app/attempt.h"

#include <QCoreApplication>

namespace app {

bool attempt(const Tell &tell, const std::function<void()> &action) noexcept
{
    try {
        action();
        return true;
    } catch (const model::Failure &failure) {
        tell(failure);
    } catch (const std::exception &error) {
        tell(model::Failure(model::Failure::Kind::Internal,
                            QCoreApplication::translate("app::Attempt", "Something unexpected went wrong."),
                            QLatin1String(error.what())));
    }
    return false;
}

} // namespace app
