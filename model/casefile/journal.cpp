// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/journal.h"

#include "model/core/failure.h"
#include "model/storage/casekeys.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <sodium.h>

namespace model {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinkSize = 32;

// One form only: every part preceded by its length, so that no two entries share a form.
void append(QByteArray &form, const QByteArray &part)
{
    form += QByteArray::number(part.size()) + ':' + part + ';';
}

QByteArray chain(const QByteArray &previous, const QByteArrayList &parts)
{
    QByteArray form = "journal1;";
    append(form, previous);
    for (const QByteArray &part : parts)
        append(form, part);
    QByteArray link(LinkSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(link.data()), LinkSize,
                       reinterpret_cast<const unsigned char *>(form.constData()), size_t(form.size()), nullptr, 0);
    return link;
}

QByteArray bindingOf(qint64 seq)
{
    return "journal|" + QByteArray::number(seq) + "|reason";
}

} // namespace

QStringList journalActions()
{
    return {u"vault_made"_s,         u"vault_opened"_s,        u"case_opened"_s,
            u"case_viewed"_s,        u"section_changed"_s,     u"row_added"_s,
            u"row_retracted"_s,      u"row_restored"_s,        u"step_ticked"_s,
            u"step_unticked"_s,      u"phase_finished"_s,      u"phase_skipped"_s,
            u"phase_returned"_s,     u"case_closed"_s,         u"case_reopened"_s,
            u"register_imported"_s,  u"case_imported"_s,       u"left_vault"_s,
            u"leaving_refused"_s,    u"leaving_failed"_s,      u"vault_exported"_s,
            u"passphrase_changed"_s, u"journal_verified"_s,    u"search_made"_s,
            u"cases_generated"_s,    u"slot_named"_s,          u"note_made"_s,
            u"note_changed"_s,       u"note_promoted"_s,       u"note_attached"_s,
            u"note_destroyed"_s,     u"document_added"_s,      u"document_version_added"_s,
            u"document_viewed"_s,    u"own_words_changed"_s,   u"questions_changed"_s,
            u"text_shown"_s,         u"versions_viewed"_s,     u"person_linked"_s,
            u"persons_merged"_s,     u"person_split"_s,        u"person_link_undone"_s,
            u"persons_kept_apart"_s, u"persons_asked_again"_s, u"person_renamed"_s,
            u"name_viewed"_s,        u"user_named"_s,          u"clash_answered"_s,
            u"clash_reopened"_s};
}

Journal::Journal(Store &store, const CaseKeys &keys, const Sealer &vaultSeal, const Clock &clock, Actor actor)
    : m_store(store),
      m_keys(keys),
      m_vaultSeal(vaultSeal),
      m_clock(clock),
      m_actor(std::move(actor))
{}

const Sealer &Journal::sealerOf(CaseId id) const
{
    return id.isValid() ? m_keys.of(id) : m_vaultSeal;
}

void Journal::record(const JournalEntry &entry)
{
    m_store.requireTransaction();
    qint64 seq = 1;
    QByteArray previous;
    {
        Query last(m_store, u"SELECT seq, link FROM journal ORDER BY seq DESC LIMIT 1"_s);
        if (last.next()) {
            seq = last.get<qint64>(0) + 1;
            previous = last.get<QByteArray>(1);
        }
    }
    const QString at = m_clock.now().toString(Qt::ISODateWithMs);
    const QString fields = entry.fields.join(u' ');
    const QByteArray reason =
        entry.reason.isEmpty() ? QByteArray() : sealerOf(entry.caseId).seal(entry.reason.toUtf8(), bindingOf(seq));
    const QByteArray link =
        chain(previous, {QByteArray::number(seq), at.toUtf8(), m_actor.slotId, roleName(m_actor.role).toUtf8(),
                         entry.action.toUtf8(), QByteArray::number(entry.caseId.value()), entry.subject.toUtf8(),
                         fields.toUtf8(), reason, entry.contentHash});
    Query insert(m_store, uR"(
        INSERT INTO journal (seq, at, actor, role, action, case_id, subject, fields, reason, content_hash, link)
        VALUES (:seq, :at, :actor, :role, :action, :case_id, :subject, :fields, :reason, :content_hash, :link))"_s);
    insert.bind(":seq", seq).bind(":at", at).bind(":actor", m_actor.slotId).bind(":role", roleName(m_actor.role));
    insert.bind(":action", entry.action).bind(":case_id", entry.caseId).bind(":subject", entry.subject);
    insert.bind(":fields", fields).bind(":reason", reason).bind(":content_hash", entry.contentHash);
    insert.bind(":link", link).exec();
}

