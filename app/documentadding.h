// SPDX-License-Identifier: EUPL-1.2
// Takes files into a case, one after another: reading, hashing and sealing on a thread of its own, writing in slices on
// the storage thread, so that what is typed meanwhile is saved between two slices. At most two slices are in memory. A
// file is in the vault wholly or not at all; what goes wrong with one is said, and the next is tried.
#pragma once

#include "app/storagethread.h"
#include "model/storage/bytesource.h"

#include <atomic>
#include <deque>
#include <memory>

namespace app {

class DocumentAdding final : public QObject
{
    Q_OBJECT
public:
    // What is to be taken in: a file, or bytes that are here already.
    struct Item
    {
        model::CaseId caseId;
        model::RowId into; // not valid: a new document
        QString path;      // of a file; empty: `name` and `bytes`
        QString name;
        QByteArray bytes;
        QString reason; // for the journal, in a phase that was finished
    };

    explicit DocumentAdding(StorageThread &writer, QObject *parent = nullptr);
    ~DocumentAdding() override; // what is not complete is swept at the next opening

    void add(Item item);
    void stop(); // the one under way leaves nothing; those waiting are forgotten
    [[nodiscard]] bool isBusy() const { return m_job != nullptr || !m_waiting.empty(); }

Q_SIGNALS:
    void began(const QString &name);
    void progressed(qint64 done, qint64 of); // bytes of this file
    void added(const model::DocumentVersion &version, const QString &path);
    void failed(const model::Failure &failure);
    void ended(); // nothing is under way or waiting

private:
    struct Job;

    void next();
    void open(const std::shared_ptr<Job> &job);
    void begin(const std::shared_ptr<Job> &job);
    void read(const std::shared_ptr<Job> &job);
    void write(const std::shared_ptr<Job> &job, std::shared_ptr<model::SealedPieces> pieces);
    void finish(const std::shared_ptr<Job> &job);
    void giveUp(const std::shared_ptr<Job> &job, const model::Failure &failure);
    void close();

    StorageThread &m_writer;
    std::deque<Item> m_waiting;
    std::shared_ptr<Job> m_job;
};

// What earlier sessions left unfinished is removed behind the work that is waiting, a little at a time.
void sweepUnfinished(StorageThread &writer);

} // namespace app
