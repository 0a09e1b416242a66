// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/runningterms.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int Columns = 9;
constexpr int RowsAtOnce = 100; // of 999 parameters a statement may have
constexpr int DigestSize = 16;

QString insertOf(qsizetype rows)
{
    QStringList places;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList names;
        for (int column = 0; column < Columns; ++column)
            names << u":v%1"_s.arg(row * Columns + column);
        places << u'(' + names.join(u", "_s) + u')';
    }
    return u"INSERT INTO running_term (case_id, rule, section, row_id, kind, started_on, due_on, statutory, lapses) "
           "VALUES "_s +
           places.join(u", "_s);
}

void append(QByteArray &bytes, qint64 number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void append(QByteArray &bytes, QStringView text)
{
    append(bytes, qint64(text.size()));
    bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

bool runs(const CaseTerm &term, QDate today)
{
    if (term.state != CaseTerm::State::Running && term.state != CaseTerm::State::Missed)
        return false;
    return term.dueOn() && (!term.lapses || *term.dueOn() >= today);
}

} // namespace

TermRows::TermRows(const std::vector<CaseTerm> &terms, QDate today)
{
    for (const CaseTerm &term : terms)
        if (runs(term, today))
            m_rows.push_back(&term);
}

QByteArray TermRows::digest() const
{
    QByteArray bytes;
    for (const CaseTerm *term : m_rows) {
        append(bytes, term->rule);
        append(bytes, qint64(term->place.section.size()));
        bytes.append(term->place.section.data(), term->place.section.size());
        append(bytes, term->place.row.value());
        append(bytes, term->kind);
        append(bytes, term->result.start.toJulianDay());
        append(bytes, term->dueOn()->toJulianDay());
        append(bytes, (term->result.statutoryEnd ? 2 : 0) + (term->lapses ? 1 : 0));
    }
    QByteArray digest(DigestSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), DigestSize,
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
}

QVariant RunningTerms::day(QDate day)
{
    if (!day.isValid())
        return {};
    QVariant &known = m_days[day.toJulianDay()];
    if (known.isNull())
        known = toColumn(day);
    return known;
}

void RunningTerms::replace(const CountedCase &counted, const TermRows &terms)
{
    clear(counted.id, counted.id);
    add(counted, terms);
    finish();
}

void RunningTerms::clear(CaseId first, CaseId last)
{
    m_store.requireTransaction();
    Query remove(m_store, u"DELETE FROM running_term WHERE case_id BETWEEN :first AND :last"_s);
    remove.bind(":first", first).bind(":last", last).exec();
}

void RunningTerms::add(const CountedCase &counted, const TermRows &terms)
{
    m_store.requireTransaction();
    Query save(m_store, u"INSERT OR REPLACE INTO case_facts (case_id, facts, digest) VALUES (:id, :facts, :digest)"_s);
    save.bind(":id", counted.id).bind(":facts", counted.facts).bind(":digest", counted.digest).exec();
    for (const CaseTerm *term : terms.rows()) {
        m_waiting << counted.id.value() << toColumn(term->rule) << toColumn(QString(term->place.section))
                  << term->place.row.value() << toColumn(term->kind) << day(term->result.start) << day(*term->dueOn())
                  << (term->result.statutoryEnd ? 1 : 0) << int(term->lapses);
        if (m_waiting.size() == Columns * RowsAtOnce)
            write(RowsAtOnce);
    }
}

void RunningTerms::finish()
{
    while (!m_waiting.isEmpty())
        write(1);
}

void RunningTerms::write(qsizetype rows)
{
    static const QString one = insertOf(1);
    static const QString many = insertOf(RowsAtOnce);
    Query insert(m_store, rows == 1 ? one : many);
    for (int i = 0; i < Columns * rows; ++i)
        insert.bindAt(i, m_waiting[i]);
    insert.exec();
    m_waiting.remove(0, Columns * rows);
}

void RunningTerms::read(CaseId first, CaseId last, const std::function<void(const CountedCase &)> &take) const
{
    Query query(m_store, u"SELECT case_id, facts, digest FROM case_facts WHERE case_id BETWEEN :first AND :last "
                         "ORDER BY case_id"_s);
    query.bind(":first", first).bind(":last", last);
    while (query.next())
        take({query.get<CaseId>(0), query.get<QByteArray>(1), query.get<QByteArray>(2)});
}

TermBasis RunningTerms::basis() const
{
    Query query(m_store, u"SELECT rules, facts_revision, counted_on FROM term_basis WHERE id = 1"_s);
    return query.next() ? TermBasis{query.get<QString>(0), query.get<int>(1), query.get<QDate>(2)} : TermBasis{};
}

void RunningTerms::setBasis(const TermBasis &basis)
{
    m_store.requireTransaction();
    Query save(m_store, u"INSERT OR REPLACE INTO term_basis (id, rules, facts_revision, counted_on) "
                        "VALUES (1, :rules, :facts_revision, :counted_on)"_s);
    save.bind(":rules", basis.rules).bind(":facts_revision", basis.factsRevision);
    save.bind(":counted_on", basis.countedOn).exec();
}

void RunningTerms::countedOn(QDate day)
{
    m_store.requireTransaction();
    Query move(m_store, u"UPDATE term_basis SET counted_on = :day WHERE id = 1 AND counted_on < :day"_s);
    move.bind(":day", day).exec();
}

} // namespace model
