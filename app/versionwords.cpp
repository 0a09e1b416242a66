// SPDX-License-Identifier: EUPL-1.2
#include "app/versionwords.h"

#include "model/casefile/casecontents.h"
#include "model/exchange/sectioncolumns.h"
#include "model/letter/fieldwords.h"

namespace app {

using namespace Qt::StringLiterals;
using namespace model;

QString VersionWords::causeText(TextVersion::Cause cause)
{
    switch (cause) {
    case TextVersion::Cause::Paused:
        return tr("writing paused");
    case TextVersion::Cause::Closed:
        return tr("case closed or vault locked");
    case TextVersion::Cause::Shown:
        return tr("shown to whoever told it");
    case TextVersion::Cause::Agreed:
        return tr("agreed with");
    case TextVersion::Cause::Replaced:
        return tr("before another version was put back");
    }
    return {};
}

QString VersionWords::placeText(const TextPlace &place, Language language)
{
    const QString field = fieldWord(place.section, place.field).in(language);
    return sectionWord(place.section).in(language) + u" – "_s + (field.isEmpty() ? place.field : field);
}

namespace {

// Calls look(T) for the section of that name when it has a text to agree with.
template <typename Look>
void withSignOff(const QString &section, Look &&look)
{
    const auto lookAt = [&]<typename T>(const T *of) {
        if constexpr (HasSignOff<T>)
            if (section == QLatin1String(T::section.name))
                look(of);
    };
    CaseContents().forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; })
            lookAt(static_cast<const Member *>(nullptr));
        else
            lookAt(static_cast<const typename Member::value_type *>(nullptr));
    });
}

} // namespace

bool isTextWithVersions(const TextPlace &place)
{
    const SectionColumns *described = sectionNamed(place.section);
    const Column *column = described ? described->column(place.field) : nullptr;
    return column && column->kind == Column::Kind::Sealed && keepsVersions(place.section, place.field);
}

QString mainTextOf(const QString &section)
{
    QString main;
    withSignOff(section, [&]<typename T>(const T *) { main = QString::fromLatin1(columnOf(T::signOff().text)); });
    const SectionColumns *described = main.isEmpty() ? sectionNamed(section) : nullptr;
    if (described)
        for (const Column &column : described->columns)
            if (main.isEmpty() && isTextWithVersions({section, {}, QLatin1String(column.name)}))
                main = QString::fromLatin1(column.name);
    return main;
}

QString agreementOf(const QString &section)
{
    QString field;
    withSignOff(section, [&]<typename T>(const T *) { field = QString::fromLatin1(columnOf(T::signOff().agreedOn)); });
    return field;
}

} // namespace app