JournalLine Journal::lineOf(const Query &query) const
{
    JournalLine line{.seq = query.get<qint64>(0),
                     .at = QDateTime::fromString(query.get<QString>(1), Qt::ISODateWithMs),
                     .actor = query.get<QByteArray>(2),
                     .role = query.get<QString>(3),
                     .action = query.get<QString>(4),
                     .caseId = query.get<CaseId>(5),
                     .subject = query.get<QString>(6),
                     .fields = query.get<QString>(7).split(u' ', Qt::SkipEmptyParts)};
    if (!query.isNull(8))
        line.reason = QString::fromUtf8(sealerOf(line.caseId).open(query.get<QByteArray>(8), bindingOf(line.seq)));
    return line;
}

std::vector<JournalLine> Journal::page(const JournalFilter &filter, qint64 before, int limit) const
{
    // Two statements, because an OR over the case would keep SQLite from using the index.
    const QString columns = u"SELECT seq, at, actor, role, action, case_id, subject, fields, reason FROM journal "_s;
    const QString rest =
        u"(:before = 0 OR seq < :before) AND (:action = '' OR action = :action) ORDER BY seq DESC LIMIT :limit"_s;
    Query query(m_store, filter.caseId.isValid() ? columns + u"WHERE case_id = :case_id AND "_s + rest
                                                 : columns + u"WHERE "_s + rest);
    if (filter.caseId.isValid())
        query.bind(":case_id", filter.caseId);
    query.bind(":before", before).bind(":action", filter.action).bind(":limit", limit);
    std::vector<JournalLine> lines;
    while (query.next())
        lines.push_back(lineOf(query));
    return lines;
}

qint64 Journal::count() const
{
    Query query(m_store, u"SELECT coalesce(max(seq), 0) FROM journal"_s);
    return query.next() ? query.get<qint64>(0) : 0;
}

QByteArray Journal::linkOf(qint64 seq) const
{
    Query query(m_store, u"SELECT link FROM journal WHERE seq = :seq"_s);
    query.bind(":seq", seq);
    return query.next() ? query.get<QByteArray>(0) : QByteArray();
}

JournalVerdict Journal::verify(const std::function<bool(qint64)> &keepGoing) const
{
    JournalVerdict verdict;
    Query query(m_store, uR"(
        SELECT seq, at, actor, role, action, case_id, subject, fields, reason, content_hash, link
          FROM journal ORDER BY seq)"_s);
    while (query.next()) {
        const qint64 seq = query.get<qint64>(0);
        const QByteArray link = query.get<QByteArray>(10);
        const QByteArray expected =
            chain(verdict.head, {QByteArray::number(seq), query.get<QString>(1).toUtf8(), query.get<QByteArray>(2),
                                 query.get<QString>(3).toUtf8(), query.get<QString>(4).toUtf8(),
                                 QByteArray::number(query.get<qint64>(5)), query.get<QString>(6).toUtf8(),
                                 query.get<QString>(7).toUtf8(), query.get<QByteArray>(8), query.get<QByteArray>(9)});
        ++verdict.entries;
        if (!verdict.firstBroken && (link != expected || seq != verdict.entries))
            verdict.firstBroken = seq;
        verdict.head = link;
        if (keepGoing && verdict.entries % 10000 == 0 && !keepGoing(verdict.entries))
            throw Failure(Failure::Kind::Cancelled, u"Stopped."_s);
    }
    return verdict;
}

} // namespace model
