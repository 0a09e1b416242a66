// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/casesearch.h"

#include "model/casefile/caserepository.h"
#include "model/casefile/caseservice.h"
#include "model/casefile/personrepository.h"

#include <QRegularExpression>
#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

// Each case once, by what found it first.
class Matches final
{
public:
    Matches(const CaseRepository &cases, int limit) : m_cases(cases), m_limit(size_t(limit)) {}

    void add(const CaseFile &file) { add(CaseMatch{.file = file}); }
    void add(const Appearance &seen)
    {
        if (const std::optional<CaseFile> file = m_cases.find(seen.caseId))
            add(CaseMatch{*file, seen.alias, seen.role});
    }
    [[nodiscard]] std::vector<CaseMatch> take() { return std::move(m_list); }

private:
    void add(const CaseMatch &match)
    {
        const bool isThere = std::any_of(m_list.begin(), m_list.end(),
                                         [&](const CaseMatch &each) { return each.file.id == match.file.id; });
        if (!isThere && m_list.size() < m_limit)
            m_list.push_back(match);
    }

    const CaseRepository &m_cases;
    size_t m_limit;
    std::vector<CaseMatch> m_list;
};

QStringList all(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.removeDuplicates();
    return found;
}

} // namespace

std::vector<CaseMatch> CaseSearch::find(const QString &text, int limit) const
{
    Matches matches(m_cases, limit);
    for (const CaseFile &file : m_cases.startingWith(text.trimmed(), limit))
        matches.add(file);
    if (!text.trimmed().isEmpty())
        for (const Person &person : m_persons.search(text, limit))
            for (const Appearance &seen : m_persons.appearances(person.id))
                if (seen.alias.startsWith(text.trimmed()) || !m_service.hidesNameOf(seen.caseId, person.id))
                    matches.add(seen);
    return matches.take();
}

std::vector<CaseMatch> CaseSearch::namedIn(const QString &text, int limit) const
{
    static const QRegularExpression number(u"\\b\\d{4}-\\d{1,6}\\b"_s);
    static const QRegularExpression alias(u"@[\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    Matches matches(m_cases, limit);
    for (const QString &each : all(number, text))
        if (const std::optional<CaseFile> file = m_cases.find(m_cases.findByNumber(each)))
            matches.add(*file);
    for (const QString &each : all(alias, text))
        for (const CaseFile &file : m_cases.startingWith(each, limit))
            if (file.alias.compare(each, Qt::CaseInsensitive) == 0)
                matches.add(file);
    for (const PersonId person : m_persons.namedIn(text, limit))
        for (const Appearance &seen : m_persons.appearances(person))
            if (!m_service.hidesNameOf(seen.caseId, person))
                matches.add(seen);
    return matches.take();
}

} // namespace model
