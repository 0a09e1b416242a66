// SPDX-License-Identifier: EUPL-1.2
// The words of the sealed texts, in 64 small FTS4 tables inside the encrypted database (architecture D13). Kept in the
// transaction that saves a row; made once for a vault of an older format, table by table. It holds words and places,
// never a text, and the words of a row that is gone only until its table is put in order. It must never be asked by
// anybody but FullTextSearch.
//
// Cases that were made after one another share a table: so the newest hits stand in one or two tables, a case that is
// saved writes in one, and cases that are destroyed together, which are of the same years, leave few to put in order.
#pragma once

#include "model/exchange/longwork.h"
#include "model/search/indexedtexts.h"
#include "model/search/searchquery.h"
#include "model/storage/sectionstore.h"
#include "model/storage/store.h"

#include <algorithm>
#include <map>
#include <memory>

namespace model {

class Query;

// Where a text stands. As one number it orders a table by case, so that the hits of a case come together.
struct IndexedPlace
{
    CaseId caseId;
    int section = 0; // IndexedSection::number
    RowId row;
    bool operator==(const IndexedPlace &) const = default;
};

class SearchIndex final : public TextListener, public CommitListener
{
public:
    static constexpr int Shards = 64;
    static constexpr qint64 CasesInBlock = 1024; // that share a table; after 64 blocks the first table has its turn

    SearchIndex(Store &store, SectionStore &sections, Role role); // listens to both as long as it lives
    ~SearchIndex() override;
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    void rowSaved(const Section &section, const std::vector<Column> &columns, CaseId id, RowId row,
                  const QVariantList &before, const QVariantList &after) override;
    void beforeCommit() override;
    void rolledBack() noexcept override;

    // Which tables do not hold all their cases yet, or were made by another program; empty: everything can be found.
    [[nodiscard]] std::vector<int> missing() const;
    void markMade(); // nothing to index in a vault that was just made
    // One transaction each, so that what is typed meanwhile can be saved in between. Cancelled, the table is as it was.
    void make(int shard, const LongWork &work = {});
    void putInOrder(int shard); // after make: one piece instead of several, which is found in faster
    void makeMissing(const LongWork &work = {});

    // The places whose text answers among the cases from `first` to `last`, which are of one block, the newest case
    // first; placeOf reads them. They come one by one: who wants few waits for few.
    [[nodiscard]] std::unique_ptr<Query> hits(const SearchQuery &query, CaseId first, CaseId last) const;
    [[nodiscard]] static IndexedPlace placeOf(const Query &hit);
    [[nodiscard]] CaseId newestCase() const; // not valid: there is none
    void warmUp() const;                     // opens the tables, so that the first question need not wait for it
    [[nodiscard]] const IndexedSection *section(int number) const;

    [[nodiscard]] static int shardOf(CaseId id) { return int(id.value() / CasesInBlock % Shards); }
    // The oldest case that shares a block with this one, or 1.
    [[nodiscard]] static CaseId beginOfBlock(CaseId id)
    {
        return CaseId(std::max<qint64>(1, id.value() / CasesInBlock * CasesInBlock));
    }

private:
    using Document = std::pair<qint64, QString>;
    struct Edit // of the words of one row
    {
        QString before;
        QString after;
    };

    [[nodiscard]] bool isMade(int shard) const;
    void writeEdits();
    [[nodiscard]] std::vector<Document> documentsOf(CaseId first, CaseId last) const;
    void add(int shard, qint64 docid, const QString &words);
    void remove(int shard, qint64 docid, const QString &words);
    void command(int shard, const QString &name); // "optimize", "rebuild"
    void setMade(int shard);

    Store &m_store;
    SectionStore &m_sections;
    std::vector<IndexedSection> m_indexed;
    // What this transaction changes, by place. It is written together and in order: any other statement between two
    // rows makes FTS write what it has gathered, as a piece of its own that must be merged later.
    std::map<qint64, Edit> m_edits;
    qsizetype m_gathered = 0; // letters in m_edits
};

} // namespace model
