// SPDX-License-Identifier: EUPL-1.2
#include "model/search/searchindex.h"

#include "model/core/failure.h"
#include "model/notes/note.h"
#include "model/search/words.h"
#include "model/storage/query.h"
#include "model/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 Revision = 1;                // of how texts are taken apart and which are; another one: made anew
constexpr int RowBits = 27;                   // 134 million rows of one section
constexpr int SectionBits = 5;                // 32 sections
constexpr qsizetype MostGathered = 4'000'000; // letters, before they are written without waiting for the end
constexpr qint64 CasesAtOnce = 32;            // read together: their keys are unwrapped once (CaseKeys::Kept)

qint64 docidOf(const IndexedPlace &place)
{
    if (place.row.value() >= (qint64(1) << RowBits))
        throw Failure(Failure::Kind::Internal, u"A row has too high an id for the index."_s);
    return (place.caseId.value() << (RowBits + SectionBits)) | (qint64(place.section) << RowBits) | place.row.value();
}

CaseId caseOf(qint64 docid)
{
    return CaseId(docid >> (RowBits + SectionBits));
}

// The name is made from a number, never from what somebody typed.
QString tableOf(int shard)
{
    return u"search_words_%1"_s.arg(shard, 2, 10, QLatin1Char('0'));
}

// The fields of a row as one list of words, without the marks they are kept with (architecture D11).
QString documentOf(const QVariantList &values)
{
    QString words;
    for (const QVariant &value : values) {
        const QString field = foldedWords(plainNote(value.toString()));
        if (field.isEmpty())
            continue;
        if (!words.isEmpty())
            words += u' ' + QString::fromUtf16(FieldBorder) + u' ';
        words += field;
    }
    return words;
}

// Each term in quotation marks: so no word is ever an operator, in either of the two syntaxes FTS4 can be built with.
QString matchOf(const SearchTerm &term)
{
    return u'"' + term.words.join(u' ') + (term.isPrefix ? u"*\""_s : u"\""_s);
}

QString matchOf(const SearchQuery &query, bool excluded, const QString &between)
{
    QStringList terms;
    for (const SearchTerm &term : query.terms)
        if (term.isExcluded == excluded)
            terms << matchOf(term);
    return terms.join(between);
}

} // namespace

SearchIndex::SearchIndex(Store &store, SectionStore &sections, Role role)
    : m_store(store),
      m_sections(sections),
      m_indexed(indexedSections(role))
{
    m_store.setListener(this);
    m_sections.setListener(this);
}

SearchIndex::~SearchIndex()
{
    m_sections.setListener(nullptr);
    m_store.setListener(nullptr);
}

const IndexedSection *SearchIndex::section(int number) const
{
    const auto at = std::find_if(m_indexed.begin(), m_indexed.end(),
                                 [number](const IndexedSection &each) { return each.number == number; });
    return at == m_indexed.end() ? nullptr : &*at;
}

void SearchIndex::rowSaved(const Section &section, const std::vector<Column> &columns, CaseId id, RowId row,
                           const QVariantList &before, const QVariantList &after)
{
    const auto indexed = std::find_if(m_indexed.begin(), m_indexed.end(), [&](const IndexedSection &each) {
        return qstrcmp(each.section.name, section.name) == 0;
    });
    if (indexed == m_indexed.end())
        return;
    const auto wordsOf = [&](const QVariantList &values) {
        QVariantList texts;
        for (qsizetype i = 0; i < values.size(); ++i)
            if (std::any_of(indexed->columns.begin(), indexed->columns.end(),
                            [&](const Column &each) { return qstrcmp(each.name, columns[size_t(i)].name) == 0; }))
                texts.append(values[i]);
        return documentOf(texts);
    };
    Edit edit{wordsOf(before), wordsOf(after)};
    if (edit.before == edit.after)
        return;
    m_gathered += edit.before.size() + edit.after.size();
    const auto [known, isNew] = m_edits.try_emplace(docidOf({id, indexed->number, row}), edit);
    if (!isNew)
        known->second.after = std::move(edit.after);
    if (m_gathered > MostGathered)
        writeEdits();
}

void SearchIndex::beforeCommit()
{
    writeEdits();
}

void SearchIndex::rolledBack() noexcept
{
    m_edits.clear();
    m_gathered = 0;
}

// A table that is not made yet gets the words when it is.
void SearchIndex::writeEdits()
{
    int shard = -1;
    bool isKept = false;
    for (const auto &[docid, edit] : m_edits) {
        const int its = shardOf(caseOf(docid));
        if (its != shard)
            isKept = isMade(its);
        shard = its;
        if (!isKept)
            continue;
        remove(shard, docid, edit.before);
        add(shard, docid, edit.after);
    }
    m_edits.clear();
    m_gathered = 0;
}

void SearchIndex::add(int shard, qint64 docid, const QString &words)
{
    if (words.isEmpty())
        return;
    Query insert(m_store, u"INSERT INTO "_s + tableOf(shard) + u" (docid, words) VALUES (:docid, :words)"_s);
    insert.bind(":docid", docid).bind(":words", words).exec();
}

void SearchIndex::remove(int shard, qint64 docid, const QString &words)
{
    if (words.isEmpty())
        return;
    Query lend(m_store, u"INSERT INTO search_removal (docid, words) VALUES (:docid, :words)"_s);
    lend.bind(":docid", docid).bind(":words", words).exec();
    Query(m_store, u"DELETE FROM "_s + tableOf(shard) + u" WHERE docid = :docid"_s).bind(":docid", docid).exec();
    Query(m_store, u"DELETE FROM search_removal"_s).exec();
}

