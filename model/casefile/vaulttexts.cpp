// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/vaulttexts.h"

#include "model/storage/query.h"
#include "model/storage/sealer.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

QByteArray bindingOf(const QString &name)
{
    return "vault_text|" + name.toUtf8();
}

} // namespace

QString VaultTexts::of(const QString &name) const
{
    Query query(m_store, u"SELECT text FROM vault_text WHERE name = :name"_s);
    query.bind(":name", name);
    return query.next() ? QString::fromUtf8(m_seal.open(query.get<QByteArray>(0), bindingOf(name))) : QString();
}

void VaultTexts::save(const QString &name, const QString &text)
{
    m_store.requireTransaction();
    Query(m_store, u"DELETE FROM vault_text WHERE name = :name"_s).bind(":name", name).exec();
    if (text.isEmpty())
        return;
    Query insert(m_store, u"INSERT INTO vault_text (name, text) VALUES (:name, :text)"_s);
    insert.bind(":name", name).bind(":text", m_seal.seal(text.toUtf8(), bindingOf(name))).exec();
}

} // namespace model
