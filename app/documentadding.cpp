// SPDX-License-Identifier: EUPL-1.2
#include "app/documentadding.h"

#include "app/background.h"
#include "model/storage/outsidefile.h"

namespace app {

using namespace model;

// Shared with the threads that work on it; touched by one of them at a time: reading waits until it is asked again.
struct DocumentAdding::Job
{
    Item item;
    std::unique_ptr<ByteSource> source;
    std::unique_ptr<ContentSealing> sealing;
    ContentId id;
    DocumentVersion version;
    qint64 written = 0; // bytes that are in the vault
    int onTheirWay = 0; // slices posted and not written yet
    bool isReading = false;
    bool isOver = false; // given up, or finished
    std::atomic_bool isStopped = false;
};

namespace {

constexpr int MostOnTheirWay = 1; // while another is read: two slices in memory

void sweepOneByOne(StorageThread &writer, std::vector<ContentId> ids)
{
    if (ids.empty())
        return;
    const auto isMore = std::make_shared<bool>(false);
    const ContentId id = ids.back();
    writer.post([isMore, id](Casework &work) { *isMore = work.documentService().sweep(id); }, &writer,
                [&writer, isMore, ids = std::move(ids)](const std::optional<Failure> &failure) mutable {
                    if (failure || !*isMore)
                        ids.pop_back(); // a full disk: at the next opening
                    sweepOneByOne(writer, std::move(ids));
                });
}

} // namespace

void sweepUnfinished(StorageThread &writer)
{
    const auto ids = std::make_shared<std::vector<ContentId>>();
    writer.post([ids](Casework &work) { *ids = work.documents().incomplete(); }, &writer,
                [&writer, ids](const std::optional<Failure> &failure) {
                    if (!failure)
                        sweepOneByOne(writer, *ids);
                });
}

DocumentAdding::DocumentAdding(StorageThread &writer, QObject *parent) : QObject(parent), m_writer(writer) {}

DocumentAdding::~DocumentAdding()
{
    if (m_job)
        m_job->isStopped = true;
}

void DocumentAdding::add(Item item)
{
    m_waiting.push_back(std::move(item));
    if (!m_job)
        next();
}

void DocumentAdding::stop()
{
    m_waiting.clear();
    if (m_job)
        m_job->isStopped = true;
}

void DocumentAdding::next()
{
    if (m_waiting.empty())
        return Q_EMIT ended();
    m_job = std::make_shared<Job>();
    m_job->item = std::move(m_waiting.front());
    m_waiting.pop_front();
    open(m_job);
}

// A disk of the network may let one wait.
void DocumentAdding::open(const std::shared_ptr<Job> &job)
{
    Q_EMIT began(job->item.path.isEmpty() ? job->item.name : job->item.path.section(u'/', -1));
    inBackground(
        this,
        [job] {
            if (job->item.path.isEmpty())
                job->source = std::make_unique<BytesInMemory>(job->item.name, std::move(job->item.bytes));
            else
                job->source = std::make_unique<OutsideFile>(job->item.path);
            return true;
        },
        [this, job](const std::optional<bool> &, const std::optional<Failure> &failure) {
            failure ? giveUp(job, *failure) : begin(job);
        });
}

void DocumentAdding::begin(const std::shared_ptr<Job> &job)
{
    m_writer.post(
        [job](Casework &work) {
            DocumentRepository::Begun begun =
                work.documentService().begin(job->item.caseId, job->source->name(), job->source->size());
            job->id = begun.id;
            job->sealing = std::make_unique<ContentSealing>(*job->source, begun.id, std::move(begun.key));
        },
        this, [this, job](const std::optional<Failure> &failure) { failure ? giveUp(job, *failure) : read(job); });
}

void DocumentAdding::read(const std::shared_ptr<Job> &job)
{
    if (job->isOver || job->isReading)
        return;
    if (job->isStopped)
        return giveUp(job, Failure(Failure::Kind::Cancelled, tr("You stopped this.")));
    if (job->sealing->isAtEnd())
        return job->onTheirWay == 0 ? finish(job) : void();
    if (job->onTheirWay > MostOnTheirWay)
        return;
    job->isReading = true;
    inBackground(
        this, [job] { return std::make_shared<SealedPieces>(job->sealing->next()); },
        [this, job](std::optional<std::shared_ptr<SealedPieces>> pieces, const std::optional<Failure> &failure) {
            job->isReading = false;
            if (job->isOver)
                return;
            if (failure)
                return giveUp(job, *failure);
            write(job, *pieces);
        });
}

void DocumentAdding::write(const std::shared_ptr<Job> &job, std::shared_ptr<SealedPieces> pieces)
{
    ++job->onTheirWay;
    const qint64 done = job->sealing->done();
    m_writer.post([job, pieces = std::move(pieces)](
                      Casework &work) { job->isStopped ? void() : work.documentService().append(job->id, *pieces); },
                  this,
                  [this, job, done](const std::optional<Failure> &failure) {
                      --job->onTheirWay;
                      if (failure)
                          return giveUp(job, *failure);
                      Q_EMIT progressed(job->written = done, job->source->size());
                      read(job);
                  });
    read(job); // the next slice, while this one is written
}

void DocumentAdding::finish(const std::shared_ptr<Job> &job)
{
    job->isOver = true;
    m_writer.post(
        [job](Casework &work) {
            job->version = work.documentService().finish({.id = job->id,
                                                          .caseId = job->item.caseId,
                                                          .into = job->item.into,
                                                          .fileName = job->source->name(),
                                                          .head = job->sealing->head(),
                                                          .sha256 = job->sealing->sha256(),
                                                          .reason = job->item.reason});
        },
        this,
        [this, job](const std::optional<Failure> &failure) {
            if (failure) {
                job->isOver = false;
                return giveUp(job, *failure);
            }
            Q_EMIT added(job->version, job->item.path);
            close();
        });
}

// A file that cannot be used says nothing of the next; a disk that is full does.
void DocumentAdding::giveUp(const std::shared_ptr<Job> &job, const Failure &failure)
{
    if (job->isOver)
        return;
    job->isOver = true;
    job->isStopped = true; // what is on its way need not be written
    if (failure.kind() != Failure::Kind::BadInput)
        m_waiting.clear();
    if (job->id.isValid())
        sweepOneByOne(m_writer, {job->id});
    Q_EMIT failed(failure);
    close();
}

void DocumentAdding::close()
{
    m_job.reset();
    next();
}

} // namespace app
