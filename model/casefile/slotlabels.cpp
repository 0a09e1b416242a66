// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/slotlabels.h"

#include "model/storage/query.h"
#include "model/storage/sealer.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

QByteArray bindingOf(const QByteArray &slotId)
{
    return "slot_label|" + slotId;
}

} // namespace

QString SlotLabels::of(const QByteArray &slotId) const
{
    Query query(m_store, u"SELECT label FROM slot_label WHERE slot_id = :slot_id"_s);
    query.bind(":slot_id", slotId);
    return query.next() ? QString::fromUtf8(m_seal.open(query.get<QByteArray>(0), bindingOf(slotId))) : QString();
}

void SlotLabels::save(const QByteArray &slotId, const QString &label)
{
    m_store.requireTransaction();
    Query(m_store, u"DELETE FROM slot_label WHERE slot_id = :slot_id"_s).bind(":slot_id", slotId).exec();
    if (label.isEmpty())
        return;
    Query insert(m_store, u"INSERT INTO slot_label (slot_id, label) VALUES (:slot_id, :label)"_s);
    insert.bind(":slot_id", slotId).bind(":label", m_seal.seal(label.toUtf8(), bindingOf(slotId))).exec();
}

} // namespace model
