// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/preparedstatement.h"

#include "model/core/failure.h"

#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

bool isNameCharacter(QChar c)
{
    return c == u'_' || (c.isLetterOrNumber() && c.unicode() < 128);
}

qsizetype endOfQuoted(const QString &sql, qsizetype start)
{
    const QChar quote = sql[start];
    const qsizetype end = sql.indexOf(quote, start + 1);
    if (end < 0)
        throw Failure(Failure::Kind::Internal, u"A query has a quote that is not closed."_s, sql);
    return end + 1;
}

void note(PreparedStatement &into, const QByteArray &name)
{
    const auto known =
        std::find_if(into.names.begin(), into.names.end(), [&](const auto &entry) { return entry.first == name; });
    if (known == into.names.end())
        into.names.push_back({name, {into.count}});
    else
        known->second.push_back(into.count);
    ++into.count;
}

} // namespace

QString scanPlaceholders(const QString &sql, PreparedStatement &into)
{
    QString positional;
    positional.reserve(sql.size());
    qsizetype at = 0;
    while (at < sql.size()) {
        const QChar c = sql[at];
        if (c == u'\'' || c == u'"') {
            const qsizetype end = endOfQuoted(sql, at);
            positional += QStringView(sql).mid(at, end - at);
            at = end;
        } else if (QStringView(sql).mid(at, 2) == u"--" || QStringView(sql).mid(at, 2) == u"/*") {
            throw Failure(Failure::Kind::Internal, u"A query has a comment in it."_s, sql);
        } else if (c == u':') {
            qsizetype end = at + 1;
            while (end < sql.size() && isNameCharacter(sql[end]))
                ++end;
            note(into, QStringView(sql).mid(at, end - at).toLatin1());
            positional += u'?';
            at = end;
        } else {
            positional += c;
            ++at;
        }
    }
    return positional;
}

} // namespace model
