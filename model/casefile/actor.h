// SPDX-License-Identifier: EUPL-1.2
// Who is at work: the key slot that unlocked the vault, and the role of the vault. Never a name; the label of a slot is
// sealed.
#pragma once

#include "model/workflow/procedure.h"

#include <QByteArray>

namespace model {

struct Actor
{
    QByteArray slotId;
    Role role = Role::Adviser;
};

} // namespace model
