// SPDX-License-Identifier: EUPL-1.2
// What a section's description looks like from outside: its columns in order, with their kind and code list, as plain
// values. For everything that walks fields without knowing the struct: generated SQL, export, forms.
#pragma once

#include "model/core/fields.h"

namespace model {

struct Column
{
    enum class Kind { Date, YesNo, Count, Code, Codes, Text, Sealed, Reference };
    const char *name;
    Kind kind;
    const char *list; // code list of Code and Codes, table of Reference; null otherwise
};

namespace detail {

constexpr Column::Kind kindOf(const std::optional<QDate> *)
{
    return Column::Kind::Date;
}
constexpr Column::Kind kindOf(const std::optional<bool> *)
{
    return Column::Kind::YesNo;
}
constexpr Column::Kind kindOf(const std::optional<int> *)
{
    return Column::Kind::Count;
}
constexpr Column::Kind kindOf(const Code *)
{
    return Column::Kind::Code;
}
constexpr Column::Kind kindOf(const Codes *)
{
    return Column::Kind::Codes;
}
constexpr Column::Kind kindOf(const QString *)
{
    return Column::Kind::Text;
}
constexpr Column::Kind kindOf(const SealedText *)
{
    return Column::Kind::Sealed;
}
constexpr Column::Kind kindOf(const RowId *)
{
    return Column::Kind::Reference;
}

} // namespace detail

// Made once per section.
template <typename T>
[[nodiscard]] const std::vector<Column> &columnsOf()
{
    static const std::vector<Column> columns = [] {
        std::vector<Column> list;
        T::describe([&]<typename Member>(const char *name, Member T::*, const char *codes = nullptr) {
            list.push_back({name, detail::kindOf(static_cast<const Member *>(nullptr)), codes});
        });
        return list;
    }();
    return columns;
}

// Calls visit(const Column &, value) for every field of one value, in the order of the description.
template <typename T, typename Visitor>
void forEachField(T &&value, Visitor &&visit)
{
    using Struct = std::remove_cvref_t<T>;
    Struct::describe([&](const char *name, auto member, const char *codes = nullptr) {
        using Member = std::remove_cvref_t<decltype(value.*member)>;
        visit(Column{name, detail::kindOf(static_cast<const Member *>(nullptr)), codes}, value.*member);
    });
}

} // namespace model