void SearchIndex::command(int shard, const QString &name)
{
    Query(m_store, u"INSERT INTO %1 (%1) VALUES (:command)"_s.arg(tableOf(shard))).bind(":command", name).exec();
}

bool SearchIndex::isMade(int shard) const
{
    Query query(m_store, u"SELECT 1 FROM search_shard WHERE shard = :shard AND revision = :revision"_s);
    return query.bind(":shard", shard).bind(":revision", Revision).next();
}

std::vector<int> SearchIndex::missing() const
{
    std::vector<bool> made(Shards, false);
    Query query(m_store, u"SELECT shard FROM search_shard WHERE revision = :revision"_s);
    query.bind(":revision", Revision);
    while (query.next())
        made[size_t(query.get<int>(0))] = true;
    std::vector<int> missing;
    for (int shard = 0; shard < Shards; ++shard)
        if (!made[size_t(shard)])
            missing.push_back(shard);
    return missing;
}

void SearchIndex::setMade(int shard)
{
    m_store.requireTransaction();
    Query(m_store, u"DELETE FROM search_shard WHERE shard = :shard"_s).bind(":shard", shard).exec();
    Query insert(m_store, u"INSERT INTO search_shard (shard, revision) VALUES (:shard, :revision)"_s);
    insert.bind(":shard", shard).bind(":revision", Revision).exec();
}

void SearchIndex::markMade()
{
    for (int shard = 0; shard < Shards; ++shard)
        setMade(shard);
}

std::vector<SearchIndex::Document> SearchIndex::documentsOf(CaseId first, CaseId last) const
{
    std::vector<Document> documents;
    for (const IndexedSection &each : m_indexed)
        for (const OpenedRow &row : m_sections.rowsOf(each.section, each.columns, first, last))
            if (QString words = documentOf(row.values); !words.isEmpty())
                documents.emplace_back(docidOf({row.caseId, each.number, row.id}), std::move(words));
    std::sort(documents.begin(), documents.end()); // FTS gathers in memory as long as the numbers go up
    return documents;
}

void SearchIndex::make(int shard, const LongWork &work)
{
    constexpr qint64 lap = Shards * CasesInBlock;
    Transaction transaction(m_store);
    const qint64 last = newestCase().value();
    command(shard, u"rebuild"_s); // from search_removal, which is empty: whatever was there is gone
    for (qint64 block = shard * CasesInBlock; block <= last; block += lap) {
        const qint64 end = std::min(block + CasesInBlock - 1, last);
        for (qint64 first = std::max<qint64>(block, 1); first <= end; first += CasesAtOnce) {
            work.reached(first, last);
            const CaseId until(std::min(first + CasesAtOnce - 1, end));
            for (const auto &[docid, words] : documentsOf(CaseId(first), until))
                add(shard, docid, words);
        }
    }
    setMade(shard);
    transaction.commit();
}

void SearchIndex::putInOrder(int shard)
{
    Transaction transaction(m_store);
    command(shard, u"optimize"_s);
    transaction.commit();
}

void SearchIndex::makeMissing(const LongWork &work)
{
    const std::vector<int> shards = missing();
    for (size_t i = 0; i < shards.size(); ++i) {
        make(shards[i], {.progress =
                             [&](qint64 done, qint64 of) {
                                 work.reached(qint64(i) * 100 + (of > 0 ? done * 100 / of : 0),
                                              qint64(shards.size()) * 100);
                             },
                         .cancelled = work.cancelled});
        putInOrder(shards[i]);
    }
}

CaseId SearchIndex::newestCase() const
{
    Query query(m_store, u"SELECT max(id) FROM case_file"_s);
    return query.next() ? query.get<CaseId>(0) : CaseId();
}

void SearchIndex::warmUp() const
{
    const SearchQuery nothing{.terms = {{.words = {u"meldwijzer"_s}}}, .filters = {}};
    for (CaseId last = newestCase(); last.isValid(); last = CaseId(beginOfBlock(last).value() - 1))
        static_cast<void>(hits(nothing, beginOfBlock(last), last)->next());
}

std::unique_ptr<Query> SearchIndex::hits(const SearchQuery &query, CaseId first, CaseId last) const
{
    const QString table = tableOf(shardOf(last));
    const QString among = u" WHERE words MATCH :%1 AND docid BETWEEN :first AND :last"_s;
    const QString without = matchOf(query, true, u" OR "_s);
    QString sql = u"SELECT docid FROM "_s + table + among.arg(u"with"_s);
    if (!without.isEmpty())
        sql += u" AND docid NOT IN (SELECT docid FROM "_s + table + among.arg(u"without"_s) + u')';
    auto select = std::make_unique<Query>(m_store, sql + u" ORDER BY docid DESC"_s);
    select->bind(":with", matchOf(query, false, u" "_s));
    select->bind(":first", docidOf({first, 0, RowId()}));
    select->bind(":last", docidOf({CaseId(last.value() + 1), 0, RowId()}) - 1);
    if (!without.isEmpty())
        select->bind(":without", without);
    return select;
}

IndexedPlace SearchIndex::placeOf(const Query &hit)
{
    const auto docid = hit.get<qint64>(0);
    return {caseOf(docid), int((docid >> RowBits) & ((1 << SectionBits) - 1)),
            RowId(docid & ((qint64(1) << RowBits) - 1))};
}

} // namespace model
