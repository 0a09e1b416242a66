// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caselistquery.h"

#include "model/casefile/casefilter.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

// The only words that may be put behind ORDER BY. Unknown values come last, whichever way the list is turned.
QString orderOf(const CaseFilter &filter)
{
    const QString way = filter.descending ? u" DESC"_s : QString();
    const QString byNumber = u"substr(number, 1, 4)%1, length(number)%1, number%1"_s.arg(way);
    const auto by = [&](const QString &column) { return u"%1 IS NULL, %1%2, id%2"_s.arg(column, way); };
    switch (filter.sortBy) {
    case CaseFilter::SortBy::Number:
        return byNumber;
    case CaseFilter::SortBy::Alias:
        return u"alias%1, id%1"_s.arg(way);
    case CaseFilter::SortBy::OpenedOn:
        return u"opened_on%1, id%1"_s.arg(way);
    case CaseFilter::SortBy::Phase:
        return u"phase%1, id%1"_s.arg(way);
    case CaseFilter::SortBy::Component:
        return by(u"component"_s);
    case CaseFilter::SortBy::Channel:
        return by(u"channel"_s);
    case CaseFilter::SortBy::Behaviour:
        return by(u"behaviour"_s);
    case CaseFilter::SortBy::NextDueOn:
        return by(u"next_due_on"_s);
    case CaseFilter::SortBy::State:
        return u"state%1, id%1"_s.arg(way);
    }
    return byNumber;
}

bool asksNothing(const CaseFilter &filter)
{
    return filter.text.isEmpty() && filter.phase.isEmpty() && filter.component.isEmpty() && filter.channel.isEmpty() &&
           filter.behaviour.isEmpty() && filter.state.isEmpty() && filter.due.isEmpty();
}

} // namespace

QString likePattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return text;
}

std::vector<CaseId> caseList(Store &store, const CaseFilter &filter, QDate today)
{
    const QString order = u" ORDER BY "_s + orderOf(filter);
    const bool all = asksNothing(filter);
    Query query(store, all ? u"SELECT id FROM case_file"_s + order
                           : uR"(
        SELECT id FROM case_file
         WHERE (:text = '' OR number LIKE '%' || :text || '%' ESCAPE '\' OR alias LIKE '%' || :text || '%' ESCAPE '\'
                OR old_number LIKE '%' || :text || '%' ESCAPE '\')
           AND (:phase = '' OR phase = :phase)
           AND (:component = '' OR component = :component)
           AND (:channel = '' OR channel = :channel)
           AND (:behaviour = '' OR behaviour = :behaviour)
           AND (:state = '' OR state = :state)
           AND (:due = '' OR (state = 'open' AND (
                    (:due = 'late' AND next_due_on < :today)
                 OR (:due = 'soon' AND next_due_on BETWEEN :today AND :soon)
                 OR (:due = 'none' AND next_due_on IS NULL AND origin = 'own')))))"_s +
                                 order);
    if (!all) {
        query.bind(":text", likePattern(filter.text)).bind(":phase", filter.phase).bind(":component", filter.component);
        query.bind(":channel", filter.channel).bind(":behaviour", filter.behaviour).bind(":state", filter.state);
        query.bind(":due", filter.due).bind(":today", today).bind(":soon", today.addDays(14));
    }
    std::vector<CaseId> ids;
    while (query.next())
        ids.push_back(query.get<CaseId>(0));
    return ids;
}

} // namespace model
