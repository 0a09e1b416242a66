// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/query.h"

#include "model/storage/preparedstatement.h"
#include "model/storage/store.h"

#include <QSqlError>
#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

Query::Query(Store &store, const QString &sql) : m_statement(store.lease(sql))
{
    m_owned = !m_statement->leased;
    m_statement->leased = true;
    m_bound.assign(size_t(m_statement->count), false);
}

Query::~Query()
{
    m_statement->query.finish(); // gives up the read lock
    m_statement->leased = false;
    if (m_owned)
        delete m_statement;
}

Query &Query::bindVariant(const char *name, const QVariant &value)
{
    const auto known = std::find_if(m_statement->names.begin(), m_statement->names.end(),
                                    [name](const auto &entry) { return entry.first == name; });
    if (known == m_statement->names.end())
        throw Failure(Failure::Kind::Internal, u"A query does not know the name it is given."_s,
                      QLatin1String(name) + u" in "_s + m_statement->sql);
    for (const int position : known->second)
        bindAt(position, value);
    return *this;
}

Query &Query::bindAt(int position, const QVariant &value)
{
    m_statement->query.bindValue(position, value);
    m_bound[size_t(position)] = true;
    return *this;
}

void Query::checkBound()
{
    const auto forgotten = std::find(m_bound.begin(), m_bound.end(), false);
    if (forgotten != m_bound.end())
        throw Failure(Failure::Kind::Internal, u"A query was run with a value missing."_s, m_statement->sql);
}

void Query::run()
{
    checkBound();
    if (!m_statement->query.exec())
        throw failureFrom(m_statement->query.lastError(), m_statement->sql);
    m_running = true;
}

void Query::exec()
{
    run();
    m_running = false;
}

bool Query::next()
{
    if (!m_running)
        run();
    if (m_statement->query.next())
        return true;
    if (m_statement->query.lastError().isValid())
        throw failureFrom(m_statement->query.lastError(), m_statement->sql);
    m_running = false;
    return false;
}

QVariant Query::value(int column) const
{
    return m_statement->query.value(column);
}

int Query::rowsAffected() const
{
    return m_statement->query.numRowsAffected();
}

} // namespace model
