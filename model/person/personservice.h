// SPDX-License-Identifier: EUPL-1.2
// What is done with persons across cases: say that two are one, or one two, that two are not the same, how somebody is
// called, who works here. Every act is one transaction with a line in the journal of each case it touches (ids and
// fields, never a name), and all but a name can be taken back. It never decides by itself who somebody is.
#pragma once

#include "model/casefile/casework.h"
#include "model/person/personlinks.h"

namespace model {

class PersonService final
{
public:
    explicit PersonService(Casework &work) : m_work(work), m_links(work.store()) {}

    // This row of a case is about that person of the register. Throws Failure{Internal} when there is no such row.
    void link(CaseId id, RowId party, PersonId to);
    // These two are different persons, whatever they are called; not asked again until together() takes it back.
    void keepApart(PersonId one, PersonId other);
    void together(PersonId one, PersonId other);

    // All rows of `gone` become rows of `into`, who is then found by both names. `reason` goes into the journals,
    // sealed.
    void merge(PersonId gone, PersonId into, const QString &reason);
    // These rows are about somebody else, who comes into the register under the name of the first of them.
    [[nodiscard]] PersonId split(PersonId person, const std::vector<PersonRow> &rows, const QString &reason);
    // Takes a link, a merge or a split back. Answers with what stands in the way: a later act on the same rows.
    [[nodiscard]] Findings undo(qint64 act);

    // In the register and in every case. Empty: nobody knows it any more. Answers with why not: a row of an anonymous
    // report.
    [[nodiscard]] Findings rename(PersonId person, const QString &name);

    void sayWhoWorksHere(const QByteArray &slot, PersonId person); // not valid: nobody in the register

    // The names of these persons were on the screen.
    void namesViewed(const std::vector<PersonId> &persons, CaseId id);

    // A name is known and the report is called anonymous; one of the two must go. Both write the journal.
    void callConfidential(CaseId id);
    void forgetReporter(CaseId id); // the names of its reporters, here and in the register where nobody else needs them

private:
    [[nodiscard]] Party rowOf(CaseId id, RowId party) const;
    void move(CaseId id, RowId party, PersonId to, const QString &action, const QString &reason);
    void moveAll(const std::vector<PersonRow> &rows, PersonId to, PersonLink::Kind kind, const QString &reason);
    void findByAllNames(PersonId person);

    Casework &m_work;
    PersonLinks m_links;
};

} // namespace model
