// SPDX-License-Identifier: EUPL-1.2
#include "model/person/anonymity.h"

#include "model/intake/intake.h"
#include "model/party/party.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

bool isAnonymous(const Intake &intake)
{
    return intake.anonymity.value == "ANONYMOUS"_L1;
}

bool mayHaveName(const Intake &intake, const Party &party)
{
    return !isAnonymous(intake) || party.role.value != "REPORTER"_L1;
}

bool isAnonymousInNameOnly(const Intake &intake, const std::vector<Party> &parties)
{
    return std::any_of(parties.begin(), parties.end(), [&](const Party &party) {
        return !party.row.retracted && party.name.isKnown() && !mayHaveName(intake, party);
    });
}

Code anonymityOf(const Intake &intake, const std::vector<Party> &parties)
{
    return isAnonymousInNameOnly(intake, parties) ? Code{u"CONFIDENTIAL"_s} : intake.anonymity;
}

QString anonymousNameText()
{
    return QCoreApplication::translate(
        "model::Anonymity",
        "This report is anonymous: nobody here knows who reported, so no name can stand here. If you do "
        "know, the report is confidential.");
}

} // namespace model
