// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/runningterms.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int Columns = 13;
constexpr int RowsAtOnce = 40; // of 999 parameters a statement may have

const QString &wordOf(const CaseTerm &term)
{
    static const QString running = u"running"_s;
    static const QString met = u"met"_s;
    static const QString lapsed = u"lapsed"_s;
    static const QString stopped = u"stopped"_s;
    static const QString withdrawn = u"withdrawn"_s;
    switch (term.state) {
    case CaseTerm::State::Met:
        return met;
    case CaseTerm::State::Stopped:
        return stopped;
    case CaseTerm::State::Withdrawn:
        return withdrawn;
    case CaseTerm::State::Lapsed:
        return term.metOn ? lapsed : running; // by itself it lapses with time, which the reader of the table judges
    case CaseTerm::State::Running:
    case CaseTerm::State::Missed:
        break;
    }
    return running;
}

QString insertOf(qsizetype rows)
{
    QStringList places;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList names;
        for (int column = 0; column < Columns; ++column)
            names << u":v%1"_s.arg(row * Columns + column);
        places << u'(' + names.join(u", "_s) + u')';
    }
    return u"INSERT INTO running_term (case_id, rule, section, row_id, kind, started_on, nominal_on, statutory_on, "
           "planned_on, due_on, met_on, state, lapses) VALUES "_s +
           places.join(u", "_s);
}

} // namespace

QVariant RunningTerms::day(QDate day)
{
    if (!day.isValid())
        return {};
    QVariant &known = m_days[day.toJulianDay()];
    if (known.isNull())
        known = toColumn(day);
    return known;
}

void RunningTerms::replace(CaseId id, const std::vector<CaseTerm> &terms)
{
    clear(id, id);
    add(id, terms);
    finish();
}

void RunningTerms::clear(CaseId first, CaseId last)
{
    m_store.requireTransaction();
    Query remove(m_store, u"DELETE FROM running_term WHERE case_id BETWEEN :first AND :last"_s);
    remove.bind(":first", first).bind(":last", last).exec();
}

void RunningTerms::add(CaseId id, const std::vector<CaseTerm> &terms)
{
    m_store.requireTransaction();
    for (const CaseTerm &term : terms) {
        const TermResult &result = term.result;
        m_waiting << id.value() << toColumn(term.rule) << toColumn(QString(term.place.section))
                  << term.place.row.value() << toColumn(term.kind) << day(result.start) << day(result.nominalEnd)
                  << day(result.statutoryEnd.value_or(QDate())) << day(result.planned)
                  << day(term.dueOn().value_or(QDate())) << day(term.metOn.value_or(QDate())) << wordOf(term)
                  << int(term.lapses);
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

QString RunningTerms::fingerprint() const
{
    Query query(m_store, u"SELECT fingerprint FROM term_basis WHERE id = 1"_s);
    return query.next() ? query.get<QString>(0) : QString();
}

void RunningTerms::setFingerprint(const QString &fingerprint)
{
    m_store.requireTransaction();
    Query save(m_store, u"INSERT OR REPLACE INTO term_basis (id, fingerprint) VALUES (1, :fingerprint)"_s);
    save.bind(":fingerprint", fingerprint).exec();
}

} // namespace model
