// SPDX-License-Identifier: EUPL-1.2
// One process per vault: flock on vault.lock, held as long as this object lives and released by the kernel when we die.
// The content of the file is a hint for the message only; no lock is ever taken away because it looks old.
#pragma once

#include "model/storage/filehandle.h"

namespace model {

class VaultLock final
{
public:
    explicit VaultLock(const QString &path); // throws Failure{Locked} naming who has it open

private:
    void writeHint();

    FileHandle m_file;
};

// The sentence about a hint somebody else wrote; nothing of it is believed beyond its looks.
[[nodiscard]] QString lockedText(QByteArrayView hint, QByteArrayView ownHost);

} // namespace model
