// SPDX-License-Identifier: EUPL-1.2
// Row ids with a type of their own: a CaseId can never be handed over where a PartyId is asked.
// No arithmetic, no implicit int. An id that was never stored is 0 and not valid.
#pragma once

#include <QHashFunctions>
#include <compare>

namespace model {

template <typename Tag>
class Id final
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): not the 0 of a pointer

private:
    qint64 m_value = 0;
};

template <typename Tag>
[[nodiscard]] size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return ::qHash(id.value(), seed);
}

using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using NoteId = Id<struct NoteTag>; // a quick note
using RowId = Id<struct RowTag>;   // a row of one of the sections; which one is known from the context

} // namespace model
