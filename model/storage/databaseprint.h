// SPDX-License-Identifier: EUPL-1.2
// cases.db as anybody sees it who has no key: its size and a digest of its first page as it stands on disk. Every
// commit changes that page, so a replaced or older file shows. Never taken while a connection is open
// (security-findings F10).
#pragma once

#include "model/storage/bytes.h"

#include <QString>

namespace model {

struct DatabasePrint
{
    static constexpr qsizetype PageSize = 4096;

    quint64 size = 0;
    Bytes<32> firstPage{};

    // All zero when there is no file.
    [[nodiscard]] static DatabasePrint of(const QString &databasePath);
    [[nodiscard]] quint32 pageCount() const { return quint32(size / quint64(PageSize)); }
    [[nodiscard]] bool isMissing() const { return size == 0; }
    bool operator==(const DatabasePrint &) const = default;
};

} // namespace model
