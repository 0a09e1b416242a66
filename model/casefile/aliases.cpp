// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/aliases.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Not the texts of the code list: those may be reworded, and a pseudonym that left the house may not change with them.
struct Stem
{
    QLatin1StringView role;
    QLatin1StringView stem;
};

constexpr Stem Stems[] = {
    {QLatin1StringView("REPORTER"), QLatin1StringView("melder")},
    {QLatin1StringView("COUNSELEE"), QLatin1StringView("gesprekspartner")},
    {QLatin1StringView("COMPLAINANT"), QLatin1StringView("klager")},
    {QLatin1StringView("PERSON_CONCERNED"), QLatin1StringView("betrokkene")},
    {QLatin1StringView("RESPONDENT"), QLatin1StringView("aangeklaagde")},
    {QLatin1StringView("ACCUSED_WMT"), QLatin1StringView("beschuldigde")},
    {QLatin1StringView("PUNISHED_WMT"), QLatin1StringView("gestrafte")},
    {QLatin1StringView("WMT_ASSISTANT"), QLatin1StringView("vertrouwensman")},
    {QLatin1StringView("WITNESS"), QLatin1StringView("getuige")},
    {QLatin1StringView("SUPPORTER"), QLatin1StringView("ondersteuner")},
    {QLatin1StringView("THIRD_PARTY"), QLatin1StringView("derde")},
    {QLatin1StringView("HANDLER"), QLatin1StringView("behandelaar")},
    {QLatin1StringView("INTEGRITY_ADVISER"), QLatin1StringView("adviseur")},
    {QLatin1StringView("SECOND_READER"), QLatin1StringView("meelezer")},
    {QLatin1StringView("INVESTIGATOR"), QLatin1StringView("onderzoeker")},
    {QLatin1StringView("LEGAL_STATUS_OFFICER"), QLatin1StringView("rechtspositie")},
    {QLatin1StringView("COUNSELLOR"), QLatin1StringView("vertrouwenspersoon")},
    {QLatin1StringView("COMPETENT_AUTHORITY"), QLatin1StringView("bevoegd-gezag")},
    {QLatin1StringView("COMMANDER"), QLatin1StringView("commandant")},
    {QLatin1StringView("LINE_MANAGER"), QLatin1StringView("leidinggevende")},
    {QLatin1StringView("SECRETARY_GENERAL"), QLatin1StringView("secretaris-generaal")},
    {QLatin1StringView("COMPLAINT_HANDLER"), QLatin1StringView("klachtbehandelaar")},
    {QLatin1StringView("GRIEVANCE_SUPERIOR"), QLatin1StringView("beklagmeerdere")},
    {QLatin1StringView("COUNSEL"), QLatin1StringView("raadspersoon")},
    {QLatin1StringView("UNION_REPRESENTATIVE"), QLatin1StringView("vakbond")},
    {QLatin1StringView("CASE_COORDINATOR"), QLatin1StringView("coordinator")},
    {QLatin1StringView("COUNSELLOR_COORDINATOR"), QLatin1StringView("coordinator-vertrouwenspersonen")},
    {QLatin1StringView("HEAD_OF_COMPONENT"), QLatin1StringView("hoofd-onderdeel")},
    {QLatin1StringView("COG_MEMBER"), QLatin1StringView("cog-lid")},
    {QLatin1StringView("COG_SECRETARY"), QLatin1StringView("cog-secretaris")},
    {QLatin1StringView("OBJECTION_HEARER"), QLatin1StringView("hoorder")},
    {QLatin1StringView("PRIVACY_OFFICER"), QLatin1StringView("fg")},
};

QString stemOf(const QString &role)
{
    for (const Stem &entry : Stems)
        if (role == entry.role)
            return entry.stem;
    return u"persoon"_s;
}

constexpr int HighestGiven = 99999;

QString aliasOf(const QString &stem, int number)
{
    return u"@%1-%2"_s.arg(stem).arg(number);
}

// The number in "@melder-3" for the stem "melder"; 0 for every other text.
int numberIn(const QString &alias, const QString &stem)
{
    const QString prefix = u'@' + stem + u'-';
    const int number =
        alias.startsWith(prefix, Qt::CaseInsensitive) ? QStringView(alias).mid(prefix.size()).toInt() : 0;
    return number <= HighestGiven ? number : 0; // larger ones were typed by somebody, not given
}

} // namespace

QString nextAlias(const QString &role, const std::vector<Party> &present)
{
    const QString stem = stemOf(role);
    int highest = 0;
    for (const Party &party : present)
        highest = qMax(highest, numberIn(party.alias.trimmed(), stem));
    return aliasOf(stem, highest + 1);
}

QString caseAlias(const QString &role, int number)
{
    return aliasOf(stemOf(role), number);
}

} // namespace model
