// SPDX-License-Identifier: EUPL-1.2
#include "model/workflow/procedure.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct NamedRole
{
    Role role;
    QLatin1StringView name;
};

constexpr std::array roles{NamedRole{Role::Counsellor, "counsellor"_L1}, NamedRole{Role::Adviser, "adviser"_L1},
                           NamedRole{Role::Investigator, "investigator"_L1}, NamedRole{Role::Legal, "legal"_L1}};

} // namespace

const Phase *Procedure::phase(const QString &id) const
{
    for (const Phase &phase : phases)
        if (phase.id == id)
            return &phase;
    return nullptr;
}

const Phase *Procedure::phaseAfter(const QString &id) const
{
    for (size_t i = 0; i + 1 < phases.size(); ++i)
        if (phases[i].id == id)
            return &phases[i + 1];
    return nullptr;
}

const Step *Procedure::step(const QString &id) const
{
    for (const Phase &phase : phases)
        for (const Step &step : phase.steps)
            if (step.id == id)
                return &step;
    return nullptr;
}

QStringList Procedure::pages() const
{
    QStringList pages;
    for (const Phase &phase : phases)
        for (const Step &step : phase.steps)
            if (!pages.contains(step.page))
                pages.append(step.page);
    return pages;
}

bool Procedure::keeps(const Section &section) const
{
    for (const Phase &phase : phases)
        for (const Step &step : phase.steps)
            if (step.page == QLatin1StringView(section.name))
                return true;
    return false;
}

QString roleName(Role role)
{
    for (const NamedRole &named : roles)
        if (named.role == role)
            return named.name;
    Q_UNREACHABLE();
    return {};
}

bool roleFromName(const QString &name, Role &role)
{
    for (const NamedRole &named : roles)
        if (name == named.name) {
            role = named.role;
            return true;
        }
    return false;
}

} // namespace model
