// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/identity.h"

#include "model/codes/words.h"
#include "model/consent/ledger.h"
#include "model/exchange/traces.h"

using namespace Qt::StringLiterals;

namespace model {

QString ownCompartment(Role role)
{
    switch (role) {
    case Role::Counsellor:
        return {};
    case Role::Adviser:
        return words::recipient::Coid;
    case Role::Investigator:
        return words::recipient::Investigator;
    case Role::Legal:
        return words::recipient::LegalStatus;
    }
    return {};
}

bool hidesWhoReported(const std::vector<Consent> &consents, Role role, QDate today)
{
    const QString compartment = ownCompartment(role);
    if (compartment.isEmpty())
        return false;
    const ConsentStanding standing =
        consentFor(consents, {compartment, words::consentScope::Identity, std::nullopt, {}}, today);
    return standing.state == ConsentStanding::Refused || standing.state == ConsentStanding::Withdrawn;
}

QSet<RowId> hiddenParties(const CaseContents &contents, Role role, QDate today)
{
    QSet<RowId> hidden;
    if (!hidesWhoReported(contents.consents, role, today))
        return hidden;
    for (const Party &party : contents.parties)
        if (isReporting(party))
            hidden.insert(party.row.id);
    return hidden;
}

namespace {

QStringList sectionsThatDiffer(const CaseContents &one, const CaseContents &other)
{
    QStringList names;
    one.forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        other.forEachSection([&](const auto &same) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(same)>, Member>) {
                if (member == same)
                    return;
                if constexpr (requires { Member::section; })
                    names += QLatin1String(Member::section.name);
                else
                    names += QLatin1String(Member::value_type::section.name);
            }
        });
    });
    return names;
}

} // namespace

CaseContents shownContents(const CaseContents &contents, Role role, QDate today, QStringList *changed)
{
    const QSet<RowId> parties = hiddenParties(contents, role, today);
    if (parties.isEmpty()) {
        changed->clear();
        return contents;
    }
    CaseContents shown = masked(contents, parties, hiddenName());
    *changed = sectionsThatDiffer(contents, shown);
    return shown;
}

QString hiddenName()
{
    return u"▒▒▒"_s;
}

} // namespace model
