// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/documentservice.h"

#include "model/core/failure.h"
#include "model/storage/transaction.h"

#include <QCoreApplication>
#include <QLocale>

namespace model {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::DocumentService)
};

constexpr qint64 MustStayFree = 64 * 1024 * 1024; // for everything else that is written meanwhile
constexpr int SweptAtOnce = 16;                   // pieces; what is removed needs as much room in the rollback journal

QString subjectOf(const DocumentVersion &version)
{
    return u"document:%1 version:%2"_s.arg(version.document.value()).arg(version.number);
}

// "brief van 3 mei.pdf" is called "brief van 3 mei" until somebody says otherwise.
QString nameFrom(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 && fileName.size() - dot <= 6 ? fileName.first(dot) : fileName;
}

} // namespace

// Not CaseService::write: that asks the journal whether a commit that failed was one after all, and these steps write
// no journal. Here a doubt is a failure: what may or may not be there belongs to a version that is not complete.
void DocumentService::write(const std::function<void()> &work)
{
    Transaction transaction(m.store);
    work();
    transaction.commit();
}

DocumentRepository::Begun DocumentService::begin(CaseId id, const QString &name, qint64 bytes)
{
    const qint64 needed = bytes + bytes / 32 + MustStayFree;
    if (const qint64 room = m.documents.room(); room < needed)
        throw Failure(Failure::Kind::DiskFull,
                      Text::tr("There is no room for “%1” on the disk of the vault: it needs %2 and there is %3.")
                          .arg(name, QLocale().formattedDataSize(needed), QLocale().formattedDataSize(room)));
    DocumentRepository::Begun begun;
    write([&] { begun = m.documents.begin(id, bytes, m.clock.now()); });
    return begun;
}

void DocumentService::append(ContentId id, const SealedPieces &pieces)
{
    write([&] { m.documents.append(id, pieces); });
}

DocumentVersion DocumentService::finish(const Finished &finished)
{
    const QString fileName = tidyFileName(finished.fileName);
    DocumentVersion version{.id = finished.id,
                            .caseId = finished.caseId,
                            .document = finished.into,
                            .fileName = {fileName},
                            .mimeType = mimeTypeOf(finished.head, fileName),
                            .sha256 = finished.sha256};
    m.cases.write([&] {
        if (!version.document.isValid()) {
            Document document{.name = {nameFrom(fileName)}};
            m.cases.save(finished.caseId, document, finished.reason);
            version.document = document.row.id;
        }
        m.documents.complete(version);
        m.journal.record({.action = version.number == 1 ? u"document_added"_s : u"document_version_added"_s,
                          .caseId = finished.caseId,
                          .subject = subjectOf(version),
                          .reason = finished.reason,
                          .contentHash = m.keys.of(finished.caseId).mac(finished.sha256)});
    });
    return version;
}

bool DocumentService::sweep(ContentId id)
{
    bool isMore = false;
    write([&] { isMore = m.documents.removeSome(id, SweptAtOnce); });
    return isMore;
}

void DocumentService::sweepAll()
{
    for (const ContentId id : m.documents.incomplete())
        while (sweep(id)) {
        }
}

void DocumentService::fill(ContentSealing &sealing, ContentId id, qint64 bytes, const LongWork &work)
{
    while (!sealing.isAtEnd()) {
        append(id, sealing.next());
        work.reached(sealing.done(), bytes);
    }
}

DocumentVersion DocumentService::add(CaseId id, ByteSource &source, RowId into, const LongWork &work)
{
    DocumentRepository::Begun begun = begin(id, source.name(), source.size());
    try {
        ContentSealing sealing(source, begun.id, std::move(begun.key));
        fill(sealing, begun.id, source.size(), work);
        return finish({.id = begun.id,
                       .caseId = id,
                       .into = into,
                       .fileName = source.name(),
                       .head = sealing.head(),
                       .sha256 = sealing.sha256(),
                       .reason = {}});
    } catch (const Failure &) {
        try {
            while (sweep(begun.id)) {
            }
        } catch (const Failure &) {
            // A disk that takes nothing any more: swept at the next opening. What went wrong first is what is told.
        }
        throw;
    }
}

void DocumentService::viewed(const DocumentVersion &version)
{
    m.cases.write([&] {
        m.journal.record({.action = u"document_viewed"_s, .caseId = version.caseId, .subject = subjectOf(version)});
    });
}

} // namespace model
