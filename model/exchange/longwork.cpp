// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/longwork.h"

#include "model/core/failure.h"

#include <QCoreApplication>

namespace model {

void LongWork::reached(qint64 done, qint64 of) const
{
    if (progress)
        progress(done, of);
    if (cancelled && cancelled->load())
        throw Failure(Failure::Kind::Cancelled, QCoreApplication::translate("model::LongWork", "You stopped this."));
}

} // namespace model
