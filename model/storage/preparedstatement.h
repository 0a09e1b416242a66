// SPDX-License-Identifier: EUPL-1.2
// A statement that was parsed once, with the positions of its named placeholders. Lives in the Store's cache,
// leased by one Query at a time. Private to model/storage.
#pragma once

#include <QSqlQuery>
#include <QString>
#include <vector>

namespace model {

struct PreparedStatement
{
    explicit PreparedStatement(const QSqlDatabase &database) : query(database) {}

    QSqlQuery query;
    QString sql;                                                // as written, with names
    std::vector<std::pair<QByteArray, std::vector<int>>> names; // ":case_id" -> positions
    int count = 0;                                              // of placeholders
    bool leased = false;
};

// Replaces ":name" by "?" outside strings and quoted identifiers. Throws Failure{Internal} on a comment: a quote in a
// comment would derail the scan, and the place for a comment is the code around the query.
[[nodiscard]] QString scanPlaceholders(const QString &sql, PreparedStatement &into);

} // namespace model
