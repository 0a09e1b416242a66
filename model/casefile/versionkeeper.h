// SPDX-License-Identifier: EUPL-1.2
// Decides when a version of a text is made: before the first change after a pause, when the page, the case or the vault
// is left, when it is shown and when it is agreed with. While somebody types it costs a look at a list in memory, and
// one row read by its key where a text can be agreed with. It must never let an agreed text be changed without a
// reason.
#pragma once

#include "model/casefile/textversions.h"
#include "model/core/columns.h"
#include "model/core/signoff.h"
#include "model/storage/sectionstore.h"

#include <map>
#include <tuple>

namespace model {

class VersionKeeper final
{
public:
    static constexpr int PauseMinutes = 10; // without a change: what is written next is another version

    VersionKeeper(const SectionStore &sections, TextVersions &versions, const Clock &clock)
        : m_sections(sections),
          m_versions(versions),
          m_clock(clock)
    {}

    // Around the saving of a row, inside its transaction. `before` throws Failure{Conflict} when a text that was agreed
    // with changes without a reason; it sets `changedOn` itself, whatever the caller thought it was. Whether the text
    // is agreed with by this very change goes on to `after`.
    template <typename T>
    [[nodiscard]] bool before(CaseId id, T &value, const QString &reason)
    {
        std::optional<T> stored;
        if (needsStored<T>(id, rowOf(value)))
            stored = m_sections.find<T>(id, rowOf(value));
        if (stored && isPaused(id, T::section, rowOf(value)))
            keepAll(id, *stored, TextVersion::Cause::Paused, true);
        if constexpr (HasSignOff<T>)
            return stored ? guard(id, *stored, value, reason) : isAgreed(value);
        return false;
    }
    template <typename T>
    void after(CaseId id, const T &value, bool agreesAnew)
    {
        noteWriting(id, T::section, rowOf(value));
        if constexpr (HasSignOff<T>)
            if (agreesAnew)
                keep(id, value, columnOf(T::signOff().text), TextVersion::Cause::Agreed);
    }

    // Of everything that was changed since the last of these; inside a transaction.
    void pause(CaseId id, TextVersion::Cause cause);
    [[nodiscard]] bool isWriting(CaseId id) const;

    template <typename T>
    void keep(CaseId id, const T &value, const char *field, TextVersion::Cause cause)
    {
        forEachText(value, [&](const char *column, const SealedText &text) {
            if (qstrcmp(column, field) == 0)
                m_versions.keep(id, placeOf(value, column), text, cause);
        });
    }
    // What was in memory is forgotten, after a rollback: versions are made once more, which costs nothing but a look.
    void forget() { m_writing.clear(); }

private:
    struct Row
    {
        CaseId id;
        QByteArray section;
        RowId row;
        bool operator<(const Row &other) const
        {
            return std::tie(id, section, row) < std::tie(other.id, other.section, other.row);
        }
    };
    static constexpr size_t MostRows = 4096; // of an import of many cases

    template <typename T>
    [[nodiscard]] static RowId rowOf(const T &value)
    {
        if constexpr (T::section.cardinality == Section::Many)
            return value.row.id;
        else
            return {};
    }
    template <typename T>
    [[nodiscard]] static TextPlace placeOf(const T &value, const char *column)
    {
        return {QString::fromLatin1(T::section.name), rowOf(value), QString::fromLatin1(column)};
    }
    template <typename T, typename Visit>
    static void forEachText(const T &value, Visit &&visit)
    {
        T::describe([&](const char *column, auto member, const char * = nullptr) {
            if constexpr (std::is_same_v<decltype(member), SealedText T::*>)
                if (keepsVersions(QLatin1String(T::section.name), QLatin1String(column)))
                    visit(column, value.*member);
        });
    }
    template <typename T>
    [[nodiscard]] bool needsStored(CaseId id, RowId row) const
    {
        if (T::section.cardinality == Section::Many && !row.isValid())
            return false; // a new row
        return HasSignOff<T> || isPaused(id, T::section, row);
    }
    template <typename T>
    void keepAll(CaseId id, const T &value, TextVersion::Cause cause, bool wasEarlier)
    {
        forEachText(value, [&](const char *column, const SealedText &text) {
            if (wasEarlier)
                m_versions.keepEarlier(id, placeOf(value, column), text, cause);
            else
                m_versions.keep(id, placeOf(value, column), text, cause);
        });
    }
    template <HasSignOff T>
    [[nodiscard]] bool guard(CaseId id, const T &stored, T &value, const QString &reason)
    {
        constexpr SignOff<T> s = T::signOff();
        const bool changes = stored.*s.text != value.*s.text;
        const bool agreesAnew = isAgreed(value) && value.*s.agreedOn != stored.*s.agreedOn;
        value.*s.changedOn = isAgreed(value) && !agreesAnew ? stored.*s.changedOn : std::nullopt;
        if (!isAgreed(stored) || !changes)
            return agreesAnew;
        if (reason.trimmed().isEmpty())
            refuse();
        if (!(stored.*s.changedOn).has_value())
            keep(id, stored, columnOf(s.text), TextVersion::Cause::Agreed);
        if (isAgreed(value) && !agreesAnew)
            value.*s.changedOn = m_clock.today();
        return agreesAnew;
    }
    [[noreturn]] static void refuse();
    [[nodiscard]] bool isPaused(CaseId id, const Section &section, RowId row) const;
    void noteWriting(CaseId id, const Section &section, RowId row);
    void pauseRow(CaseId id, const QByteArray &section, RowId row, TextVersion::Cause cause);

    const SectionStore &m_sections;
    TextVersions &m_versions;
    const Clock &m_clock;
    std::map<Row, QDateTime> m_writing; // when it was changed last
};

} // namespace model
