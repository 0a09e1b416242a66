// SPDX-License-Identifier: EUPL-1.2
// Are names shown? One switch for the whole window, hidden when a vault opens and forgotten when it locks. Whoever
// shows a name tells it here, and the journal says whose names were seen (ids, never a name).
#pragma once

#include "app/session.h"

#include <QSet>

namespace app {

class NameDisplay final : public QObject
{
    Q_OBJECT
public:
    NameDisplay(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

    [[nodiscard]] bool areShown() const { return m_areShown; }
    void setShown(bool shown);
    // These were on the screen. Written down once for each time that names are shown.
    void viewed(const std::vector<model::PersonId> &persons, model::CaseId id);

Q_SIGNALS:
    void changed(bool shown);
    void failed(const model::Failure &failure);

private:
    Session &m_session;
    bool m_areShown = false;
    QSet<std::pair<qint64, qint64>> m_viewed; // case and person, since names were shown
};

} // namespace app
