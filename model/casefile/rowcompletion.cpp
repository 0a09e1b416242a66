// SPDX-License-Identifier: EUPL-1.2
// What a row gets by itself when it is saved (CaseService::complete): a pseudonym, a number, who recorded it.
#include "model/casefile/aliases.h"
#include "model/casefile/caseservice.h"
#include "model/core/failure.h"
#include "model/exchange/traces.h"
#include "model/person/anonymity.h"

#include <algorithm>

namespace model {

// For who is hidden: of a case that hides nobody the people are not even opened, because lists ask this of many cases.
CaseContents CaseService::peopleAndConsents(CaseId id) const
{
    CaseContents contents;
    if (ownCompartment(m.procedure.role).isEmpty())
        return contents;
    contents.consents = m.sections.all<Consent>(id);
    if (hidesWhoReported(contents.consents, m.procedure.role, m.clock.today()))
        contents.parties = m.sections.all<Party>(id);
    return contents;
}

bool CaseService::isNameHidden(CaseId id, RowId party) const
{
    return party.isValid() && hiddenParties(peopleAndConsents(id), m.procedure.role, m.clock.today()).contains(party);
}

bool CaseService::hidesNameOf(CaseId id, PersonId person) const
{
    const CaseContents contents = peopleAndConsents(id);
    const QSet<RowId> hidden = hiddenParties(contents, m.procedure.role, m.clock.today());
    return std::any_of(contents.parties.begin(), contents.parties.end(), [&](const Party &party) {
        return party.person.value() == person.value() && hidden.contains(party.row.id);
    });
}

std::function<QString(const QString &)> CaseService::nameMask(CaseId id) const
{
    CaseContents contents = peopleAndConsents(id);
    QSet<RowId> hidden = hiddenParties(contents, m.procedure.role, m.clock.today());
    if (hidden.isEmpty())
        return [](const QString &text) { return text; };
    return [contents = std::move(contents), hidden = std::move(hidden)](const QString &text) {
        return maskedText(text, contents, hidden, hiddenName());
    };
}

void CaseService::complete(CaseId id, Party &party)
{
    const std::vector<Party> present = m.sections.all<Party>(id);
    const auto stored = std::find_if(present.begin(), present.end(), [&](const Party &each) {
        return party.row.id.isValid() && each.row.id == party.row.id;
    });
    const bool isNew = stored == present.end();
    // A pseudonym once given stays: what is typed may reach us before the page has heard of it.
    if (party.alias.isEmpty() && party.role.isKnown())
        party.alias = !isNew && !stored->alias.isEmpty() ? stored->alias : nextAlias(party.role.value, present);
    if (!party.name.isKnown() && isNameHidden(id, party.row.id))
        party.name = storedOf(id, party).name;
    // So does the person: whoever is linked and parted is so by PersonService, never by a page that was filled before.
    if (!isNew)
        party.person = stored->person;
    const bool isNewName = party.name.isKnown() && (isNew || !stored->name.isKnown());
    if (isNewName && !mayHaveName(m.sections.one<Intake>(id), party))
        throw Failure(Failure::Kind::Conflict, anonymousNameText());
    noteInRegister(party);
}

// The register follows what is typed in a case, as long as that is the only place where this person stands. A name that
// several rows share is changed by PersonService::rename; until then this row's own name finds them, too.
void CaseService::noteInRegister(Party &party)
{
    const PersonId person(party.person.value());
    if (!person.isValid() && party.name.isKnown())
        party.person = RowId(m.persons.add(party.alias, party.name.text).value());
    else if (person.isValid() && !m.persons.standsElsewhere(person, party.row.id))
        m.persons.rename(person, party.name.text);
    else if (person.isValid())
        m.persons.addTokens(person, party.name.text);
}

void CaseService::complete(CaseId id, Allegation &allegation)
{
    if (allegation.number)
        return;
    int last = 0;
    for (const Allegation &each : m.sections.all<Allegation>(id))
        last = std::max(last, each.number.value_or(0));
    allegation.number = last + 1;
}

// Whoever gives a row its meaning, or another one, is who recorded it. A note that is corrected later changes nothing.
template <typename T>
void CaseService::sign(CaseId id, T &row)
{
    const T stored = storedOf(id, row);
    T same = stored;
    same.row = row.row;
    same.note = row.note;
    same.recordedBy = row.recordedBy;
    if (!stored.row.id.isValid() || !(same == row))
        row.recordedBy.text = m.who();
    else
        row.recordedBy = stored.recordedBy;
}

void CaseService::complete(CaseId id, Consent &consent)
{
    sign(id, consent);
}

void CaseService::complete(CaseId id, Duty &duty)
{
    sign(id, duty);
}

} // namespace model
