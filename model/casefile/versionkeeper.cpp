// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/versionkeeper.h"

#include "model/casefile/casecontents.h"
#include "model/core/failure.h"

#include <QCoreApplication>

namespace model {

void VersionKeeper::refuse()
{
    throw Failure(Failure::Kind::Conflict,
                  QCoreApplication::translate("model::VersionKeeper",
                                              "This text was agreed with. It changes only with a reason."));
}

bool VersionKeeper::isPaused(CaseId id, const Section &section, RowId row) const
{
    const auto found = m_writing.find({id, section.name, row});
    return found == m_writing.end() || found->second.secsTo(m_clock.now()) >= PauseMinutes * 60;
}

void VersionKeeper::noteWriting(CaseId id, const Section &section, RowId row)
{
    if (m_writing.size() >= MostRows)
        forget();
    m_writing[{id, section.name, row}] = m_clock.now();
}

bool VersionKeeper::isWriting(CaseId id) const
{
    const auto first = m_writing.lower_bound({id, {}, {}});
    return first != m_writing.end() && first->first.id == id;
}

void VersionKeeper::pause(CaseId id, TextVersion::Cause cause)
{
    while (isWriting(id)) {
        const Row row = m_writing.lower_bound({id, {}, {}})->first;
        pauseRow(id, row.section, row.row, cause);
        m_writing.erase(row);
    }
}

void VersionKeeper::pauseRow(CaseId id, const QByteArray &section, RowId row, TextVersion::Cause cause)
{
    const auto keepOf = [&]<typename T>(const T *) {
        if (section == T::section.name)
            if (const std::optional<T> stored = m_sections.find<T>(id, row))
                keepAll(id, *stored, cause, false);
    };
    CaseContents().forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; })
            keepOf(static_cast<const Member *>(nullptr));
        else
            keepOf(static_cast<const typename Member::value_type *>(nullptr));
    });
}

} // namespace model
