// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/sectioncolumns.h"

#include "model/casefile/casecontents.h"

using namespace Qt::StringLiterals;

namespace model {

const Column *SectionColumns::column(const QString &name) const
{
    for (const Column &column : columns)
        if (name == QLatin1StringView(column.name))
            return &column;
    return nullptr;
}

QStringList SectionColumns::names() const
{
    QStringList all;
    for (const Column &column : columns)
        all << QLatin1StringView(column.name);
    return all;
}

const std::vector<SectionColumns> &allSections()
{
    static const std::vector<SectionColumns> sections = [] {
        std::vector<SectionColumns> list;
        CaseContents().forEachSection([&list](const auto &member) {
            using Member = std::remove_cvref_t<decltype(member)>;
            if constexpr (requires { Member::section; })
                list.push_back({Member::section, columnsOf<Member>()});
            else
                list.push_back({Member::value_type::section, columnsOf<typename Member::value_type>()});
        });
        return list;
    }();
    return sections;
}

const SectionColumns *sectionNamed(const QString &name)
{
    for (const SectionColumns &section : allSections())
        if (name == QLatin1StringView(section.section.name))
            return &section;
    return nullptr;
}

} // namespace model
