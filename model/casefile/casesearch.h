// SPDX-License-Identifier: EUPL-1.2
// Finds the cases something may belong to, by number, pseudonym or person, before a new case is made. It says by what a
// case was found, never a name: whoever looks for one has typed it.
#pragma once

#include "model/casefile/casefile.h"

#include <vector>

namespace model {

class CaseRepository;
class CaseService;
class PersonRepository;

struct CaseMatch
{
    CaseFile file;
    QString partyAlias; // of the person by whom it was found; empty: by its number or pseudonym
    QString partyRole;  // code
    bool operator==(const CaseMatch &) const = default;
};

class CaseSearch final
{
public:
    CaseSearch(const CaseRepository &cases, const PersonRepository &persons, const CaseService &service)
        : m_cases(cases),
          m_persons(persons),
          m_service(service)
    {}

    // Cases whose number or pseudonym begins with `text`, then those in which a person of that name appears.
    [[nodiscard]] std::vector<CaseMatch> find(const QString &text, int limit) const;
    // Cases that a text names: their number, a pseudonym, or a part of the name of somebody in them.
    [[nodiscard]] std::vector<CaseMatch> namedIn(const QString &text, int limit) const;

private:
    const CaseRepository &m_cases;
    const PersonRepository &m_persons;
    const CaseService &m_service; // a name that a case hides leads nowhere
};

} // namespace model
