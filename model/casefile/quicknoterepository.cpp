// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/quicknoterepository.h"

#include "model/core/failure.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <limits>

namespace model {

using namespace Qt::StringLiterals;

namespace {

QByteArray keyBinding(NoteId id)
{
    return "quick_note|" + QByteArray::number(id.value());
}

QByteArray textBinding(NoteId id, qint64 revision)
{
    return keyBinding(id) + "|text|" + QByteArray::number(revision);
}

Failure notThere()
{
    return {Failure::Kind::Internal, u"A note that is not there was asked for."_s};
}

} // namespace

QuickNoteRepository::QuickNoteRepository(Store &store, const KeyWrap &wrap) : m_store(store), m_wrap(wrap) {}

// Not the highest id that is there: the id of a note that was destroyed stands in the journal and belongs to it.
NoteId QuickNoteRepository::nextId() const
{
    Query last(m_store, u"SELECT seq + 1 FROM sqlite_sequence WHERE name = 'quick_note'"_s);
    return last.next() ? last.get<NoteId>(0) : NoteId(1);
}

NoteId QuickNoteRepository::add(const SealedText &text, const QDateTime &notedAt)
{
    m_store.requireTransaction();
    const NoteId id = nextId();
    SecretBytes key = SecretBytes::random(Sealer::KeySize);
    const QByteArray wrapped = m_wrap.wrap(key, keyBinding(id));
    Query insert(m_store, uR"(
        INSERT INTO quick_note (id, noted_at, epoch, wrapped, text) VALUES (:id, :noted_at, :epoch, :wrapped, :text))"_s);
    insert.bind(":id", id).bind(":noted_at", notedAt.toUTC().toString(Qt::ISODateWithMs));
    insert.bind(":epoch", m_wrap.newestEpoch()).bind(":wrapped", wrapped);
    insert.bind(":text", Sealer(std::move(key)).seal(text.text.toUtf8(), textBinding(id, 1))).exec();
    return id;
}

void QuickNoteRepository::change(NoteId id, const SealedText &text)
{
    m_store.requireTransaction();
    Query select(m_store, u"SELECT revision FROM quick_note WHERE id = :id"_s);
    if (!select.bind(":id", id).next())
        throw notThere();
    const qint64 revision = select.get<qint64>(0) + 1;
    Query update(m_store, u"UPDATE quick_note SET text = :text, revision = :revision WHERE id = :id"_s);
    update.bind(":text", sealerOf(id).seal(text.text.toUtf8(), textBinding(id, revision)));
    update.bind(":revision", revision).bind(":id", id).exec();
}

void QuickNoteRepository::remove(NoteId id)
{
    m_store.requireTransaction();
    Query(m_store, u"DELETE FROM quick_note WHERE id = :id"_s).bind(":id", id).exec();
}

std::optional<QuickNote> QuickNoteRepository::find(NoteId id) const
{
    Query query(m_store, u"SELECT revision, noted_at, text FROM quick_note WHERE id = :id"_s);
    if (!query.bind(":id", id).next())
        return std::nullopt;
    QuickNote note{.id = id,
                   .revision = query.get<qint64>(0),
                   .notedAt = QDateTime::fromString(query.get<QString>(1), Qt::ISODateWithMs)};
    note.text.text = QString::fromUtf8(sealerOf(id).open(query.get<QByteArray>(2), textBinding(id, note.revision)));
    return note;
}

bool QuickNoteRepository::has(NoteId id) const
{
    return notedAt(id).isValid();
}

QDateTime QuickNoteRepository::notedAt(NoteId id) const
{
    Query query(m_store, u"SELECT noted_at FROM quick_note WHERE id = :id"_s);
    return query.bind(":id", id).next() ? QDateTime::fromString(query.get<QString>(0), Qt::ISODateWithMs) : QDateTime();
}

std::vector<NoteId> QuickNoteRepository::page(NoteId before, int limit) const
{
    Query query(m_store, u"SELECT id FROM quick_note WHERE id < :before ORDER BY id DESC LIMIT :limit"_s);
    query.bind(":before", before.isValid() ? before.value() : std::numeric_limits<qint64>::max());
    query.bind(":limit", limit);
    std::vector<NoteId> ids;
    while (query.next())
        ids.push_back(query.get<NoteId>(0));
    return ids;
}

int QuickNoteRepository::count() const
{
    Query query(m_store, u"SELECT count(*) FROM quick_note"_s);
    return query.next() ? query.get<int>(0) : 0;
}

QByteArray QuickNoteRepository::contentHash(NoteId id, const SealedText &text) const
{
    return sealerOf(id).mac(text.text.toUtf8());
}

Sealer QuickNoteRepository::sealerOf(NoteId id) const
{
    Query query(m_store, u"SELECT epoch, wrapped FROM quick_note WHERE id = :id"_s);
    if (!query.bind(":id", id).next())
        throw notThere();
    return Sealer(m_wrap.unwrap(query.get<qint64>(0), query.get<QByteArray>(1), keyBinding(id)));
}

} // namespace model
