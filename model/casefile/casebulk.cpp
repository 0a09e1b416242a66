// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/casebulk.h"

#include "model/casefile/aliases.h"
#include "model/casefile/casework.h"
#include "model/core/columns.h"

#include <map>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Real ids by table and the id within the case. Sections refer only to sections before them.
using RealIds = std::map<std::pair<QByteArrayView, qint64>, RowId>;

void giveNames(Casework &work, WholeCase &whole)
{
    CaseFile &file = whole.file;
    if (file.number.isEmpty())
        file.number = work.cases().nextNumber(file.openedOn.year());
    std::vector<Party> &parties = whole.contents.parties;
    const int running = file.number.section(u'-', -1).toInt();
    if (file.alias.isEmpty() && !parties.empty())
        file.alias =
            parties.front().alias.isEmpty() ? caseAlias(parties.front().role.value, running) : parties.front().alias;
    std::vector<Party> named;
    for (Party &party : parties) {
        if (party.alias.isEmpty())
            party.alias = named.empty() ? file.alias : nextAlias(party.role.value, named);
        named.push_back(party);
    }
}

template <typename T>
void pointToRealRows(T &row, const RealIds &real)
{
    forEachField(row, [&](const Column &column, auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, RowId>) {
            const auto found = real.find({column.list, member.value()});
            if (found != real.end())
                member = found->second;
        }
    });
}

class Writer final
{
public:
    Writer(Casework &work, CaseId id) : m_work(work), m_id(id) {}

    template <typename T>
    void write(const std::vector<T> &rows)
    {
        if (!rows.empty())
            m_work.service().mustKeep(T::section);
        for (T row : rows) {
            const RowState within = row.row;
            row.row = {};
            pointToRealRows(row, m_real);
            noteInRegister(row);
            m_work.sections().save(m_id, row);
            m_real[{T::section.name, within.id.value()}] = row.row.id;
            if (within.retracted)
                m_work.sections().setRetracted(T::section, m_id, row.row.id, true, within.retraction);
        }
    }

    template <typename T>
    void write(T one)
    {
        if (one == T{})
            return; // a section nobody wrote in has no row
        m_work.service().mustKeep(T::section);
        pointToRealRows(one, m_real);
        m_work.sections().save(m_id, one);
    }

private:
    template <typename T>
    void noteInRegister(T &row) const
    {
        if constexpr (std::is_same_v<T, Party>) // or nobody could find this person again
            if (row.name.isKnown() && !row.person.isValid())
                row.person = RowId(m_work.persons().add(row.alias, row.name.text).value());
    }

    Casework &m_work;
    CaseId m_id;
    RealIds m_real;
};

} // namespace

CaseId addWholeCase(Casework &work, WholeCase whole)
{
    giveNames(work, whole);
    const CaseId id = work.cases().add(whole.file);
    work.keys().create(id);
    Writer writer(work, id);
    std::as_const(whole.contents).forEachSection([&](const auto &section) { writer.write(section); });
    for (const PhaseEvent &event : whole.events)
        work.cases().addEvent(id, event);
    for (auto tick = whole.ticks.cbegin(); tick != whole.ticks.cend(); ++tick)
        work.cases().setTick(id, tick.key(), tick.value());
    work.journal().record({.action = whole.action, .caseId = id, .subject = u"case_file:"_s + whole.file.number});
    work.terms().refresh(id);
    work.cases().refreshSummary(id);
    return id;
}

} // namespace model
