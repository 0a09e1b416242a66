// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/rowplaces.h"

#include "model/casefile/casecontents.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

// What is written into a statement must be a name of ours.
bool isSectionOfRows(const QString &section)
{
    bool found = false;
    CaseContents().forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (!requires { Member::section; })
            found = found || section == QLatin1String(Member::value_type::section.name);
    });
    return found;
}

} // namespace

int rowPlace(Store &store, const QString &section, CaseId id, RowId row)
{
    if (!isSectionOfRows(section))
        return 0;
    const QString number =
        section == QLatin1String(Allegation::section.name) ? u"max(CASE WHEN id = :row THEN number END)"_s : u"NULL"_s;
    Query query(store,
                u"SELECT count(*), max(id), %2 FROM %1 WHERE case_id = :case_id AND id <= :row"_s.arg(section, number));
    query.bind(":case_id", id).bind(":row", row);
    if (!query.next() || query.get<RowId>(1) != row)
        return 0;
    return query.isNull(2) ? query.get<int>(0) : query.get<int>(2);
}

} // namespace model
