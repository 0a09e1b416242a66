// SPDX-License-Identifier: EUPL-1.2
#include "model/person/clashanswers.h"

#include "model/storage/casekeys.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

QByteArray bindingOf(CaseId id, qint64 row)
{
    return "clash_answer|" + QByteArray::number(id.value()) + '|' + QByteArray::number(row);
}

} // namespace

void ClashAnswers::add(CaseId id, const QString &clash, const ClashAnswer &answer)
{
    m_store.requireTransaction();
    const qint64 row = m_store.allocateId("clash_answer");
    const QByteArray sealed =
        answer.text.isEmpty() ? QByteArray() : m_keys.of(id).seal(answer.text.toUtf8(), bindingOf(id, row));
    Query insert(m_store, u"INSERT INTO clash_answer (id, case_id, clash, said_on, answer) "
                          "VALUES (:id, :case_id, :clash, :said_on, :answer)"_s);
    insert.bind(":id", row).bind(":case_id", id).bind(":clash", clash).bind(":said_on", answer.saidOn);
    insert.bind(":answer", sealed).exec();
}

QHash<QString, ClashAnswer> ClashAnswers::of(CaseId id) const
{
    Query query(m_store, u"SELECT id, clash, said_on, answer FROM clash_answer WHERE case_id = :id ORDER BY id"_s);
    query.bind(":id", id);
    QHash<QString, ClashAnswer> answers;
    while (query.next()) {
        const QString clash = query.get<QString>(1);
        if (query.isNull(3)) {
            answers.remove(clash);
            continue;
        }
        const QByteArray text = m_keys.of(id).open(query.get<QByteArray>(3), bindingOf(id, query.get<qint64>(0)));
        answers.insert(clash, {QString::fromUtf8(text), query.get<QDate>(2)});
    }
    return answers;
}

} // namespace model
