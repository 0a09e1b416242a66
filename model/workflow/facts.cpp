// SPDX-License-Identifier: EUPL-1.2
#include "model/workflow/facts.h"

#include <algorithm>

namespace model {

void Facts::set(const QString &name, bool yes)
{
    m_begun.remove(name);
    m_values.insert(name, yes);
}

void Facts::set(const QString &name, std::optional<bool> yes)
{
    setUnknown(name);
    if (yes)
        m_values.insert(name, *yes);
    if (yes && !*yes)
        m_begun.insert(name);
}

void Facts::set(const QString &name, const std::optional<QDate> &date)
{
    setUnknown(name);
    if (date && date->isValid())
        m_values.insert(name, *date);
}

void Facts::setUnknown(const QString &name)
{
    m_begun.remove(name);
    m_values.insert(name, Value());
}

bool Facts::has(const QString &name) const
{
    return m_values.contains(name);
}

Facts::Value Facts::value(const QString &name) const
{
    return m_values.value(name);
}

bool Facts::isMet(const QString &name) const
{
    const Value known = value(name);
    const bool *yes = std::get_if<bool>(&known);
    return yes ? *yes : std::holds_alternative<QDate>(known);
}

bool Facts::isNo(const QString &name) const
{
    const Value known = value(name);
    const bool *yes = std::get_if<bool>(&known);
    return yes && !*yes;
}

bool Facts::isBegun(const QString &name) const
{
    return m_begun.contains(name);
}

std::optional<QDate> Facts::date(const QString &name) const
{
    const Value known = value(name);
    const QDate *date = std::get_if<QDate>(&known);
    return date ? std::optional(*date) : std::nullopt;
}

QStringList Facts::names() const
{
    QStringList sorted = m_values.keys();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace model
