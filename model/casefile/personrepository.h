// SPDX-License-Identifier: EUPL-1.2
// Persons across cases: a key of their own, a sealed name, and keyed hashes of the parts of that name by which they are
// found (architecture D10). The name in clear never reaches a column, an index or a log.
#pragma once

#include "model/core/id.h"
#include "model/storage/keywrap.h"

#include <QString>
#include <optional>
#include <vector>

namespace model {

class Store;

struct Person
{
    PersonId id;
    QString alias;
    QString name;
    qint64 revision = 0;
};

// One line of "in which cases does this person appear, as what".
struct Appearance
{
    CaseId caseId;
    QString caseNumber;
    QString role; // code
    QString alias;
};

class PersonRepository final
{
public:
    // `wrap` wraps the persons' keys; `tokens` keys the hashes of name parts.
    PersonRepository(Store &store, const KeyWrap &wrap, const Sealer &tokens);

    [[nodiscard]] PersonId add(const QString &alias, const QString &name);
    void rename(PersonId id, const QString &name);
    [[nodiscard]] std::optional<Person> find(PersonId id) const;
    [[nodiscard]] PersonId findByAlias(const QString &alias) const;
    // Persons whose name has every part of `text` (folded, model/casefile/names.h), or whose alias begins with it.
    [[nodiscard]] std::vector<Person> search(const QString &text, int limit) const;
    // Persons who may be the one called `name`, the best first: those with every part of it, and those all of whose
    // parts stand in it. Who is in no case is left out.
    [[nodiscard]] std::vector<PersonId> alike(const QString &name, int limit) const;
    // Persons of whose name a part stands in `text`, those with the most parts first.
    [[nodiscard]] std::vector<PersonId> namedIn(const QString &text, int limit) const;
    [[nodiscard]] std::vector<Appearance> appearances(PersonId id) const;

    // Is there a row about this person besides that one?
    [[nodiscard]] bool standsElsewhere(PersonId id, RowId row) const;
    // By which names somebody is found: that of the register, and those by which single cases know this person.
    void setTokens(PersonId id, const QStringList &names);
    void addTokens(PersonId id, const QString &name);

private:
    [[nodiscard]] Sealer sealerOf(PersonId id) const;
    [[nodiscard]] std::vector<PersonId> withAll(const QStringList &parts, int limit) const;
    [[nodiscard]] int tokensOf(PersonId id) const;
    [[nodiscard]] bool isInACase(PersonId id) const;
    [[nodiscard]] QByteArray tokenOf(const QString &part) const;

    Store &m_store;
    const KeyWrap &m_wrap;
    const Sealer &m_tokens;
};

} // namespace model
