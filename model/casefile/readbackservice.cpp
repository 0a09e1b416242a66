// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/readbackservice.h"

#include "model/core/failure.h"

#include <QCoreApplication>

namespace model {

using namespace Qt::StringLiterals;

namespace {

QString subjectOf(const TextPlace &place)
{
    return place.row.isValid() ? place.section + u':' + QString::number(place.row.value()) : place.section;
}

// Calls visit(row) with the row at that place, whatever section it is of.
template <typename Visit>
void withRow(const SectionStore &sections, CaseId id, const TextPlace &place, Visit &&visit)
{
    const auto lookAt = [&]<typename T>(const T *) {
        if (place.section == QLatin1String(T::section.name))
            if (std::optional<T> row = sections.find<T>(id, place.row))
                visit(*row);
    };
    CaseContents().forEachSection([&](const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; })
            lookAt(static_cast<const Member *>(nullptr));
        else
            lookAt(static_cast<const typename Member::value_type *>(nullptr));
    });
}

// The sealed text of that column; null when there is none.
template <typename T>
SealedText *textOf(T &row, const QString &field)
{
    SealedText *found = nullptr;
    T::describe([&](const char *column, auto member, const char * = nullptr) {
        if constexpr (std::is_same_v<decltype(member), SealedText T::*>)
            if (field == QLatin1String(column))
                found = &(row.*member);
    });
    return found;
}

} // namespace

void ReadBackService::shown(CaseId id, const ReporterView &view)
{
    m.service.write([&] {
        for (const ReporterText &text : view.texts)
            withRow(m.sections, id, text.place, [&]<typename T>(T &row) {
                if constexpr (HasSignOff<T>) {
                    constexpr SignOff<T> s = T::signOff();
                    if (!isAgreed(row) || (row.*s.changedOn).has_value()) {
                        row.*s.shownOn = m.clock.today();
                        m.service.save(id, row);
                    }
                    m.versions.keep(id, text.place, row.*s.text, TextVersion::Cause::Shown);
                    m.journal.record({.action = u"text_shown"_s,
                                      .caseId = id,
                                      .subject = subjectOf(text.place) + u" party:%1"_s.arg(view.party.value()),
                                      .fields = {text.place.field}});
                }
            });
    });
}

void ReadBackService::setCorrections(CaseId id, const TextPlace &text, const SealedText &corrections)
{
    m.service.write([&] {
        withRow(m.sections, id, text, [&]<typename T>(T &row) {
            if constexpr (HasSignOff<T>) {
                row.*T::signOff().corrections = corrections;
                m.service.save(id, row);
            }
        });
    });
}

void ReadBackService::putBack(CaseId id, const TextPlace &place, int number, const QString &reason)
{
    m.service.write([&] {
        const std::vector<TextVersion> versions = m.versions.of(id, place);
        const auto wanted = std::find_if(versions.begin(), versions.end(),
                                         [&](const TextVersion &version) { return version.number == number; });
        if (wanted == versions.end())
            throw Failure(Failure::Kind::Conflict,
                          QCoreApplication::translate("model::ReadBackService", "There is no such version."));
        withRow(m.sections, id, place, [&](auto &row) {
            SealedText *text = textOf(row, place.field);
            if (!text)
                return;
            m.versions.keep(id, place, *text, TextVersion::Cause::Replaced);
            *text = wanted->text;
            m.service.save(id, row, reason);
        });
    });
}

SealedText ReadBackService::textAt(CaseId id, const TextPlace &place) const
{
    SealedText text;
    withRow(m.sections, id, place, [&](auto &row) {
        if (const SealedText *found = textOf(row, place.field))
            text = *found;
    });
    return text;
}

void ReadBackService::versionsViewed(CaseId id, const TextPlace &place)
{
    m.service.write([&] {
        m.journal.record(
            {.action = u"versions_viewed"_s, .caseId = id, .subject = subjectOf(place), .fields = {place.field}});
    });
}

} // namespace model
