// SPDX-License-Identifier: EUPL-1.2
// What is known of a case, by name: yes/no, a date, or not yet known. Sections declare their facts (addFacts);
// the procedure only names them. The facts of an empty case are the complete list of names there are.
#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace model {

class Facts final
{
public:
    using Value = std::variant<std::monostate, bool, QDate>; // monostate: not yet known

    void set(const QString &name, bool yes);
    // Nothing: not yet known. An optional "no" says that there is something, but not (all) as it must be: begun.
    void set(const QString &name, std::optional<bool> yes);
    void set(const QString &name, const std::optional<QDate> &date);
    template <typename T>
    void set(const QString &name, T *) = delete; // a pointer would silently be "yes"
    void setUnknown(const QString &name);

    [[nodiscard]] bool has(const QString &name) const;     // is there such a fact at all?
    [[nodiscard]] Value value(const QString &name) const;  // monostate also when there is no such fact
    [[nodiscard]] bool isMet(const QString &name) const;   // yes, or a valid date
    [[nodiscard]] bool isNo(const QString &name) const;    // explicitly no
    [[nodiscard]] bool isBegun(const QString &name) const; // no, and known to be so: see set()
    [[nodiscard]] std::optional<QDate> date(const QString &name) const;
    [[nodiscard]] QStringList names() const; // sorted

private:
    QHash<QString, Value> m_values;
    QSet<QString> m_begun;
};

} // namespace model
