// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/casekeys.h"

#include "model/core/failure.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <QCoreApplication>
#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

QByteArray bindingOf(CaseId id)
{
    return "case_key|" + QByteArray::number(id.value());
}

} // namespace

CaseKeys::CaseKeys(Store &store, const KeyWrap &wrap) : m_store(store), m_wrap(wrap) {}

void CaseKeys::create(CaseId id)
{
    m_store.requireTransaction();
    SecretBytes key = SecretBytes::random(Sealer::KeySize);
    Query insert(m_store, u"INSERT INTO case_key (case_id, epoch, wrapped) VALUES (:case_id, :epoch, :wrapped)"_s);
    insert.bind(":case_id", id)
        .bind(":epoch", m_wrap.newestEpoch())
        .bind(":wrapped", m_wrap.wrap(key, bindingOf(id)))
        .exec();
    keep(id, std::move(key));
}

const Sealer &CaseKeys::of(CaseId id) const
{
    const auto known = std::find_if(m_recent.begin(), m_recent.end(), [id](const Entry &e) { return e.id == id; });
    if (known != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, known);
        return m_recent.front().sealer;
    }
    Query select(m_store, u"SELECT epoch, wrapped FROM case_key WHERE case_id = :case_id"_s);
    select.bind(":case_id", id);
    if (!select.next())
        throw Failure(Failure::Kind::Damaged,
                      QCoreApplication::translate("model::CaseKeys", "A case has lost its key."),
                      u"case_key of %1"_s.arg(id.value()));
    return keep(id, m_wrap.unwrap(select.get<qint64>(0), select.get<QByteArray>(1), bindingOf(id)));
}

const Sealer &CaseKeys::keep(CaseId id, SecretBytes key) const
{
    if (m_recent.size() >= Kept)
        m_recent.pop_back();
    m_recent.push_front({id, Sealer(std::move(key))});
    return m_recent.front().sealer;
}

void CaseKeys::forget()
{
    m_recent.clear();
}

} // namespace model
