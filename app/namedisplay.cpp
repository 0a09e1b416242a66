// SPDX-License-Identifier: EUPL-1.2
#include "app/namedisplay.h"

#include "model/person/personservice.h"

namespace app {

void NameDisplay::setShown(bool shown)
{
    if (shown == m_areShown)
        return;
    m_areShown = shown;
    m_viewed.clear();
    Q_EMIT changed(shown);
}

void NameDisplay::viewed(const std::vector<model::PersonId> &persons, model::CaseId id)
{
    std::vector<model::PersonId> fresh;
    for (const model::PersonId person : persons)
        if (const std::pair seen(id.value(), person.value()); !m_viewed.contains(seen)) {
            m_viewed.insert(seen);
            fresh.push_back(person);
        }
    if (fresh.empty())
        return;
    m_session.writer().post([fresh, id](model::Casework &work) { model::PersonService(work).namesViewed(fresh, id); },
                            this,
                            [this](const std::optional<model::Failure> &failure) {
                                if (failure)
                                    Q_EMIT failed(*failure);
                            });
}

} // namespace app
