// SPDX-License-Identifier: EUPL-1.2
// The numbered list of schema steps, read from resources and checked for gaps. A released step is never edited
// (resources/storage/migrations/RELEASED holds the checksums; migrationstest compares).
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace model {

struct Migration
{
    int number = 0;
    QString name; // "0003-sections.sql"
    QByteArray sql;
};

// Throws Failure{Internal} when numbers are missing, double or not starting at 1.
[[nodiscard]] std::vector<Migration> builtInMigrations();
[[nodiscard]] std::vector<Migration> migrationsIn(const QString &folder);

} // namespace model
