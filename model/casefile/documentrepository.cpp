// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/documentrepository.h"

#include "model/core/failure.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace model {

using namespace Qt::StringLiterals;

namespace {

QByteArray keyBinding(ContentId id)
{
    return "document_content|" + QByteArray::number(id.value()) + "|key";
}

// A version put under another document, or in the place of another version, does not open.
QByteArray aboutBinding(const DocumentVersion &version)
{
    QByteArray binding = "document_content|" + QByteArray::number(version.id.value()) + "|about";
    for (const qint64 number : {version.document.value(), qint64(version.number), version.bytes})
        binding += '|' + QByteArray::number(number);
    return binding + '|' + version.addedAt.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray aboutOf(const DocumentVersion &version)
{
    return version.sha256 + version.mimeType.toLatin1() + '\n' + version.fileName.text.toUtf8();
}

[[noreturn]] void failDamaged()
{
    throw Failure(Failure::Kind::Damaged,
                  QCoreApplication::translate("model::DocumentRepository",
                                              "A document in the vault is damaged and cannot be shown."));
}

void readAbout(const QByteArray &about, DocumentVersion &version)
{
    const qsizetype end = about.indexOf('\n', Sha256::Size);
    if (end < 0)
        failDamaged();
    version.sha256 = about.first(Sha256::Size);
    version.mimeType = QString::fromLatin1(about.sliced(Sha256::Size, end - Sha256::Size));
    version.fileName.text = QString::fromUtf8(about.sliced(end + 1));
}

DocumentVersion versionFrom(const Query &query, const CaseKeys &keys)
{
    DocumentVersion version{.id = query.get<ContentId>(0),
                            .caseId = query.get<CaseId>(1),
                            .document = query.get<RowId>(2),
                            .number = query.get<int>(3),
                            .bytes = query.get<qint64>(4),
                            .addedAt = QDateTime::fromString(query.get<QString>(5), Qt::ISODateWithMs)};
    readAbout(keys.of(version.caseId).open(query.get<QByteArray>(6), aboutBinding(version)), version);
    return version;
}

} // namespace

DocumentRepository::DocumentRepository(Store &store, const CaseKeys &keys) : m_store(store), m_keys(keys) {}

DocumentRepository::Begun DocumentRepository::begin(CaseId caseId, qint64 bytes, const QDateTime &addedAt)
{
    m_store.requireTransaction();
    Query last(m_store, u"SELECT seq + 1 FROM sqlite_sequence WHERE name = 'document_content'"_s);
    const ContentId id = last.next() ? last.get<ContentId>(0) : ContentId(1);
    SecretBytes key = SecretBytes::random(Sealer::KeySize);
    Query insert(m_store, uR"(
        INSERT INTO document_content (id, case_id, byte_count, added_at, content_key)
        VALUES (:id, :case_id, :bytes, :added_at, :key))"_s);
    insert.bind(":id", id).bind(":case_id", caseId).bind(":bytes", bytes);
    insert.bind(":added_at", addedAt.toUTC().toString(Qt::ISODateWithMs));
    insert.bind(":key", m_keys.of(caseId).sealKey(key, keyBinding(id))).exec();
    return {id, std::move(key)};
}

void DocumentRepository::append(ContentId id, const SealedPieces &pieces)
{
    m_store.requireTransaction();
    Query insert(m_store, u"INSERT INTO document_chunk (content, n, sealed) VALUES (:content, :n, :sealed)"_s);
    qint64 n = pieces.first;
    for (const QByteArray &sealed : pieces.sealed)
        insert.bind(":content", id).bind(":n", n++).bind(":sealed", sealed).exec();
}

void DocumentRepository::complete(DocumentVersion &version)
{
    m_store.requireTransaction();
    Query row(m_store, u"SELECT byte_count, added_at FROM document_content WHERE id = :id AND is_complete = 0"_s);
    if (!row.bind(":id", version.id).next())
        throw Failure(Failure::Kind::Internal, u"A document was to be finished that is not being added."_s);
    version.bytes = row.get<qint64>(0);
    version.addedAt = QDateTime::fromString(row.get<QString>(1), Qt::ISODateWithMs);
    Query newest(m_store, u"SELECT coalesce(max(version), 0) + 1 FROM document_content WHERE document = :document"_s);
    version.number = newest.bind(":document", version.document).next() ? newest.get<int>(0) : 1;
    Query update(m_store, uR"(
        UPDATE document_content SET document = :document, version = :version, about = :about, is_complete = 1
        WHERE id = :id)"_s);
    update.bind(":document", version.document).bind(":version", version.number).bind(":id", version.id);
    update.bind(":about", m_keys.of(version.caseId).seal(aboutOf(version), aboutBinding(version))).exec();
}

bool DocumentRepository::removeSome(ContentId id, int pieces)
{
    m_store.requireTransaction();
    Query some(m_store, uR"(
        DELETE FROM document_chunk WHERE id IN
            (SELECT c.id FROM document_chunk c JOIN document_content d ON d.id = c.content
             WHERE c.content = :id AND d.is_complete = 0 LIMIT :pieces))"_s);
    some.bind(":id", id).bind(":pieces", pieces).exec();
    if (some.rowsAffected() > 0)
        return true;
    Query(m_store, u"DELETE FROM document_content WHERE id = :id AND is_complete = 0"_s).bind(":id", id).exec();
    return false;
}

std::vector<ContentId> DocumentRepository::incomplete() const
{
    std::vector<ContentId> ids;
    Query query(m_store, u"SELECT id FROM document_content WHERE is_complete = 0 ORDER BY id"_s);
    while (query.next())
        ids.push_back(query.get<ContentId>(0));
    return ids;
}

std::vector<DocumentVersion> DocumentRepository::versions(CaseId id) const
{
    std::vector<DocumentVersion> versions;
    Query query(m_store, uR"(
        SELECT id, case_id, document, version, byte_count, added_at, about FROM document_content
        WHERE case_id = :case_id AND is_complete = 1 ORDER BY document, version)"_s);
    query.bind(":case_id", id);
    while (query.next())
        versions.push_back(versionFrom(query, m_keys));
    return versions;
}

std::optional<DocumentVersion> DocumentRepository::find(ContentId id) const
{
    Query query(m_store, uR"(
        SELECT id, case_id, document, version, byte_count, added_at, about FROM document_content
        WHERE id = :id AND is_complete = 1)"_s);
    return query.bind(":id", id).next() ? std::optional(versionFrom(query, m_keys)) : std::nullopt;
}

SecretBytes DocumentRepository::keyOf(const DocumentVersion &version) const
{
    Query query(m_store, u"SELECT content_key FROM document_content WHERE id = :id"_s);
    if (!query.bind(":id", version.id).next())
        failDamaged();
    return m_keys.of(version.caseId).openKey(query.get<QByteArray>(0), keyBinding(version.id));
}

QByteArray DocumentRepository::sealedPiece(ContentId id, qint64 piece) const
{
    Query query(m_store, u"SELECT sealed FROM document_chunk WHERE content = :content AND n = :n"_s);
    if (!query.bind(":content", id).bind(":n", piece).next())
        failDamaged();
    return query.get<QByteArray>(0);
}

qint64 DocumentRepository::pieceCount(ContentId id) const
{
    Query query(m_store, u"SELECT count(*) FROM document_chunk WHERE content = :content"_s);
    return query.bind(":content", id).next() ? query.get<qint64>(0) : 0;
}

qint64 DocumentRepository::room() const
{
    Query free(m_store, u"PRAGMA freelist_count"_s);
    const qint64 inside = free.next() ? free.get<qint64>(0) * 4096 : 0;
    return QStorageInfo(QFileInfo(m_store.path()).absolutePath()).bytesAvailable() + inside;
}

} // namespace model
