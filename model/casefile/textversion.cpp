// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/textversion.h"

namespace model {

using namespace Qt::StringLiterals;

QString causeName(TextVersion::Cause cause)
{
    switch (cause) {
    case TextVersion::Cause::Paused:
        return u"paused"_s;
    case TextVersion::Cause::Closed:
        return u"closed"_s;
    case TextVersion::Cause::Shown:
        return u"shown"_s;
    case TextVersion::Cause::Agreed:
        return u"agreed"_s;
    case TextVersion::Cause::Replaced:
        return u"replaced"_s;
    }
    return {};
}

bool keepsVersions(const QString &section, const QString &field)
{
    return !(section == "party"_L1 && field == "name"_L1) && !field.startsWith("own_note"_L1);
}

} // namespace model
