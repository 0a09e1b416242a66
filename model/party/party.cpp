// SPDX-License-Identifier: EUPL-1.2
#include "model/party/party.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Party)
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separator(u"[^\\p{L}\\p{M}]+"_s);
    return text.toCaseFolded().split(separator, Qt::SkipEmptyParts);
}

// Short words are left out: "de" and initials are in half of all texts and tell nothing.
bool givesTheNameAway(const Party &party)
{
    constexpr int ShortestTelling = 3;
    const QStringList shown = wordsOf(party.alias);
    const QStringList secret = wordsOf(party.name.text);
    return std::any_of(secret.begin(), secret.end(),
                       [&](const QString &word) { return word.size() >= ShortestTelling && shown.contains(word); });
}

// Measures depend on the category (a soldier has no BARD), so a rank that contradicts it is worth a look. A reservist
// may have both a rank and a scale.
bool rankContradictsCategory(const Party &party)
{
    if (!party.rankGroup.isKnown() || party.rankGroup.value == words::rankGroup::Unknown)
        return false;
    const bool isScale = party.rankGroup.value.startsWith(words::rankGroup::Scale);
    const bool isSoldier = party.personnelCategory.value == words::personnelCategory::Military ||
                           party.personnelCategory.value == words::personnelCategory::Trainee;
    return (isSoldier && isScale) || (party.personnelCategory.value == words::personnelCategory::Civilian && !isScale);
}

bool hasRole(const std::vector<Party> &all, QLatin1StringView role)
{
    return anyRow(all, [role](const Party &party) { return party.role.value == role; });
}

} // namespace

bool isReporting(const Party &party)
{
    const QString &role = party.role.value;
    return role == words::partyRole::Reporter || role == words::partyRole::Counselee ||
           role == words::partyRole::Complainant || role == words::partyRole::Supporter;
}

Findings validate(const Party &party, QDate today)
{
    Checks check(Party::section, today);
    check.values(party);
    check.wrong(givesTheNameAway(party), "alias",
                Text::tr("The pseudonym holds a part of the name, and lists and titles would show it."));
    check.missing(party.alias.trimmed().isEmpty() && party.name.isKnown(), "alias",
                  Text::tr("This person has a name but no pseudonym, so lists cannot show anybody here."));
    check.notice(rankContradictsCategory(party), "rank_group",
                 Text::tr("This rank or scale does not go with the kind of personnel chosen above."));
    return check.findings();
}

void addFacts(const std::vector<Party> &all, Facts &facts)
{
    facts.set(u"party.has_reporter"_s, hasRole(all, words::partyRole::Reporter));
    facts.set(u"party.has_person_concerned"_s, hasRole(all, words::partyRole::PersonConcerned));
    facts.set(u"party.has_counselee"_s, hasRole(all, words::partyRole::Counselee));
    facts.set(u"party.has_competent_authority"_s, hasRole(all, words::partyRole::CompetentAuthority));
}

} // namespace model
