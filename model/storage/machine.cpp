// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/machine.h"

#include <QSysInfo>
#include <sodium.h>

namespace model {

Bytes<16> machineMark(const SecretBytes &key)
{
    QByteArray machine = QSysInfo::machineUniqueId(); // /etc/machine-id
    if (machine.isEmpty())
        machine = QSysInfo::machineHostName().toUtf8();
    Bytes<16> mark;
    crypto_generichash(mark.data(), mark.size(), rawOf(QByteArrayView(machine)),
                       static_cast<unsigned long long>(machine.size()), key.data(), size_t(key.size()));
    return mark;
}

} // namespace model
