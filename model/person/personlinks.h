// SPDX-License-Identifier: EUPL-1.2
// Which row of a case points to which person, and how that came about: linked, merged, split, kept apart; and who of
// the register opens the vault with which key slot. Ids only. Writes only inside a transaction, and forgets nothing
// that can be undone.
#pragma once

#include "model/core/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace model {

class Store;

// What one act did to one row.
struct PersonLink
{
    enum class Kind { Linked, Merged, Split };

    qint64 act = 0;
    Kind kind = Kind::Linked;
    QDate on;
    RowId party;
    CaseId caseId; // of that row
    QString caseNumber;
    QString alias; // of the row
    PersonId was;  // not valid: the row had no person
    PersonId became;
};

struct PersonRow
{
    CaseId caseId;
    RowId party;
};

class PersonLinks final
{
public:
    explicit PersonLinks(Store &store) : m_store(store) {}

    [[nodiscard]] qint64 newAct();
    void note(const PersonLink &link); // caseId, number and alias are those of the row
    void forget(qint64 act);
    [[nodiscard]] std::vector<PersonLink> ofAct(qint64 act) const;
    // What a person's rows went through, newest first, one line for each row.
    [[nodiscard]] std::vector<PersonLink> of(PersonId person, int limit) const;
    // Did a later act touch one of the rows of this one?
    [[nodiscard]] bool isLast(qint64 act) const;

    // All rows of a person, struck through or not.
    [[nodiscard]] std::vector<PersonRow> rowsOf(PersonId person) const;

    void keepApart(PersonId one, PersonId other, QDate on);
    void bringTogether(PersonId one, PersonId other); // takes that back
    [[nodiscard]] bool areApart(PersonId one, PersonId other) const;

    void setPersonOf(const QByteArray &slot, PersonId person); // not valid: nobody any more
    [[nodiscard]] PersonId personOf(const QByteArray &slot) const;

private:
    [[nodiscard]] std::vector<PersonLink> read(const QString &where, const char *name, qint64 value, int limit) const;

    Store &m_store;
};

} // namespace model
